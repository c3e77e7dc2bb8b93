flood-title = 🌊 Flood
flood-command-flood = show what is set against floods
flood-command-setflood = set how many messages in a row are a flood, or off
flood-command-setfloodtimer = set how many messages within a time are a flood, or off
flood-command-floodmode = set what happens to who floods
flood-command-clearflood = delete the whole flood, or only what goes over
flood-reason = too many messages at once
flood-state-off = Floods are not watched for. Example: <code>/setflood 7</code> acts on seven messages in a row.
flood-state-on =
    { $counted }
    Then: { $sanction }. { $what }
flood-state-limit =
    A flood is { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } in a row by one member.
flood-state-timer =
    A flood is { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } by one member within { $duration }.
flood-state-clear = The whole flood is deleted.
flood-state-surplus = Messages that go over are deleted.
flood-limit-wrong = Please give a number from { $least } to { $most }, or <code>off</code>. Example: <code>/setflood 7</code>
flood-timer-wrong = Please give a number from { $least } to { $most } and a time from 2 seconds to 1 hour, or <code>off</code>. Example: <code>/setfloodtimer 10 30s</code>
flood-control-limit = In a row
flood-control-timer-limit = Within a time
flood-control-window = The time
flood-control-sanction = Then
flood-control-clear = Delete the whole flood
