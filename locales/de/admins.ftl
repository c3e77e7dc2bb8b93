admins-title = ⭐ Administratoren
admins-command-promote = jemanden zum Administrator machen, auf Wunsch mit Titel
admins-command-demote = jemandem die Admin-Rechte nehmen
admins-command-title = einem Administrator einen Titel geben
admins-command-adminlist = die Administratoren auflisten
admins-command-admincache = die Liste der Administratoren erneuern
admins-command-adminerror = einstellen, ob Leute erfahren, dass ihnen ein Recht fehlt
admins-command-anonadmin = wählen, ob anonyme Administratoren bestätigen müssen, wer sie sind

# Was getan wurde.
admins-titled = 🏷 { $user } hat jetzt den Titel „{ $title }“. <i>Fall { $number }</i>
admins-untitled = 🏷 { $user } hat jetzt keinen Titel mehr. <i>Fall { $number }</i>
admins-reason-title = Titel: { $title }

# Warum nichts geschah.
admins-not-me = Das bin ich: Meine Rechte werden unter Gruppeninfo › Bearbeiten › Administratoren eingestellt.
admins-nobody-behind = Ich sehe nicht, wer hinter diesem Konto steht. Nenne die Person stattdessen.
admins-not-channel = { $user } ist ein Kanal, und nur Personen und Bots können Administratoren sein.
admins-not-owner = { $user } gehört diese Gruppe; damit sind alle Rechte schon da.
admins-already = { $user } ist schon Administrator. Rechte ändert man unter Gruppeninfo › Bearbeiten › Administratoren, den Titel so: <code>{ $example }</code>
admins-no-admin = { $user } ist kein Administrator.
admins-moderator-only = { $user } ist kein Administrator, sondern Bot-Moderator. So entfernst du die Person: <code>{ $example }</code>
admins-not-mine = Telegram lässt mich nur Administratoren absetzen, die ich ernannt habe, und { $user } gehört nicht dazu. Tu es unter Gruppeninfo › Bearbeiten › Administratoren.
admins-nothing-to-give = Es gibt kein Recht, das wir beide haben und das ich weitergeben könnte. Gib mir mehr Rechte unter Gruppeninfo › Bearbeiten › Administratoren.
admins-title-missing =
    Welcher Titel? <code>{ $example }</code>
    So verschwindet er: <code>{ $off }</code>
admins-title-long = Ein Titel hat höchstens { $most } Zeichen: <code>{ $example }</code>
admins-title-emoji = Telegram erlaubt in Titeln keine Emoji: <code>{ $example }</code>
admins-title-owner = { $user } gehört diese Gruppe. Diesen Titel kann nur der Eigentümer selbst ändern, unter Gruppeninfo › Bearbeiten › Administratoren.
admins-title-not-mine = Telegram lässt mich nur denen einen Titel geben, die ich zu Administratoren gemacht habe, und { $user } gehört nicht dazu.

# Die Liste.
admins-list =
    Administratoren dieser Gruppe:
    { $lines }
admins-list-owner = 👑 { $name }
admins-list-titled-owner = 👑 { $name } – { $title }
admins-list-admin = ⭐ { $name }
admins-list-titled = ⭐ { $name } – { $title }
admins-list-bot = 🤖 { $name }
admins-list-hidden = { $count ->
        [one] Noch einer ist verborgen.
       *[other] Noch { $count } sind verborgen.
    }
admins-list-none = Alle Administratoren dieser Gruppe sind verborgen.
admins-list-unknown = Telegram hat mir nicht gesagt, wer die Administratoren sind. Bitte versuch es in einer Minute noch einmal.
admins-forgotten = Erledigt: Beim nächsten Mal frage ich Telegram neu, wer hier Administrator ist.

# Was die Gruppe festlegt.
admins-refusals-told = Wer einen Befehl ohne das nötige Recht benutzt, erfährt, welches Recht fehlt.
admins-refusals-silent = Wer einen Befehl ohne das nötige Recht benutzt, bekommt keine Antwort.
admins-control-refusals = Sagen, welches Recht fehlt
admins-anonymous-title = 🎭 Anonyme Administratoren
admins-anonymous-trusted = Befehle anonymer Administratoren laufen sofort, als hätten sie alle Rechte. Befehle für den Eigentümer brauchen weiterhin eine Bestätigung.
admins-anonymous-asked = Anonyme Administratoren bestätigen mit einem Tipp, wer sie sind, wenn ihr Titel es nicht schon sagt.
admins-anonymous-lacking = Das gäbe anonymen Administratoren alle Rechte, und dir selbst fehlt das Recht „{ $right }“. Frag den Eigentümer der Gruppe.
admins-control-anonymous = Ohne Bestätigung vertrauen
