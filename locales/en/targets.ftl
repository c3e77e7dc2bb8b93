# The targets of commands.
targets-missing = Who do you mean? Reply to one of their messages, or name them: <code>{ $example }</code>
targets-unknown-username = I haven't seen { $username } yet, so I don't know who that is. Reply to one of their messages, or give their numeric ID.
targets-unknown-id = I don't know anyone here with the ID { $id }. Reply to one of their messages, or check the number with <code>/id</code>.
targets-unknown-message = I don't know who wrote that message. Reply to it instead.
targets-other-chat = That link is for another chat. Use a link to a message in this group, or reply to the message.
targets-former-username = { $username } no longer belongs to { $user }, who had that name when I saw them. Reply to a message from the person you mean, or give their numeric ID.
targets-unconfirmed-username = I can't check who { $username } is now: Telegram doesn't know that account in this group. Reply to one of their messages, or give their numeric ID. The last account I saw with that name has the ID <code>{ $id }</code>.
targets-unanswered-username = Telegram didn't tell me who { $username } is now, so I did nothing. Please try again in a minute.
targets-several =
    That message is about several people. Who do you mean?
    { $lines }
targets-one-of-several = • { $user }: <code>{ $example }</code>
