help-title = ❓ Help
help-command-start = say hello
help-command-help = list all commands, or explain one
help-command-id = show the IDs of this chat, of you and of a message
help-command-ping = check that I'm running
help-add-to-group = ➕ Add me to a group
help-all-commands = All commands
help-started =
    <b>Hi! I help you keep your groups clean.</b>

    Every action I take is a numbered case with a reason, and you can undo it.

    1. Add me to your group with the button below.
    2. Send /settings there and choose the protections.
    3. Send /doctor there to check that I have all the rights I need.
help-started-in-group = I'm here. Admins: /settings opens the settings, /doctor checks whether anything is missing.
help-in-group = I list all commands in our private chat. For a single one, write its name after /help: <code>/help ban</code>
help-section =
    <b>{ $title }</b>
    { $lines }
    { "" }
help-line = /{ $name } – { $summary }
help-aliases = Also: { $names }
help-access-everyone = For everyone.
help-access-admin = For admins.
help-access-owner = For the group owner.
help-access-right = For admins with the “{ $right }” right.
help-unknown-command = There's no command /{ $name }. /help lists them all.
help-ids =
    { $lines }
help-id-chat = This chat: <code>{ $id }</code>
help-id-person = { $user }: <code>{ $id }</code>
help-id-topic = This topic: <code>{ $id }</code>
help-id-message = Message you replied to: <code>{ $id }</code>
help-pong = 🏓 Pong! I'm running.

# Topics, and how a command is written.
help-topics =
    <b>Help</b>
    Choose a topic. For one command, write its name after /help: <code>/help ban</code>
help-back = ‹ All topics
help-details =
    <b>/{ $name }</b> – { $summary }
    { $lines }
help-form = <code>/{ $name }{ $words }</code>
help-form-reply = { $form } – in reply to a message
help-words = { $before } { $word }
help-word-comma = { $word },
help-literal = { $word }
help-example = Example: <code>{ $example }</code>
help-variants =
    See also:
    { $lines }
help-word-user = @user
help-word-users = @user1 @user2 …
help-word-reason = [reason]
help-word-reason-needed = &lt;reason&gt;
help-word-title = [title]
help-word-title-needed = &lt;title&gt;
help-word-time = &lt;time&gt;
help-word-time-left-out = [time]
help-word-number = &lt;number&gt;
help-word-case = &lt;case&gt;
help-word-text = &lt;text&gt;
help-word-trigger = &lt;trigger&gt;
help-word-triggers = (one, two, …)
help-word-command = &lt;command&gt;
help-word-permissions = &lt;permissions&gt;
help-word-kinds = &lt;kinds&gt;
help-word-categories = &lt;categories&gt;
help-word-rights = &lt;rights&gt;
help-word-action = &lt;action&gt;
help-word-channel = @channel
help-word-hours = &lt;hours&gt;
help-word-zone = [zone]
help-word-days = [days]
help-word-language = &lt;code&gt;
