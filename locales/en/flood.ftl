flood-title = 🌊 Flood
flood-command-flood = show what counts as a flood here
flood-command-setflood = set how many messages in a row are a flood
flood-command-setfloodtimer = set how many messages within how long are a flood
flood-command-floodmode = choose what happens to those who flood
flood-command-clearflood = choose whether the whole flood is deleted

flood-state-off = I do not watch for floods here.
flood-state =
    A flood is:
    { $limits }
    What follows: { $sanction }
    { $clearing }
flood-state-consecutive =
    • { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } in a row from one member
flood-state-timed =
    • { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } from one member within { $window }
flood-state-clears = The whole flood is deleted.
flood-state-keeps = Only the messages over the limit are deleted.
flood-state-and-example =
    { $state }
    Example: <code>{ $example }</code>
flood-limit-malformed = Give a number of messages from { $fewest } to { $most }, or off: <code>{ $example }</code>
flood-timer-malformed = Give a number of messages from { $fewest } to { $most } and a length of time, or off: <code>{ $example }</code>
flood-reason-consecutive = too many messages in a row
flood-reason-timed = too many messages in a short time

flood-control-limit = In a row
flood-control-timed-limit = Within a time
flood-control-window = That time
flood-control-sanction = What follows
flood-control-clears = Delete the whole flood
