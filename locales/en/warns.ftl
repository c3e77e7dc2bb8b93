warns-title = ⚠️ Warnings
warns-command-warn = warn somebody
warns-command-dwarn = warn somebody and delete the message you reply to
warns-command-swarn = warn somebody without a word
warns-command-rmwarn = take the latest warning of somebody back
warns-command-warns = show your warnings, or those of somebody else
warns-command-resetwarn = take all warnings of somebody back
warns-command-resetallwarns = take all warnings of everybody back
warns-command-warnings = show what follows on warnings here
warns-command-warnlimit = set how many warnings are too many
warns-command-warnmode = choose what follows on too many warnings, at once or step by step
warns-command-warntime = set how long a warning counts

# Warnings that are given.
warns-warned = ⚠️ { $user } is warned: { $count } of { $limit }. <i>Case { $number }</i>
warns-reached = warning { $count } of { $limit }
warns-reached-for = warning { $count } of { $limit }: { $reason }
warns-followed = That makes: { $sanction }. <i>Case { $number }</i>
warns-lines = { $lines }
warns-button-remove = Remove the warning

# Warnings that are taken back.
warns-removed = { $admin } took a warning of { $user } back.
warns-removed-toast = The warning is taken back.
warns-gone = That warning no longer stands.
warns-none = { $user } has no warnings.
warns-reset = { $count ->
        [one] The only warning of { $user } is taken back.
       *[other] All { $count } warnings of { $user } are taken back.
    }
warns-reset-all = { $count ->
        [one] The only warning in this group is taken back.
       *[other] All { $count } warnings in this group are taken back.
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
    What follows on warnings here:
    { $steps }
    { $lifetime }
warns-step =
    • { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }: { $sanction }
warns-policy-for-good = Warnings count for good.
warns-policy-forgotten = A warning counts for { $duration }.
warns-policy-and-example =
    { $policy }
    Example: <code>{ $example }</code>
warns-ladder-value = { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
warns-ladder-first = The limit and what follows at it wait until the steps are replaced by a single word such as <code>ban</code>.
warns-ladder-none = none
warns-ladder-question = What shall follow on which warning? For instance: <code>1 tmute 1h, 2 tmute 1d, 3 ban</code>. With a single word such as <code>ban</code> it follows at the limit.
warns-limit-malformed = Give a number of warnings from { $fewest } to { $most }: <code>{ $example }</code>
warns-limit-of-ladder = Steps are set here, and the highest of them is the limit. Choose one consequence first: <code>{ $example }</code>
warns-mode-malformed =
    Choose ban, kick, mute, tban or tmute: <code>{ $simple }</code>
    Or several steps, rising from { $fewest } to { $most }: <code>{ $ladder }</code>

warns-control-limit = Limit
warns-control-sanction = At the limit
warns-control-forget = Forget after
warns-control-ladder = Steps
