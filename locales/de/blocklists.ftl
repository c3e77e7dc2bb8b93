blocklists-title = 🚫 Sperrlisten
blocklists-command-addblocklist = Wörter oder Muster auf die Sperrliste setzen
blocklists-command-rmblocklist = Wörter oder Muster von der Sperrliste nehmen
blocklists-command-unblocklistall = die ganze Sperrliste leeren
blocklists-command-list = die Sperrliste zeigen oder sie ein- und ausschalten
blocklists-command-blocklistmode = wählen, was mit denen geschieht, die Gesperrtes schreiben
blocklists-command-blocklistdelete = wählen, ob gesperrte Nachrichten gelöscht werden
blocklists-command-setblocklistreason = den Grund festlegen, den Mitglieder erfahren
blocklists-command-resetblocklistreason = wieder den üblichen Grund nennen

blocklists-state =
    Sperrliste: { $mode }
    { $deletion }
    Maßnahme: { $sanction }
    Grund: { $reason }
blocklists-deletes = Ich lösche gesperrte Nachrichten.
blocklists-keeps = Ich lasse gesperrte Nachrichten stehen.
blocklists-nothing = keine
blocklists-reason = etwas, das hier nicht erlaubt ist
blocklists-own-reason = { $reason }
blocklists-signal = Eintrag { $number }, <code>{ $trigger }</code>, gefunden: { $matched }

blocklists-count = { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
blocklists-none =
    { $state }
    Die Liste ist leer. Beispiel: <code>/addblocklist gratisgold</code>
blocklists-list =
    { $state }
    { $count ->
        [one] { $count } Eintrag:
       *[other] { $count } Einträge:
    }
    { $lines }
blocklists-file =
    { $state }
    { $count ->
        [one] { $count } Eintrag, in der Datei.
       *[other] { $count } Einträge, in der Datei.
    }
blocklists-line = { $position }. <code>{ $trigger }</code>
blocklists-line-with = { $position }. <code>{ $trigger }</code> – { $more }
blocklists-both = { $first }, { $second }
blocklists-silent = ohne Meldung
blocklists-deletes-own = löscht
blocklists-keeps-own = löscht nicht
blocklists-expires = bis { $when }
blocklists-empty = Die Sperrliste ist leer.

blocklists-added = { $count ->
        [one] Auf der Sperrliste: <code>{ $triggers }</code>
       *[other] { $count } Einträge hinzugefügt: <code>{ $triggers }</code>
    }
blocklists-updated = { $count ->
        [one] { $count } vorhandenen Eintrag geändert. <code>{ $triggers }</code>
       *[other] { $count } vorhandene Einträge geändert. <code>{ $triggers }</code>
    }
blocklists-removed = { $count ->
        [one] Von der Sperrliste genommen: <code>{ $triggers }</code>
       *[other] { $count } Einträge entfernt: <code>{ $triggers }</code>
    }
blocklists-unknown = Nicht auf der Sperrliste: <code>{ $triggers }</code>
blocklists-now-on = Die Sperrliste ist jetzt an.
blocklists-still-off = Die Sperrliste ist aus. Einschalten: <code>{ $example }</code>
blocklists-only-watched = Die Sperrliste beobachtet nur. Einschalten: <code>{ $example }</code>
blocklists-line-refused = Zeile { $line } ist kein Auslöser: <code>{ $words }</code>
blocklists-reason-set = Mitglieder erfahren jetzt: { $reason }
blocklists-reason-reset = Mitglieder erfahren wieder den üblichen Grund.
blocklists-would-hit = Das hätte { $hit } der letzten { $of } Nachrichten von { $members } Mitgliedern getroffen und ist deshalb nicht hinzugefügt. Um es trotzdem hinzuzufügen, setz ein <code>!</code> davor: <code>{ $example } …</code>

blocklists-clear-question = { $count ->
        [one] Den einzigen Eintrag der Sperrliste entfernen?
       *[other] Alle { $count } Einträge der Sperrliste entfernen?
    }
blocklists-clear-button = { $count ->
        [one] { $count } Eintrag entfernen
       *[other] { $count } Einträge entfernen
    }
blocklists-changed = Die Sperrliste hat sich inzwischen geändert.
blocklists-cleared = { $count ->
        [one] { $count } Eintrag entfernt. Die Sperrliste ist leer.
       *[other] { $count } Einträge entfernt. Die Sperrliste ist leer.
    }

blocklists-log-added = { $count ->
        [one] { $user } hat auf die Sperrliste gesetzt: <code>{ $triggers }</code>
       *[other] { $user } hat { $count } Einträge auf die Sperrliste gesetzt: <code>{ $triggers }</code>
    }
blocklists-log-removed = { $count ->
        [one] { $user } hat von der Sperrliste genommen: <code>{ $triggers }</code>
       *[other] { $user } hat { $count } Einträge von der Sperrliste genommen: <code>{ $triggers }</code>
    }
blocklists-log-cleared = { $count ->
        [one] { $user } hat die Sperrliste geleert: { $count } Eintrag
       *[other] { $user } hat die Sperrliste geleert: { $count } Einträge
    }

blocklists-trigger-missing = Sag, was gesperrt wird: <code>{ $example }</code>
blocklists-trigger-long = Ein Auslöser hat höchstens { $longest } Zeichen.
blocklists-prefix-empty = Nach <code>{ $prefix }</code> folgt nichts. Schreib direkt dahinter, wonach gesucht wird.
blocklists-pattern-anything = <code>{ $trigger }</code> würde fast jede Nachricht treffen. Nimm mindestens einen Buchstaben, eine Ziffer oder ein Zeichen dazu.
blocklists-expression-refused = Der reguläre Ausdruck <code>{ $expression }</code> wird abgelehnt: { $why }
blocklists-quote-open = Diese Anführungszeichen werden nicht geschlossen: <code>{ $place }</code>
blocklists-list-open = Diese Liste wird nicht mit einer Klammer geschlossen: <code>{ $place }</code>
blocklists-brace-open = Diese geschweifte Klammer steht allein: <code>{ $place }</code>
blocklists-action-unknown = <code>{ $action }</code> kenne ich nicht. Es gibt <code>{"{"}ban{"}"}</code> <code>{"{"}kick{"}"}</code> <code>{"{"}mute{"}"}</code> <code>{"{"}warn{"}"}</code> <code>{"{"}tban 2w{"}"}</code> <code>{"{"}tmute 6h{"}"}</code> <code>{"{"}del{"}"}</code> <code>{"{"}nodel{"}"}</code> <code>{"{"}expires 2w{"}"}</code>; ein s davor unterdrückt die Meldung, wie in <code>{"{"}sban{"}"}</code>.
blocklists-pack-missing = Antworte auf einen Sticker des Pakets oder schreib seinen Namen: <code>stickerpack:name</code>
blocklists-list-empty = Die Nachricht, auf die du antwortest, enthält keine Auslöser. Schreib einen je Zeile.
blocklists-mode-malformed = Wähle nothing, ban, kick, mute, warn, oder tban oder tmute mit einer Dauer: <code>{ $example }</code>
blocklists-reason-missing = Schreib den Grund: <code>{ $example }</code>
blocklists-reason-long = Ein Grund hat höchstens { $longest } Zeichen.

blocklists-question-reason = Was sollen Mitglieder erfahren, wenn eine Nachricht gesperrt wird? Das gesperrte Wort selbst wird nicht genannt. Schick <code>-</code> für den üblichen Grund.
blocklists-question-add =
    Was soll gesperrt werden? Ein Wort, Wörter in Anführungszeichen oder mehrere in Klammern; dann, wenn du willst, der Grund:
    <code>casino</code>
    <code>"gratis gold" keine Werbung {"{"}tmute 6h{"}"}</code>
    <code>(eins, zwei, "drei vier")</code>
    <code>?</code> steht für ein Zeichen, <code>*</code> für beliebige in einem Wort, <code>**</code> für alles.

blocklists-control-mode = Sperrliste
blocklists-control-deletes = Nachricht löschen
blocklists-control-sanction = Maßnahme
blocklists-control-reason = Grund
blocklists-control-add = Einträge
blocklists-value-usual = üblich
blocklists-value-own = eigener
blocklists-value-add = hinzufügen
