flood-title = 🌊 Flood
flood-command-flood = show what counts as a flood here, and switch the protection on, off or to watching
flood-command-setflood = set how many messages in a row are a flood, and how long a row can last
flood-command-setfloodtimer = set how many messages in a period are a flood
flood-command-floodmode = choose what happens to users who flood
flood-command-clearflood = choose whether the whole flood is deleted

flood-state-off = Flood protection is off.
flood-state-no-limit = Flood protection is off, because no limit is set.
flood-state =
    I act on a member who sends:
    { $limits }
    Action: { $sanction }
    { $clearing }
flood-state-consecutive =
    • { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } in a row within { $time }
flood-state-timed =
    • { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } within { $window }
flood-state-clears = I delete the whole flood.
flood-state-keeps = I only delete the messages over the limit.
flood-limit-malformed = Give a number of messages from { $fewest } to { $most }, with a time if you like, or off: <code>{ $example }</code>
flood-timer-malformed = Give a number of messages from { $fewest } to { $most } and a time, or off: <code>{ $example }</code>
flood-reason-consecutive = too many messages in a row
flood-reason-timed = too many messages in a short time
flood-signal-row = { $count ->
        [one] { $count } message in a row
       *[other] { $count } messages in a row
    } (limit { $limit })
flood-signal-timed = { $count ->
        [one] { $count } message within { $window }
       *[other] { $count } messages within { $window }
    } (limit { $limit })

flood-control-mode = Protection
flood-control-limit = Messages in a row
flood-control-run-time = A row lasts at most
flood-control-timed-limit = Messages in a period
flood-control-window = Period
flood-control-sanction = Action
flood-control-clears = Delete the whole flood
