purge-title = 🧹 Cleaning up
purge-command-purge = delete everything from the message you reply to, or the latest messages
purge-command-spurge = the same, without telling the group
purge-command-purgefrom = mark the first message to delete
purge-command-purgeto = delete from the marked message to the one you reply to
purge-command-del = delete the message you reply to

purge-done = 🧹 { $count ->
        [one] Deleted { $count } message.
       *[other] Deleted { $count } messages.
    } <i>Case { $number }</i>
purge-none-known = I know of no such message in this topic, so nothing is deleted.
purge-not-post = That is the post of the channel, not a comment. Reply to the comment to delete.
purge-lines = { $lines }
purge-stayed = { $count ->
        [one] { $count } message stayed: Telegram lets me delete only what is younger than 48 hours.
       *[other] { $count } messages stayed: Telegram lets me delete only what is younger than 48 hours.
    }
purge-malformed = Reply to the first message to delete, or say how many: <code>{ $example }</code>
purge-too-many = I delete at most { $most } messages at once. Choose a shorter stretch: <code>/purge 500</code>
purge-marked = Marked. Now reply to the last message to delete: <code>{ $example }</code>
purge-no-mark = First mark where to begin: reply to that message with <code>{ $example }</code>
purge-failed = Telegram did not let me delete the messages. Please try again in a minute.
