# What came of a command that acts on people.
rulings-reply-to-delete = Reply to the message that shall be deleted with it.
rulings-need-delete-right = You need the admin right “Delete messages” for that, too.
rulings-with-shortfall =
    { $act }
    ⚠️ The message stays. { $shortfall }
rulings-summary =
    <b>{ $done } of { $all } done</b>
    { $lines }
rulings-failures = { $lines }
rulings-failure = ✖️ { $user }: { $refusal }
