duplicates-title = 🔁 Duplicates
duplicates-burst-title = 🚪 Newcomer bursts
duplicates-command-duplicates = show what counts as copies here, and switch the protection on, off or to watching
duplicates-command-setduplicates = set how many copies from one member are too many, and the period
duplicates-command-duplicatemembers = set from how many members the same may come: texts of 20 letters or more, links and own files count
duplicates-command-duplicategroups = set in how many groups the same may be posted: texts of 20 letters or more, links and own files count
duplicates-command-duplicatemode = choose what happens to users who post copies
duplicates-command-joinburst = show what counts as a burst of newcomers, and switch the protection on, off or to watching
duplicates-command-setjoinburst = set how many newcomers writing at once are a burst, and the period
duplicates-command-joinburstmode = choose what happens to the newcomers of a burst

duplicates-state-off = Protection from duplicates is off.
duplicates-state =
    I act when the same content is posted within { $window }:
    { $limits }
    Action: { $sanction }
    I delete the copies. An edit is no copy, and an album counts once.
    { $distinctive }
duplicates-state-own = • { $count } times by one member
duplicates-state-members = • by { $count } members
duplicates-state-groups = • in { $count } groups where I'm an admin and this protection is on
duplicates-state-distinctive = Across members and groups, only texts of { $count } letters or more, links and people's own files count. Greetings, emoji, stickers and GIFs don't.
duplicates-burst-off = Protection from bursts of newcomers is off.
duplicates-burst-state =
    I act when members who joined less than { $joined } ago write their first messages within { $window }:
    • { $newcomers } of them, whatever they write
    • { $alike } of them, if they write the same
    Action: { $sanction }
    I delete their first messages.
duplicates-limit-malformed = Give a number from { $fewest } to { $most }, with a time if you like, or off: <code>{ $example }</code>
duplicates-reason-own = the same message too often
duplicates-reason-several = the same message from several accounts or in several groups
duplicates-reason-newcomers = several newcomers wrote at once
duplicates-signal-own = { $count } copies by one member within { $window } (limit { $limit })
duplicates-signal-members = The same from { $count } members within { $window } (limit { $limit })
duplicates-signal-groups = The same in { $count } groups within { $window } (limit { $limit })
duplicates-signal-newcomers = First messages of { $count } newcomers within { $window } (limit { $limit })
duplicates-signal-alike = The same first message from { $count } newcomers within { $window } (limit { $limit })

duplicates-control-mode = Protection
duplicates-control-limit = Copies by one member
duplicates-control-window = Period
duplicates-control-across-members = Count across members
duplicates-control-members = Members with the same
duplicates-control-across-groups = Count across groups
duplicates-control-groups = Groups with the same
duplicates-control-sanction = Action
duplicates-control-burst-mode = Protection
duplicates-control-newcomers = Newcomers at once
duplicates-control-alike = Newcomers with the same
duplicates-control-burst-window = Period
duplicates-control-joined = Newcomers joined within
duplicates-control-burst-sanction = Action
