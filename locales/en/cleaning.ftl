cleaning-title = 🧽 Service messages
cleaning-title-commands = 🧽 Commands in the chat
cleaning-command-cleanservice = choose which of Telegram's own lines are deleted, such as “Anna joined”
cleaning-command-keepservice = choose which of Telegram's own lines stay
cleaning-command-cleanservicetypes = list the kinds of Telegram's own lines
cleaning-command-cleancommand = choose which commands are deleted once they are carried out
cleaning-command-keepcommand = choose which commands stay in the chat
cleaning-command-cleancommandtypes = list the kinds of commands that can be deleted

cleaning-service-none = All of Telegram's own lines stay here.
cleaning-service-some = Deleted here of Telegram's own lines: { $types }
cleaning-commands-none = All commands stay in the chat.
cleaning-commands-some = Deleted here of commands: { $types }
cleaning-lines = { $lines }
cleaning-type-on = ✅ <code>{ $word }</code>: { $meaning }. Deleted.
cleaning-type-off = ▫️ <code>{ $word }</code>: { $meaning }. Stays.
cleaning-unknown = I know no kind “{ $word }”. There are: { $types }. Example: <code>{ $example }</code>
cleaning-state-and-example =
    { $state }
    Example: <code>{ $example }</code>

cleaning-meaning-join = somebody joined
cleaning-meaning-leave = somebody left or was removed
cleaning-meaning-photo = the group has another photo, or none
cleaning-meaning-pin = a message was pinned
cleaning-meaning-title = the group has another name
cleaning-meaning-videochat = a video chat began or ended
cleaning-meaning-other = everything else that Telegram writes itself
cleaning-meaning-commands-admin = my commands that only admins may use
cleaning-meaning-commands-user = my commands for everyone
cleaning-meaning-commands-other = commands of other bots, and those that nobody knows
cleaning-control-join = Joined
cleaning-control-leave = Left
cleaning-control-photo = Group photo
cleaning-control-pin = Pinned
cleaning-control-title = Group name
cleaning-control-videochat = Video chats
cleaning-control-other = Everything else
cleaning-control-commands-admin = Commands for admins
cleaning-control-commands-user = Commands for everyone
cleaning-control-commands-other = Commands of others
