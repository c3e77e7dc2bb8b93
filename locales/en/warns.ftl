warns-title = ⚠️ Warnings
warns-command-warn = warn somebody
warns-command-dwarn = warn somebody and delete the message you reply to
warns-command-swarn = warn somebody without a word
warns-command-rmwarn = take back somebody's newest warning
warns-command-warns = show warnings, your own or somebody's
warns-command-resetwarn = take back all warnings of somebody
warns-command-resetallwarns = take back all warnings in this group
warns-command-warnings = show what warnings lead to here
warns-command-warnlimit = set how many warnings are too many
warns-command-warnmode = set what too many warnings lead to, or a ladder
warns-command-warntime = set after how long warnings are forgotten
warns-notice = { $lines }
warns-given = ⚠️ { $user } has been warned: <b>{ $count } of { $limit }</b>.
warns-reason = Reason: { $reason }
warns-too-many =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
warns-message-stays = I could not delete the message: I lack the admin right “Delete messages”.
warns-remove-button = Remove warning
warns-removed-toast = The warning is removed.
warns-removed = ✅ { $admin } removed a warning of { $user }.
warns-already-gone = This warning is gone already.
warns-none = { $user } has no warnings.
warns-reset =
    ✅ { $user }: { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    } taken back.
warns-reset-all =
    ✅ { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    } taken back in this group.
warns-list =
    { $user } has <b>{ $count } of { $limit }</b> warnings:
    { $lines }
warns-line = { $number }. { $when }
warns-line-reason = { $number }. { $when }: { $reason }
warns-policy =
    { $steps }
    { $memory }
warns-step =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }: { $sanction }
warns-forgotten = Warnings are forgotten after { $duration }.
warns-never-forgotten = Warnings are never forgotten.
warns-limit-wrong = Please give a number from 1 to { $most }. Example: <code>/warnlimit 3</code>
warns-mode-wrong = I can <code>ban</code>, <code>kick</code>, <code>mute</code>, <code>tban 3d</code>, <code>tmute 3h</code>; or a ladder: <code>/warnmode 1 tmute 1h, 2 tmute 1d, 3 ban</code>
warns-control-limit = Warnings until then
warns-control-sanction = Too many lead to
warns-control-forget = Forget after
warns-control-ladder = Ladder
warns-ladder-none = none
warns-ladder-steps =
    { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
warns-ladder-question = What shall each warning lead to? Write it like this: <code>1 tmute 1h, 2 tmute 1d, 3 ban</code>. A single word such as <code>ban</code> puts the ladder away.
