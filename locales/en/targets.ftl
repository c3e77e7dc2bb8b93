# Whom a command means.
targets-missing = Whom do you mean? Reply to a message of theirs, or name them: <code>{ $example }</code>
targets-unknown-username = I have not seen { $username } yet, so I do not know who that is. Reply to a message of theirs, or give their numeric id instead.
targets-unknown-id = I know nobody with the id { $id } here. Reply to a message of theirs, or check the number with <code>/id</code>.
targets-unknown-message = I do not know who wrote that message. Reply to it instead.
targets-other-chat = That link leads to another chat. Take one to a message of this group, or reply to the message.
targets-former-username = { $username } no longer belongs to { $user }, whom I knew by that name. Reply to a message of the person you mean, or give their numeric id.
targets-unconfirmed-username = I can't check whose name { $username } is now: Telegram doesn't know that account in this group. Reply to a message of theirs, or give their numeric id; the account I knew by that name has the id <code>{ $id }</code>.
targets-unanswered-username = Telegram didn't tell me whose name { $username } is now, so I did nothing. Please try again in a minute.
targets-several =
    That line is about several people. Whom do you mean?
    { $lines }
targets-one-of-several = • { $user }: <code>{ $example }</code>
