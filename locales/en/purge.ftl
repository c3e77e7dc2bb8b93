purge-title = 🧹 Clean-up
purge-command-purge = delete all from the message you reply to, or the last N
purge-command-spurge = the same without a word
purge-command-purgefrom = mark where a purge begins
purge-command-purgeto = delete from the mark to the message you reply to
purge-command-del = delete the message you reply to
purge-where = Reply to the first message that shall go, or say how many: <code>/purge 20</code>
purge-amount-wrong = Please give a number from 1 to { $most }. Example: <code>/purge 20</code>
purge-reply-first = Reply to the first message that shall go. Then reply to the last one with /purgeto.
purge-reply-last = Reply to the last message that shall go.
purge-reply-del = Reply to the message that shall go.
purge-marked = Marked. Now reply to the last message that shall go with /purgeto.
purge-no-mark = First reply to the first message that shall go with /purgefrom.
purge-failed = I could not delete these messages: I lack the admin right “Delete messages”.
purge-done =
    🧹 { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } deleted.
purge-too-old =
    🧹 { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } deleted. { $left ->
        [one] { $left } older one stays
       *[other] { $left } older ones stay
    }: Telegram lets bots delete only the last 48 hours.
