warns-title = ⚠️ Verwarnungen
warns-command-warn = jemanden verwarnen
warns-command-dwarn = jemanden verwarnen und die Nachricht löschen, auf die du antwortest
warns-command-swarn = jemanden ohne Hinweis verwarnen
warns-command-rmwarn = die neueste Verwarnung von jemandem zurücknehmen
warns-command-warns = Verwarnungen zeigen, deine oder die von jemandem
warns-command-resetwarn = alle Verwarnungen von jemandem zurücknehmen
warns-command-resetallwarns = alle Verwarnungen in dieser Gruppe zurücknehmen
warns-command-warnings = zeigen, wozu Verwarnungen hier führen
warns-command-warnlimit = festlegen, wie viele Verwarnungen zu viele sind
warns-command-warnmode = festlegen, wozu zu viele Verwarnungen führen, oder einen Stufenplan
warns-command-warntime = festlegen, nach welcher Zeit Verwarnungen vergessen werden
warns-notice = { $lines }
warns-given = ⚠️ { $user } wurde verwarnt: <b>{ $count } von { $limit }</b>.
warns-reason = Grund: { $reason }
warns-too-many =
    { $count ->
        [one] { $count } Verwarnung
       *[other] { $count } Verwarnungen
    }
warns-message-stays = Ich konnte die Nachricht nicht löschen: Mir fehlt das Admin-Recht „Nachrichten löschen“.
warns-remove-button = Verwarnung zurücknehmen
warns-removed-toast = Die Verwarnung ist zurückgenommen.
warns-removed = ✅ { $admin } hat eine Verwarnung von { $user } zurückgenommen.
warns-already-gone = Diese Verwarnung gibt es schon nicht mehr.
warns-none = { $user } hat keine Verwarnungen.
warns-reset =
    ✅ { $user }: { $count ->
        [one] { $count } Verwarnung
       *[other] { $count } Verwarnungen
    } zurückgenommen.
warns-reset-all =
    ✅ { $count ->
        [one] { $count } Verwarnung
       *[other] { $count } Verwarnungen
    } in dieser Gruppe zurückgenommen.
warns-list =
    { $user } hat <b>{ $count } von { $limit }</b> Verwarnungen:
    { $lines }
warns-line = { $number }. { $when }
warns-line-reason = { $number }. { $when }: { $reason }
warns-policy =
    { $steps }
    { $memory }
warns-step =
    { $count ->
        [one] { $count } Verwarnung
       *[other] { $count } Verwarnungen
    }: { $sanction }
warns-forgotten = Verwarnungen gelten für { $duration }.
warns-never-forgotten = Verwarnungen werden nie vergessen.
warns-limit-wrong = Bitte gib eine Zahl von 1 bis { $most } an. Beispiel: <code>/warnlimit 3</code>
warns-mode-wrong = Ich kann <code>ban</code>, <code>kick</code>, <code>mute</code>, <code>tban 3d</code>, <code>tmute 3h</code>; oder einen Stufenplan: <code>/warnmode 1 tmute 1h, 2 tmute 1d, 3 ban</code>
warns-control-limit = Verwarnungen bis zur Strafe
warns-control-sanction = Strafe bei zu vielen
warns-control-forget = Vergessen nach
warns-control-ladder = Stufenplan
warns-ladder-none = keiner
warns-ladder-steps =
    { $count ->
        [one] { $count } Stufe
       *[other] { $count } Stufen
    }
warns-ladder-question = Wozu soll jede Verwarnung führen? Schreib es so: <code>1 tmute 1h, 2 tmute 1d, 3 ban</code>. Ein einzelnes Wort wie <code>ban</code> hebt den Stufenplan auf.
