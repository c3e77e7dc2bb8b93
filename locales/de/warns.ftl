warns-title = ⚠️ Verwarnungen
warns-command-warn = jemanden verwarnen
warns-command-dwarn = jemanden verwarnen und die Nachricht löschen, auf die du antwortest
warns-command-swarn = jemanden verwarnen, ohne es der Gruppe zu sagen
warns-command-rmwarn = die letzte Verwarnung einer Person zurücknehmen
warns-command-warns = deine Verwarnungen zeigen oder die einer anderen Person
warns-command-resetwarn = alle Verwarnungen einer Person zurücknehmen
warns-command-resetallwarns = alle Verwarnungen aller zurücknehmen
warns-command-warnings = zeigen, was hier nach Verwarnungen geschieht
warns-command-warnlimit = festlegen, wie viele Verwarnungen jemand bekommen kann
warns-command-warnmode = wählen, was an der Grenze geschieht, oder in Stufen
warns-command-warntime = festlegen, wann eine Verwarnung verfällt

# Ausgesprochene Verwarnungen.
warns-warned = ⚠️ { $user } ist verwarnt: { $count } von { $limit }. <i>Fall { $number }</i>
warns-reached = Verwarnung { $count } von { $limit }
warns-reached-for = Verwarnung { $count } von { $limit }: { $reason }
warns-followed = { $count } von { $limit } Verwarnungen: { $outcome }. <i>Fall { $number }</i>
warns-button-remove = Verwarnung zurücknehmen

# Zurückgenommene Verwarnungen.
warns-removed = { $admin } hat eine Verwarnung von { $user } zurückgenommen.
warns-removed-toast = Die Verwarnung ist zurückgenommen.
warns-gone = Diese Verwarnung zählt nicht mehr.
warns-none = { $user } hat keine Verwarnungen.
warns-reset = { $count ->
        [one] Die einzige Verwarnung von { $user } ist zurückgenommen.
       *[other] Alle { $count } Verwarnungen von { $user } sind zurückgenommen.
    }
warns-reset-all = { $count ->
        [one] Die einzige Verwarnung in dieser Gruppe ist zurückgenommen.
       *[other] Alle { $count } Verwarnungen in dieser Gruppe sind zurückgenommen.
    }
warns-reset-all-none = Hier hat niemand Verwarnungen.

# Bestehende Verwarnungen.
warns-list =
    Verwarnungen von { $user }: { $count } von { $limit }
    { $lines }
warns-line = { $position }. { $when }
warns-line-with-reason = { $position }. { $when } – { $reason }

# Was auf Verwarnungen folgt.
warns-policy =
    Was hier nach Verwarnungen geschieht:
    { $steps }
    { $lifetime }
warns-step =
    • { $count ->
        [one] { $count } Verwarnung
       *[other] { $count } Verwarnungen
    }: { $sanction }
warns-policy-for-good = Verwarnungen verfallen nie.
warns-policy-forgotten = Verwarnungen verfallen nach dieser Zeit: { $duration }.
warns-policy-and-example =
    { $policy }
    Beispiel: <code>{ $example }</code>
warns-ladder-value = { $count ->
        [one] { $count } Stufe
       *[other] { $count } Stufen
    }
warns-ladder-first = Solange Stufen gelten, gelten die Grenze und ihre Maßnahme nicht. Damit sie wieder gelten, setz die Stufen auf ein einzelnes Wort wie <code>ban</code>.
warns-ladder-none = keine
warns-ladder-question = Was soll bei jeder Verwarnung geschehen? Zum Beispiel: <code>1 tmute 1h, 2 tmute 1d, 3 ban</code>. Ein einzelnes Wort wie <code>ban</code> gilt an der Grenze.
warns-limit-malformed = Nenne eine Zahl von Verwarnungen zwischen { $fewest } und { $most }: <code>{ $example }</code>
warns-limit-of-ladder = Hier gelten Stufen, und die höchste ist die Grenze. Wähle zuerst eine einzelne Maßnahme: <code>{ $example }</code>
warns-mode-malformed =
    Wähle ban, kick, mute, tban oder tmute: <code>{ $simple }</code>
    Oder mehrere Stufen, aufsteigend von { $fewest } bis { $most }: <code>{ $ladder }</code>

warns-control-limit = Grenze
warns-control-sanction = An der Grenze
warns-control-forget = Gültig
warns-control-ladder = Stufen
warns-reset-reason = { $count ->
        [one] eine Verwarnung
       *[other] { $count } Verwarnungen
    }
warns-kind-warn = ⚠️ Verwarnung
warns-kind-unwarn = Verwarnung aufgehoben
warns-what-warn = Verwarnung von { $user }
warns-what-unwarn = aufgehobene Verwarnung von { $user }
warns-undo-unwarn = Fall { $number } hat eine Verwarnung entfernt. Gib den Befehl noch einmal, um wieder zu verwarnen.
