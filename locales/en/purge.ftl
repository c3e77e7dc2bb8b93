purge-title = 🧹 Cleaning up
purge-command-purge = delete everything from the message you reply to, or the latest messages
purge-command-spurge = the same without a word
purge-command-purgefrom = mark the first message to delete
purge-command-purgeto = delete from the marked message to the one you reply to
purge-command-del = delete the message you reply to

purge-done = 🧹 The messages are deleted. <i>Case { $number }</i>
purge-lines = { $lines }
purge-stayed = { $count ->
        [one] { $count } message stayed: Telegram lets me delete only what is younger than 48 hours.
       *[other] { $count } messages stayed: Telegram lets me delete only what is younger than 48 hours.
    }
purge-malformed = Reply to the first message that is to go, or say how many: <code>{ $example }</code>
purge-too-many = I delete at most { $most } messages at once. Choose a shorter stretch: <code>/purge 500</code>
purge-marked = Marked. Now reply to the last message that is to go: <code>{ $example }</code>
purge-no-mark = Mark the first message before: reply to it with <code>{ $example }</code>
purge-failed = Telegram did not let me delete the messages. Please try again in a minute.
