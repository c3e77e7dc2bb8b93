# The arguments of commands.
args-on-off = Say on or off: <code>{ $example }</code>
args-duration-missing = For how long? Put s, m, h, d or w after a number: <code>{ $example }</code>
args-duration-malformed = I can't read “{ $word }” as a time. Write 30s, 10 min, 2 hours, 3d or 1 week: <code>{ $example }</code>
args-duration-bounds = The time must be between { $shortest } and { $longest }: <code>{ $example }</code>
args-sanction = Choose ban, kick, mute, tban or tmute. The last two need a time: <code>{ $example }</code>
args-reply-needed = Reply to the message you mean: <code>{ $example }</code>
