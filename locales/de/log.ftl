log-title = 📒 Protokoll
log-command-setlog = den Kanal wählen, der festhält, was hier geschieht
log-command-unsetlog = das Protokoll beenden
log-command-logchannel = zeigen, wo das Protokoll steht und was es festhält
log-command-log = Kategorien ins Protokoll aufnehmen
log-command-nolog = Kategorien aus dem Protokoll weglassen
log-command-logcategories = die Kategorien des Protokolls zeigen

# Where the log goes.
log-how = Füge mich deinem Kanal als Admin hinzu, der posten darf. Schreib dann <code>/setlog</code> in den Kanal und leite die Nachricht hierher weiter, oder wähle den Kanal im privaten Chat.
log-question = Welcher Kanal soll festhalten, was in der Gruppe geschieht? Drück den Knopf unten oder schick mir seinen @Namen oder seine id. Ich muss dort Admin sein und posten dürfen; auch du musst dort Admin sein.
log-button-pick = 📒 Kanal wählen
log-set = Ab jetzt hält „{ $title }“ fest, was hier geschieht.
log-unset = „{ $title }“ hält nichts mehr von hier fest.
log-none = Hier gibt es kein Protokoll. /setlog beginnt eines.
log-unreadable = Nenne den Kanal mit seinem @Namen oder seiner id: <code>{ $example }</code>
log-no-channel = Diesen Kanal finde ich nicht, oder ich bin nicht darin. Füge mich dort als Admin hinzu, der posten darf, und versuch es noch einmal: <code>{ $example }</code>
log-not-a-channel = Das Protokoll muss ein Kanal sein: <code>{ $example }</code>
log-not-your-channel = Du musst auch in diesem Kanal Admin sein.
log-may-not-post = In „{ $title }“ darf ich nicht posten. Gib mir dort das Recht, Nachrichten zu posten.
log-telegram-busy = Telegram ist gerade beschäftigt. Versuch es gleich noch einmal.
log-who-are-you = Ich sehe nicht, welcher Admin das weitergeleitet hat. Schreib bitte: <code>{ $example }</code>
log-state =
    Das Protokoll steht in „{ $title }“.
    { $lines }

# What it tells of.
log-category-settings = Änderungen der Einstellungen
log-category-admin = was Admins tun
log-category-user = wer kommt und geht
log-category-automated = was Schutzfunktionen tun
log-category-reports = Meldungen und Einsprüche
log-category-other = alles Übrige
log-told = ✅ <code>{ $name }</code>: { $what }
log-not-told = ➖ <code>{ $name }</code>: { $what }
log-control-channel = Kanal
log-control-none = keiner
log-control-value = { $title }
log-control-settings = Änderungen der Einstellungen
log-control-admin = Was Admins tun
log-control-user = Wer kommt und geht
log-control-automated = Was Schutzfunktionen tun
log-control-reports = Meldungen und Einsprüche
log-control-other = Alles Übrige
log-which-category = Welche Kategorie? Es gibt { $names }: <code>{ $example }</code>
log-unknown-category = Eine Kategorie „{ $word }“ gibt es nicht. Es gibt { $names }: <code>{ $example }</code>

# Cases.
log-case = <b>{ $act }</b> · Fall { $number }
log-lines = { $lines }
log-group = Gruppe: { $group }
log-whom = Wen: { $user } (<code>{ $id }</code>)
log-who = Von: { $user }
log-who-native = Von: { $user }, in Telegram selbst
log-who-rule = Von: Schutz <code>{ $rule }</code>
log-when = Wann: { $when }
log-until = Bis: { $when }
log-why = Warum: { $reason }
log-undoes = Nimmt Fall { $undoes } zurück
log-signals = Anzeichen: { $count }
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
log-many-come-and-go = ➡️ Gerade kommen und gehen sehr viele: eine Minute lang werden keine weiteren aufgeführt.
log-service = 🔹 { $user }: { $what }
log-service-photo = das Bild der Gruppe wurde geändert
log-service-pin = eine Nachricht wurde angeheftet
log-service-title = die Gruppe wurde umbenannt
log-service-videochat = ein Videochat wurde begonnen oder beendet
log-settings-changed =
    ⚙️ { $user } hat Einstellungen geändert:
    { $lines }
log-setting = { $what }: { $before } → { $after }

# When the channel cannot be written to.
log-trouble = Im Protokollkanal von „{ $title }“ kann ich nicht mehr posten. Mach mich dort zum Admin, der posten darf, oder wähle mit /setlog einen anderen Kanal. Was bis dahin geschieht, wird eine Woche aufgehoben und nachgereicht.
log-given-up = { $count ->
        [one] Ein Eintrag des Protokolls von „{ $title }“ ließ sich eine Woche lang nicht posten und wird nicht mehr nachgereicht.
       *[other] { $count } Einträge des Protokolls von „{ $title }“ ließen sich eine Woche lang nicht posten und werden nicht mehr nachgereicht.
    }
log-doctor-none = ▫️ Protokollkanal: keiner
log-doctor-ok = ✅ Protokollkanal: „{ $title }“
log-doctor-gone = ❌ Protokollkanal: Ich finde „{ $title }“ nicht, oder ich bin nicht mehr darin. Füge mich dort als Administrator hinzu, der posten darf, oder wähle mit /setlog einen anderen Kanal.
log-doctor-may-not-post = ❌ Protokollkanal: Ich darf in „{ $title }“ nicht posten. Gib mir dort das Recht „Nachrichten veröffentlichen“ oder wähle mit /setlog einen anderen Kanal.
log-doctor-unknown = ⚠️ Protokollkanal: Telegram hat mir nicht gesagt, ob ich in „{ $title }“ posten darf. Bitte frag mich in einer Minute noch einmal.
log-doctor-waiting = ⚠️ Einträge des Protokolls warten. Ich schicke sie, sobald ich im Kanal posten kann.
