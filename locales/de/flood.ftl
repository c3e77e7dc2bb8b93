flood-title = 🌊 Flut
flood-command-flood = zeigen, was hier als Nachrichtenflut gilt
flood-command-setflood = festlegen, wie viele Nachrichten in Folge eine Flut sind
flood-command-setfloodtimer = festlegen, wie viele Nachrichten in welcher Zeit eine Flut sind
flood-command-floodmode = wählen, was auf eine Flut folgt
flood-command-clearflood = wählen, ob die ganze Flut gelöscht wird

flood-state-off = Auf Fluten achte ich hier nicht.
flood-state =
    Eine Flut sind:
    { $limits }
    Was folgt: { $sanction }
    { $clearing }
flood-state-consecutive =
    • { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    } einer Person in Folge
flood-state-timed = 
    • { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    } einer Person in diesem Zeitraum: { $window }
flood-state-clears = Die ganze Flut wird gelöscht.
flood-state-keeps = Gelöscht wird nur, was über die Grenze geht.
flood-state-and-example =
    { $state }
    Beispiel: <code>{ $example }</code>
flood-limit-malformed = Nenne eine Zahl von Nachrichten zwischen { $fewest } und { $most } oder off: <code>{ $example }</code>
flood-timer-malformed = Nenne eine Zahl von Nachrichten zwischen { $fewest } und { $most } und eine Dauer, oder off: <code>{ $example }</code>
flood-reason-consecutive = zu viele Nachrichten in Folge
flood-reason-timed = zu viele Nachrichten in kurzer Zeit

flood-control-limit = In Folge
flood-control-timed-limit = In einer Zeit
flood-control-window = Diese Zeit
flood-control-sanction = Was folgt
flood-control-clears = Ganze Flut löschen
