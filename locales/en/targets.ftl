# Whom a command means.
targets-missing = Whom do you mean? Reply to a message of theirs, or name them: <code>{ $example }</code>
targets-unknown-username = I have not seen { $username } yet, so I do not know who that is. Reply to a message of theirs, or give their numeric id instead.
targets-unknown-id = I know nobody with the id { $id } here. Reply to a message of theirs, or check the number with <code>/id</code>.
targets-unknown-message = I do not know who wrote that message. Reply to it instead.
targets-other-chat = That link leads to another chat. Take one to a message of this group, or reply to the message.
