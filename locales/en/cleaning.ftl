cleaning-title = 🧽 Service messages
cleaning-title-commands = 🧽 Commands in the chat
cleaning-command-cleanservice = choose which service messages are deleted, like “Anna joined”
cleaning-command-keepservice = choose which service messages stay
cleaning-command-cleanservicetypes = list the types of service messages
cleaning-command-cleancommand = choose which commands are deleted after use
cleaning-command-keepcommand = choose which commands stay in the chat
cleaning-command-cleancommandtypes = list the types of commands that can be deleted

cleaning-service-none = I don't delete any service messages here.
cleaning-service-some = I delete these service messages: { $types }
cleaning-commands-none = I don't delete any commands here.
cleaning-commands-some = I delete these commands: { $types }
cleaning-type-on = ✅ <code>{ $word }</code>: { $meaning } (deleted)
cleaning-type-off = ▫️ <code>{ $word }</code>: { $meaning } (kept)
cleaning-unknown = There's no type “{ $word }”. Types: { $types }. Example: <code>{ $example }</code>
cleaning-state-and-example =
    { $state }
    Example: <code>{ $example }</code>

cleaning-meaning-join = someone joined
cleaning-meaning-leave = someone left or was removed
cleaning-meaning-photo = the group photo changed
cleaning-meaning-pin = a message was pinned
cleaning-meaning-title = the group name changed
cleaning-meaning-videochat = a video chat started or ended
cleaning-meaning-other = all other service messages
cleaning-meaning-commands-admin = my commands for admins
cleaning-meaning-commands-user = my commands for everyone
cleaning-meaning-commands-other = other bots' commands, and unknown ones
cleaning-control-join = Joins
cleaning-control-leave = Leaves
cleaning-control-photo = Group photo
cleaning-control-pin = Pins
cleaning-control-title = Group name
cleaning-control-videochat = Video chats
cleaning-control-other = Everything else
cleaning-control-commands-admin = Admin commands
cleaning-control-commands-user = Member commands
cleaning-control-commands-other = Other commands
