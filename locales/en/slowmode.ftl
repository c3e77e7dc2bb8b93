slowmode-title = 🐢 Slow mode
slowmode-command-slowmode = choose how long a member has to wait between two messages

slowmode-state-off = Slow mode is off.
slowmode-state-on = Slow mode is on: one message per member and topic every { $interval }. I delete what comes sooner.
slowmode-state-watch = Slow mode is only watched: I tell the log when a member writes again within { $interval }, and delete nothing.
slowmode-state-and-example =
    { $state }
    Example: <code>{ $example }</code>
slowmode-reason = slow mode allows one message every { $interval }
slowmode-signal = { $passed } after the previous message (interval { $interval })

slowmode-control-mode = Slow mode
slowmode-control-interval = Wait between messages
