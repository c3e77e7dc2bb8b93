warns-title = ⚠️ Warnings
warns-command-warn = warn a user
warns-command-dwarn = warn a user and delete the message you reply to
warns-command-swarn = warn a user without a notice
warns-command-rmwarn = remove a user's latest warning
warns-command-warns = show your warnings, or another user's
warns-command-resetwarn = remove all of a user's warnings
warns-command-resetallwarns = remove everybody's warnings
warns-command-warnings = show what happens after warnings
warns-command-warnlimit = set how many warnings a user can get
warns-command-warnmode = choose what happens at the warning limit, or in steps
warns-command-warntime = set when warnings expire

# New warnings.
warns-warned = ⚠️ { $user } is warned: { $count } of { $limit }. <i>Case { $number }</i>
warns-reached = warning { $count } of { $limit }
warns-reached-for = warning { $count } of { $limit }: { $reason }
warns-followed = { $count } of { $limit } warnings: { $outcome }. <i>Case { $number }</i>
warns-button-remove = Remove warning

# Removed warnings.
warns-removed = Warning removed from { $user } by { $admin }.
warns-removed-toast = Warning removed.
warns-gone = That warning is no longer active.
warns-none = { $user } has no warnings.
warns-reset = { $count ->
        [one] Removed { $user }'s only warning.
       *[other] Removed all { $count } warnings of { $user }.
    }
warns-reset-all = { $count ->
        [one] Removed the only warning in this group.
       *[other] Removed all { $count } warnings in this group.
    }
warns-reset-all-none = Nobody has any warnings here.

# Active warnings.
warns-list =
    Warnings of { $user }: { $count } of { $limit }
    { $lines }
warns-line = { $position }. { $when }
warns-line-with-reason = { $position }. { $when } – { $reason }

# The policy of warnings.
warns-policy =
    What happens after warnings:
    { $steps }
    { $lifetime }
warns-step =
    • { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }: { $sanction }
warns-policy-for-good = Warnings never expire.
warns-policy-forgotten = Warnings expire after { $duration }.
warns-policy-and-example =
    { $policy }
    Example: <code>{ $example }</code>
warns-ladder-value = { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
warns-ladder-first = The limit and the action at the limit don't apply while steps are set. To use them again, set the steps to a single word, like <code>ban</code>.
warns-ladder-none = none
warns-ladder-question = What should happen at each warning? For example: <code>1 tmute 1h, 2 tmute 1d, 3 ban</code>. A single word like <code>ban</code> applies at the limit.
warns-limit-malformed = Give a number of warnings from { $fewest } to { $most }: <code>{ $example }</code>
warns-limit-of-ladder = Steps are set here, and the highest one is the limit. Choose a single action first: <code>{ $example }</code>
warns-mode-malformed =
    Choose ban, kick, mute, tban or tmute: <code>{ $simple }</code>
    Or set steps from { $fewest } to { $most }: <code>{ $ladder }</code>

warns-control-limit = Limit
warns-control-sanction = At the limit
warns-control-forget = Expire after
warns-control-ladder = Steps
warns-reset-reason = { $count ->
        [one] one warning
       *[other] { $count } warnings
    }
warns-kind-warn = ⚠️ Warning
warns-kind-unwarn = Warning removed
warns-what-warn = { $user }'s warning
warns-what-unwarn = { $user }'s removed warning
warns-undo-unwarn = Case { $number } removed a warning. To warn again, send the command again.
