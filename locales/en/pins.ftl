pins-title = 📌 Pins
pins-command-pin = pin the message you reply to
pins-command-pinned = show where the pinned message is
pins-command-unpin = unpin the message you reply to, or the newest one
pins-command-unpinall = unpin all messages
pins-command-permapin = have me post a text, or a copy of what you reply to, and pin it
pins-command-antichannelpin = choose whether posts of the linked channel stay pinned
pins-command-cleanlinked = choose whether posts of the linked channel are deleted here

pins-pinned = 📌 The message is pinned.
pins-unpinned = The message is unpinned.
pins-newest = 📌 This is the newest pinned message.
pins-open = Go to the message
pins-none = No message is pinned here.
pins-none-in-topic = I know of no pinned message in this topic. Reply to the pinned message with /unpin.
pins-not-pinned = That message is not pinned.
pins-no-link = A message is pinned, but Telegram has no links to messages of basic groups: you find it at the top of the chat.
pins-not-service = Telegram does not pin its own lines. Reply to a message that somebody wrote.
pins-message-gone = That message is no longer there.
pins-loudness = Say loud or quiet, or nothing for quiet: <code>{ $example }</code>
pins-failed = Telegram did not let me do that. Please try again in a minute.

# All pins at once.
pins-all-sure = Shall I unpin all messages of this group? Nobody can bring the pins back in one go.
pins-all-which = Shall I unpin all messages of this topic, or of the whole group? Nobody can bring the pins back in one go.
pins-all-topic = This topic
pins-all-group = The whole group
pins-all-topic-done = All messages of this topic are unpinned.
pins-all-yes = Unpin all
pins-all-no = Keep them
pins-all-done = All messages are unpinned.
pins-all-kept = The pins stay.
pins-all-gone = That question is settled, or too old. Please give the command once more.
pins-all-not-yours = Only the admin who gave the command can answer that.

# What the bot posts to be pinned.
pins-lasting-missing = Write the text after the command, or reply to the message to copy: <code>{ $example }</code>
pins-lasting = { $words }
pins-button = { $label }
pins-button-address = “{ $address }” is no address that a button can lead to. It begins with https:// or tg://.
pins-button-many = One message has room for { $most } buttons at most.

# The linked channel.
pins-antichannelpin-on = Posts of the linked channel are unpinned again.
pins-antichannelpin-off = Posts of the linked channel stay pinned, as Telegram pins them.
pins-cleanlinked-on = Posts of the linked channel are deleted here.
pins-cleanlinked-off = Posts of the linked channel stay here.
pins-state-and-example =
    { $state }
    Example: <code>{ $example }</code>
pins-lines = { $lines }
pins-control-antichannelpin = Unpin channel posts
pins-control-cleanlinked = Delete channel posts
