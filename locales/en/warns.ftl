warns-title = ⚠️ Warnings
warns-command-warn = warn somebody
warns-command-dwarn = warn somebody and delete the message you reply to
warns-command-swarn = warn somebody without telling the group
warns-command-rmwarn = remove somebody's latest warning
warns-command-warns = show your warnings, or those of somebody else
warns-command-resetwarn = remove all of somebody's warnings
warns-command-resetallwarns = remove everybody's warnings
warns-command-warnings = show what warnings lead to here
warns-command-warnlimit = set how many warnings are too many
warns-command-warnmode = choose what too many warnings lead to, at once or in steps
warns-command-warntime = set when a warning expires

# Warnings that are given.
warns-warned = ⚠️ { $user } is warned: { $count } of { $limit }. <i>Case { $number }</i>
warns-reached = warning { $count } of { $limit }
warns-reached-for = warning { $count } of { $limit }: { $reason }
warns-followed = { $count } of { $limit } warnings: { $outcome }. <i>Case { $number }</i>
warns-lines = { $lines }
warns-button-remove = Remove the warning

# Warnings that are taken back.
warns-removed = { $admin } removed a warning from { $user }.
warns-removed-toast = The warning is removed.
warns-gone = That warning no longer counts.
warns-none = { $user } has no warnings.
warns-reset = { $count ->
        [one] The only warning of { $user } is removed.
       *[other] All { $count } warnings of { $user } are removed.
    }
warns-reset-all = { $count ->
        [one] The only warning in this group is removed.
       *[other] All { $count } warnings in this group are removed.
    }
warns-reset-all-none = Nobody has warnings here.

# Warnings that stand.
warns-list =
    Warnings of { $user }: { $count } of { $limit }
    { $lines }
warns-line = { $position }. { $when }
warns-line-with-reason = { $position }. { $when } – { $reason }

# What follows on warnings.
warns-policy = 
    What warnings lead to here:
    { $steps }
    { $lifetime }
warns-step =
    • { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }: { $sanction }
warns-policy-for-good = Warnings never expire.
warns-policy-forgotten = A warning expires after { $duration }.
warns-policy-and-example =
    { $policy }
    Example: <code>{ $example }</code>
warns-ladder-value = { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
warns-ladder-first = While steps are set, the limit and its consequence are not used. To use them, answer the steps with a single word such as <code>ban</code>.
warns-ladder-none = none
warns-ladder-question = What should each warning lead to? For instance: <code>1 tmute 1h, 2 tmute 1d, 3 ban</code>. A single word such as <code>ban</code> applies at the limit.
warns-limit-malformed = Give a number of warnings from { $fewest } to { $most }: <code>{ $example }</code>
warns-limit-of-ladder = Steps are set here, and the highest of them is the limit. Choose a single consequence first: <code>{ $example }</code>
warns-mode-malformed =
    Choose ban, kick, mute, tban or tmute: <code>{ $simple }</code>
    Or several steps, rising from { $fewest } to { $most }: <code>{ $ladder }</code>

warns-control-limit = Limit
warns-control-sanction = At the limit
warns-control-forget = Expire after
warns-control-ladder = Steps
warns-reset-reason = { $count ->
        [one] one warning
       *[other] { $count } warnings
    }
