help-title = ❓ Help
help-command-start = say hello
help-command-help = list all commands, or explain one
help-command-id = show the ids of this chat, of you, and of the message you reply to
help-command-ping = check whether I am awake
help-add-to-group = ➕ Add me to a group
help-all-commands = All commands
help-started =
    <b>Hello! I keep groups clean and fair.</b>

    Every act of mine is a numbered case with its reason, and can be taken back exactly.

    1. Add me to your group with the button below.
    2. Write /settings there to choose what I protect.
    3. /doctor tells whether anything keeps me from working.
help-started-in-group = I am here. Admins: /settings opens the settings, /doctor tells whether anything is missing.
help-in-group = All commands with their explanations are in our private chat. For one of them, write for instance <code>/help ban</code>.

    Explain one: <code>/help ban</code>
help-section =
    <b>{ $title }</b>
    { $lines }
    { "" }
help-line = /{ $name } – { $summary }
help-aliases = Also: { $names }
help-access-everyone = Everyone may use it.
help-access-admin = For admins.
help-access-owner = For the owner of the group.
help-access-right = For admins with the right “{ $right }”.
help-unknown-command = There is no command /{ $name }. Write /help for all there are.
help-ids =
    { $lines }
help-id-chat = This chat: <code>{ $id }</code>
help-id-person = { $user }: <code>{ $id }</code>
help-id-topic = This topic: <code>{ $id }</code>
help-id-message = That message: <code>{ $id }</code>
help-pong = 🏓 I am awake.

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
help-word-command = &lt;command&gt;
help-word-permissions = &lt;permissions&gt;
help-word-kinds = &lt;kinds&gt;
help-word-categories = &lt;categories&gt;
help-word-rights = &lt;rights&gt;
help-word-action = &lt;action&gt;
help-word-channel = @channel
help-word-language = &lt;code&gt;
