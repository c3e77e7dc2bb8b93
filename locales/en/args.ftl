# What stands after a command's name.
args-on-off = Please say on or off: <code>{ $example }</code>
args-duration-missing = For how long? Use s, m, h, d or w after a number: <code>{ $example }</code>
args-duration-malformed = I can't read “{ $word }” as a length of time. Write 30s, 10 min, 2 hours, 3d or 1 week: <code>{ $example }</code>
args-duration-bounds = That must be between { $shortest } and { $longest }: <code>{ $example }</code>
args-sanction = Choose ban, kick, mute, tban or tmute; the last two with a length of time: <code>{ $example }</code>
args-reply-needed = Reply to the message that this is about: <code>{ $example }</code>
