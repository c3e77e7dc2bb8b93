# Was nach dem Namen eines Befehls steht.
args-on-off = Bitte schreib on oder off: <code>{ $example }</code>
args-duration-missing = Wie lange? Setz s, m, h, d oder w hinter eine Zahl: <code>{ $example }</code>
args-duration-malformed = „{ $word }“ kann ich nicht als Zeitdauer lesen. Schreib 30s, 10min, 2h, 3d oder 1w: <code>{ $example }</code>
args-duration-bounds = Mindestens { $shortest }, höchstens { $longest }: <code>{ $example }</code>
args-sanction = Wähle ban, kick, mute, tban oder tmute; die letzten beiden mit einer Dauer: <code>{ $example }</code>
args-reply-needed = Antworte auf die Nachricht, die du meinst: <code>{ $example }</code>
