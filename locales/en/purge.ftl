purge-title = 🧹 Purge
purge-command-purge = delete all messages from the one you reply to, or the latest ones
purge-command-spurge = purge without a notice
purge-command-purgefrom = mark the first message to purge
purge-command-purgeto = purge from the marked message to the one you reply to
purge-command-del = delete the message you reply to

purge-done = 🧹 { $count ->
        [one] Deleted { $count } message.
       *[other] Deleted { $count } messages.
    } <i>Case { $number }</i>
purge-none-known = Nothing was deleted: I haven't seen such messages in this topic.
purge-not-post = That's the channel post, not a comment. Reply to the comment you want to delete.
purge-stayed = { $count ->
        [one] { $count } message stayed: Telegram only lets me delete messages from the last 48 hours.
       *[other] { $count } messages stayed: Telegram only lets me delete messages from the last 48 hours.
    }
purge-left = { $count ->
        [one] { $count } message is still there.
       *[other] { $count } messages are still there.
    }
purge-malformed = Reply to the first message to delete, or say how many: <code>{ $example }</code>
purge-too-many = I can delete up to { $most } messages at once. Choose a smaller number: <code>/purge 500</code>
purge-marked = Marked. Now reply to the last message to delete: <code>{ $example }</code>
purge-no-mark = Mark the first message first: reply to it with <code>{ $example }</code>
purge-mark-elsewhere = Your first mark is in another topic. Mark the first message here: reply to it with <code>{ $example }</code>
purge-failed = Telegram didn't let me delete the messages. Please try again in a minute.
