flood-title = 🌊 Flut
flood-command-flood = zeigen, was hier als Nachrichtenflut gilt, und den Schutz an-, aus- oder auf Beobachten schalten
flood-command-setflood = festlegen, wie viele Nachrichten in Folge eine Flut sind und wie lange eine Folge dauern kann
flood-command-setfloodtimer = festlegen, wie viele Nachrichten in einem Zeitraum eine Flut sind
flood-command-floodmode = wählen, was mit denen geschieht, die fluten
flood-command-clearflood = wählen, ob die ganze Flut gelöscht wird

flood-state-off = Der Schutz vor Nachrichtenfluten ist aus.
flood-state-no-limit = Der Schutz vor Nachrichtenfluten ist aus, weil keine Grenze gesetzt ist.
flood-state =
    Ich greife ein, wenn ein Mitglied sendet:
    { $limits }
    Maßnahme: { $sanction }
    { $clearing }
flood-state-consecutive =
    • { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    } in Folge innerhalb von { $time }
flood-state-timed =
    • { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    } in { $window }
flood-state-clears = Ich lösche die ganze Flut.
flood-state-keeps = Ich lösche nur die Nachrichten über der Grenze.
flood-limit-malformed = Nenne eine Zahl von Nachrichten zwischen { $fewest } und { $most }, wenn du magst mit einer Dauer, oder off: <code>{ $example }</code>
flood-timer-malformed = Nenne eine Zahl von Nachrichten zwischen { $fewest } und { $most } und eine Dauer, oder off: <code>{ $example }</code>
flood-reason-consecutive = zu viele Nachrichten in Folge
flood-reason-timed = zu viele Nachrichten in kurzer Zeit
flood-signal-row = { $count ->
        [one] { $count } Nachricht in Folge
       *[other] { $count } Nachrichten in Folge
    } (Grenze { $limit })
flood-signal-timed = { $count ->
        [one] { $count } Nachricht in { $window }
       *[other] { $count } Nachrichten in { $window }
    } (Grenze { $limit })

flood-control-mode = Schutz
flood-control-limit = Nachrichten in Folge
flood-control-run-time = Eine Folge dauert höchstens
flood-control-timed-limit = Nachrichten im Zeitraum
flood-control-window = Zeitraum
flood-control-sanction = Maßnahme
flood-control-clears = Ganze Flut löschen
