flood-title = 🌊 Flood
flood-command-flood = zeigen, was gegen Flood eingestellt ist
flood-command-setflood = festlegen, wie viele Nachrichten in Folge Flood sind, oder off
flood-command-setfloodtimer = festlegen, wie viele Nachrichten in einer Zeitspanne Flood sind, oder off
flood-command-floodmode = festlegen, was bei Flood passiert
flood-command-clearflood = den ganzen Flood löschen oder nur, was zu viel ist
flood-reason = zu viele Nachrichten auf einmal
flood-state-off = Auf Flood wird nicht geachtet. Beispiel: <code>/setflood 7</code> greift bei sieben Nachrichten in Folge ein.
flood-state-on =
    { $counted }
    Strafe: { $sanction }. { $what }
flood-state-limit =
    Als Flood gilt: { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    } in Folge von einem Mitglied.
flood-state-timer =
    Als Flood gilt: { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    } von einem Mitglied innerhalb von { $duration }.
flood-state-clear = Der ganze Flood wird gelöscht.
flood-state-surplus = Überzählige Nachrichten werden gelöscht.
flood-limit-wrong = Bitte gib eine Zahl von { $least } bis { $most } an oder <code>off</code>. Beispiel: <code>/setflood 7</code>
flood-timer-wrong = Bitte gib eine Zahl von { $least } bis { $most } und eine Zeit von 2 Sekunden bis 1 Stunde an oder <code>off</code>. Beispiel: <code>/setfloodtimer 10 30s</code>
flood-control-limit = In Folge
flood-control-timer-limit = In der Zeitspanne
flood-control-window = Zeitspanne
flood-control-sanction = Strafe
flood-control-clear = Ganzen Flood löschen
