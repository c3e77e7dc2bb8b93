log-title = 📒 Protokoll
log-command-setlog = den Kanal für das Protokoll wählen
log-command-unsetlog = das Protokoll beenden
log-command-logchannel = den Protokollkanal zeigen und was protokolliert wird
log-command-log = Kategorien ins Protokoll aufnehmen
log-command-nolog = Kategorien aus dem Protokoll entfernen
log-command-logcategories = die Kategorien des Protokolls zeigen

# Where the log goes.
log-how = Füge mich deinem Kanal als Admin hinzu, der posten darf. Schreib dann <code>/setlog</code> in den Kanal und leite die Nachricht hierher weiter, oder wähle den Kanal im privaten Chat.
log-question = Welchen Kanal soll ich für das Protokoll nehmen? Tippe auf den Knopf unten oder schick mir seinen @Namen oder seine ID. Wir müssen beide dort Admins sein, und ich brauche das Recht zu posten.
log-button-pick = 📒 Kanal wählen
log-set = Das Protokoll steht ab jetzt in „{ $title }“.
log-unset = Das Protokoll steht nicht mehr in „{ $title }“.
log-none = Hier gibt es kein Protokoll. Mit /setlog beginnst du eines.
log-unreadable = Nenne den Kanal mit seinem @Namen oder seiner id: <code>{ $example }</code>
log-no-channel = Diesen Kanal finde ich nicht, oder ich bin nicht darin. Füge mich dort als Admin hinzu, der posten darf, und versuch es noch einmal: <code>{ $example }</code>
log-not-a-channel = Das Protokoll muss ein Kanal sein: <code>{ $example }</code>
log-not-your-channel = Du musst auch in diesem Kanal Admin sein.
log-may-not-post = In „{ $title }“ kann ich nicht posten. Gib mir dort das Recht „Nachrichten veröffentlichen“.
log-telegram-busy = Telegram ist gerade beschäftigt. Versuch es gleich noch einmal.
log-who-are-you = Ich sehe nicht, welcher Admin das weitergeleitet hat. Schreib bitte: <code>{ $example }</code>
log-state =
    Das Protokoll steht in „{ $title }“.
    { $lines }

# What it tells of.
log-category-settings = Änderungen der Einstellungen
log-category-admin = Aktionen der Admins
log-category-user = Beitritte und Austritte
log-category-automated = Aktionen der Schutzfunktionen
log-category-reports = Meldungen und Einsprüche
log-category-other = alles Übrige
log-told = ✅ <code>{ $name }</code>: { $what }
log-not-told = ➖ <code>{ $name }</code>: { $what }
log-control-channel = Kanal
log-control-none = keiner
log-control-value = { $title }
log-control-settings = Änderungen der Einstellungen
log-control-admin = Aktionen der Admins
log-control-user = Beitritte und Austritte
log-control-automated = Aktionen der Schutzfunktionen
log-control-reports = Meldungen und Einsprüche
log-control-other = Alles Übrige
log-which-category = Welche Kategorie? Es gibt { $names }: <code>{ $example }</code>
log-unknown-category = Eine Kategorie „{ $word }“ gibt es nicht. Es gibt { $names }: <code>{ $example }</code>

# Cases.
log-case = <b>{ $act }</b> · Fall { $number }
log-group = Gruppe: { $group }
log-whom = Nutzer: { $user } (<code>{ $id }</code>)
log-who = Von: { $user }
log-who-native = Von: { $user }, in Telegram selbst
log-who-rule = Von: Schutz <code>{ $rule }</code>
log-when = Wann: { $when }
log-until = Bis: { $when }
log-why = Grund: { $reason }
log-undoes = Nimmt Fall { $undoes } zurück
log-signal = Beleg: { $detail }
log-messages = { $count ->
        [one] Nachricht: { $where }
       *[other] { $count } Nachrichten, ab { $where }
    }
log-copies = { $count ->
        [one] Kopie der Nachricht: { $where }
       *[other] Kopien von { $count } Nachrichten, ab { $where }
    }
log-button-why = Warum?
log-button-undo = Zurücknehmen
log-button-not-spam = Kein Spam

# What happens besides.
log-joined = ➡️ { $user } (<code>{ $id }</code>) ist beigetreten.
log-added = ➡️ { $admin } hat { $user } (<code>{ $id }</code>) hinzugefügt.
log-left = ⬅️ { $user } (<code>{ $id }</code>) ist gegangen.
log-put-out = ⬅️ { $admin } hat { $user } (<code>{ $id }</code>) entfernt.
log-many-come-and-go = ➡️ Gerade kommen und gehen sehr viele Leute. Eine Minute lang führe ich sie nicht einzeln auf.
log-service = 🔹 { $user }: { $what }
log-service-photo = das Bild der Gruppe wurde geändert
log-service-pin = eine Nachricht wurde angeheftet
log-service-title = die Gruppe wurde umbenannt
log-service-videochat = ein Videochat wurde begonnen oder beendet
log-settings-changed =
    ⚙️ Einstellungen geändert von { $user }:
    { $lines }
log-setting = { $what }: { $before } → { $after }

# When the channel cannot be written to.
log-trouble = Im Protokollkanal von „{ $title }“ kann ich nicht mehr posten. Mach mich dort zum Admin, der posten darf, oder wähle mit /setlog einen anderen Kanal. Neue Einträge hebe ich eine Woche auf und poste sie später.
log-given-up = { $count ->
        [one] Einen Eintrag des Protokolls von „{ $title }“ konnte ich eine Woche lang nicht posten; ich habe ihn verworfen.
       *[other] { $count } Einträge des Protokolls von „{ $title }“ konnte ich eine Woche lang nicht posten; ich habe sie verworfen.
    }
log-doctor-none = ▫️ Protokollkanal: keiner
log-doctor-ok = ✅ Protokollkanal: „{ $title }“
log-doctor-gone = ❌ Protokollkanal: Ich finde „{ $title }“ nicht, oder ich bin nicht mehr darin. Füge mich dort als Administrator hinzu, der posten darf, oder wähle mit /setlog einen anderen Kanal.
log-doctor-may-not-post = ❌ Protokollkanal: Ich darf in „{ $title }“ nicht posten. Gib mir dort das Recht „Nachrichten veröffentlichen“ oder wähle mit /setlog einen anderen Kanal.
log-doctor-unknown = ⚠️ Protokollkanal: Telegram hat mir nicht gesagt, ob ich in „{ $title }“ posten darf. Bitte frag mich in einer Minute noch einmal.
log-doctor-waiting = ⚠️ Einträge des Protokolls warten. Ich schicke sie, sobald ich im Kanal posten kann.
