pins-title = 📌 Pins
pins-command-pin = pin the message you reply to
pins-command-pinned = show where the pinned message is
pins-command-unpin = unpin the message you reply to, or the latest one
pins-command-unpinall = unpin all messages
pins-command-permapin = post and pin a text, or a copy of the message you reply to
pins-command-antichannelpin = choose whether linked channel posts stay pinned
pins-command-cleanlinked = choose whether linked channel posts are deleted

pins-pinned = 📌 Message pinned.
pins-unpinned = Message unpinned.
pins-newest = 📌 This is the latest pinned message.
pins-open = Go to message
pins-none = There are no pinned messages here.
pins-none-in-topic = I don't know of a pinned message in this topic. Reply to the pinned message with /unpin.
pins-not-pinned = That message isn't pinned.
pins-no-link = There's a pinned message, but Telegram has no message links in basic groups. You'll find it at the top of the chat.
pins-not-service = Telegram can't pin service messages. Reply to a message that someone wrote.
pins-message-gone = That message no longer exists.
pins-loudness = Say loud or quiet, or nothing for quiet: <code>{ $example }</code>
pins-failed = Telegram didn't let me do that. Please try again in a minute.

# All pins at once.
pins-all-sure = Unpin all messages in this group? You can't undo this.
pins-all-which = Unpin all messages in this topic or in the whole group? You can't undo this.
pins-all-topic = This topic
pins-all-group = The whole group
pins-all-topic-done = Unpinned all messages in this topic.
pins-all-yes = Unpin all
pins-all-no = Keep them
pins-all-done = Unpinned all messages.
pins-all-kept = Nothing was unpinned.
pins-all-gone = That question is closed. Please send the command again.
pins-all-not-yours = Only the admin who sent the command can answer that.

# What the bot posts to be pinned.
pins-lasting-missing = Write the text after the command, or reply to the message you want to copy: <code>{ $example }</code>
pins-lasting = { $words }
pins-button = { $label }
pins-button-address = A button can't open “{ $address }”. Use an address that starts with https:// or tg://.
pins-button-many = A message can have up to { $most } buttons.

# The linked channel.
pins-antichannelpin-on = I unpin posts from the linked channel.
pins-antichannelpin-off = Posts from the linked channel stay pinned.
pins-cleanlinked-on = I delete posts from the linked channel here.
pins-cleanlinked-off = Posts from the linked channel stay here.
pins-state-and-example =
    { $state }
    Example: <code>{ $example }</code>
pins-control-antichannelpin = Unpin channel posts
pins-control-cleanlinked = Delete channel posts
