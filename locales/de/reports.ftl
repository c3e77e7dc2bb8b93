reports-title = 🚩 Meldungen
reports-command-report = die Nachricht melden, auf die du antwortest
reports-command-reports = wählen, wer melden darf, oder Meldungen privat bekommen
reports-card = 🚩 { $count ->
        [one] Jemand hat
       *[other] { $count } Leute haben
    } diese Nachricht von { $user } gemeldet.{ $mentions }
reports-with-reason =
    { $said }
    Grund: { $reason }
reports-private = 🚩 Eine Nachricht von { $user } in „{ $title }“ wurde gemeldet: { $where }
reports-button-delete = 🗑 Löschen
reports-button-warn = ⚠️ Verwarnen
reports-button-mute = 🔇 Einen Tag stumm
reports-button-ban = 🔨 Sperren
reports-button-dismiss = 👌 Verwerfen
reports-done =
    { $outcome }
    Meldungen: { $count }, entschieden von { $admin }.
reports-outcome = { $kind }: { $user }. <i>Fall { $number }</i>
reports-outcome-nobody = { $kind }. <i>Fall { $number }</i>
reports-by-protection = einer Schutzfunktion
reports-dismissed = 👌 Verworfen: Mit der Nachricht von { $user } ist alles in Ordnung.
reports-reason = von Mitgliedern gemeldet
reports-dismissed-reason = die Meldung wurde verworfen
reports-threshold-reason = von mehreren Mitgliedern gemeldet; ein Admin sieht es sich an
reports-gone = Diese Meldung gibt es nicht mehr.
reports-in-hand = Ein anderer Admin entscheidet das gerade.
reports-decided-before = Über diese Nachricht hat ein Admin schon entschieden.
reports-off-here = Meldungen sind in dieser Gruppe aus.
reports-reply-needed = Antworte auf die Nachricht, die du melden möchtest: <code>{ $example }</code>
reports-not-by-admin = Du bist hier Admin und kannst selbst handeln.
reports-not-by-channel = Nur Menschen können melden, keine Kanäle.
reports-not-self = Das ist deine eigene Nachricht.
reports-several = In dieser Nachricht geht es um mehrere Personen. Antworte auf eine Nachricht der gemeinten Person.
reports-not-bot = Das ist eine Nachricht von mir.
reports-not-admin = Nachrichten von Admins lassen sich nicht melden.
reports-blocked = Du kannst in dieser Gruppe keine Nachrichten mehr melden.
reports-too-many = Du hast gerade mehrere Nachrichten gemeldet. Bitte warte ein paar Minuten.
reports-how = Schreib on, off, threshold, block, unblock oder blocked: <code>{ $example }</code>
reports-threshold-how = Eine Zahl von { $lowest } bis { $highest }, oder off: <code>{ $example }</code>
reports-now-blocked = { $user } kann keine Nachrichten mehr melden.
reports-now-unblocked = { $user } kann wieder Nachrichten melden.
reports-blocked-list =
    Sie können keine Nachrichten melden:
    { $lines }
reports-blocked-line = • { $user }
reports-nobody-blocked = Niemand ist vom Melden ausgeschlossen.
reports-watching = Du erfährst hier von Meldungen in deinen Gruppen. Beenden: <code>{ $example }</code>
reports-not-watching = Du erfährst hier nicht von Meldungen. Einschalten: <code>{ $example }</code>
reports-state-off = Mitglieder können hier keine Nachrichten melden.
reports-state = Mitglieder können Nachrichten melden, mit /report oder @admin in einer Antwort. Die Admins entscheiden.
reports-state-threshold = Mitglieder können Nachrichten melden, mit /report oder @admin in einer Antwort. Ab { $threshold } Punkten lösche ich die Nachricht und schalte ihren Verfasser eine Stunde stumm, bis ein Admin entscheidet. Die Meldung eines zuverlässigen Mitglieds zählt fast 1 Punkt, die eines neuen 0,5.
reports-control-enabled = Mitglieder können melden
reports-control-threshold = Ausblenden nach Meldungen
