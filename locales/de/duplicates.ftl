duplicates-title = 🔁 Wiederholungen
duplicates-burst-title = 🚪 Schübe von Neuen
duplicates-command-duplicates = zeigen, was hier als Wiederholung gilt, und den Schutz an-, aus- oder auf Beobachten schalten
duplicates-command-setduplicates = festlegen, wie viele Kopien von einem Mitglied zu viele sind, und den Zeitraum
duplicates-command-duplicatemembers = festlegen, von wie vielen Mitgliedern dasselbe kommen darf: Texte ab 20 Zeichen, Links und eigene Dateien zählen
duplicates-command-duplicategroups = festlegen, in wie vielen Gruppen dasselbe stehen darf: Texte ab 20 Zeichen, Links und eigene Dateien zählen
duplicates-command-duplicatemode = wählen, was mit denen geschieht, die Kopien senden
duplicates-command-joinburst = zeigen, was als Schub von Neuen gilt, und den Schutz an-, aus- oder auf Beobachten schalten
duplicates-command-setjoinburst = festlegen, wie viele Neue zugleich ein Schub sind, und den Zeitraum
duplicates-command-joinburstmode = wählen, was mit den Neuen eines Schubs geschieht

duplicates-state-off = Der Schutz vor Wiederholungen ist aus.
duplicates-state =
    Ich greife ein, wenn derselbe Inhalt innerhalb von { $window } gesendet wird:
    { $limits }
    Maßnahme: { $sanction }
    Ich lösche die Kopien. Eine Bearbeitung ist keine Kopie, und ein Album zählt einmal.
    { $distinctive }
duplicates-state-own = • { $count }-mal von einem Mitglied
duplicates-state-members = • von { $count } Mitgliedern
duplicates-state-groups = • in { $count } Gruppen, in denen ich Admin bin und dieser Schutz an ist
duplicates-state-distinctive = Über Mitglieder und Gruppen hinweg zählen nur Texte ab { $count } Zeichen, Links und eigene Dateien. Grüße, Emojis, Sticker und GIFs zählen nicht.
duplicates-burst-off = Der Schutz vor Schüben von Neuen ist aus.
duplicates-burst-state =
    Ich greife ein, wenn Mitglieder, die vor weniger als { $joined } beigetreten sind, innerhalb von { $window } ihre ersten Nachrichten schreiben:
    • { $newcomers } von ihnen, was sie auch schreiben
    • { $alike } von ihnen, wenn sie dasselbe schreiben
    Maßnahme: { $sanction }
    Ich lösche ihre ersten Nachrichten.
duplicates-limit-malformed = Nenne eine Zahl von { $fewest } bis { $most }, wenn du magst mit einer Dauer, oder off: <code>{ $example }</code>
duplicates-reason-own = dieselbe Nachricht zu oft
duplicates-reason-several = dieselbe Nachricht von mehreren Konten oder in mehreren Gruppen
duplicates-reason-newcomers = mehrere Neue haben zugleich geschrieben
duplicates-signal-own = { $count } Kopien von einem Mitglied in { $window } (Grenze { $limit })
duplicates-signal-members = Dasselbe von { $count } Mitgliedern in { $window } (Grenze { $limit })
duplicates-signal-groups = Dasselbe in { $count } Gruppen in { $window } (Grenze { $limit })
duplicates-signal-newcomers = Erste Nachrichten von { $count } Neuen in { $window } (Grenze { $limit })
duplicates-signal-alike = Dieselbe erste Nachricht von { $count } Neuen in { $window } (Grenze { $limit })

duplicates-control-mode = Schutz
duplicates-control-limit = Kopien von einem Mitglied
duplicates-control-window = Zeitraum
duplicates-control-across-members = Über Mitglieder hinweg zählen
duplicates-control-members = Mitglieder mit demselben
duplicates-control-across-groups = Über Gruppen hinweg zählen
duplicates-control-groups = Gruppen mit demselben
duplicates-control-sanction = Maßnahme
duplicates-control-burst-mode = Schutz
duplicates-control-newcomers = Neue zugleich
duplicates-control-alike = Neue mit demselben
duplicates-control-burst-window = Zeitraum
duplicates-control-joined = Neu ist, wer beitrat vor höchstens
duplicates-control-burst-sanction = Maßnahme
