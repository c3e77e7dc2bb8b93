# Why a case cannot be undone, and what is not restored.
undo-unknown = There's no case { $number } in this group.
undo-of-undo = Case { $number } is itself an undo. To act again, send the command again.
undo-done-already = Case { $number } is already undone.
undo-ended = Case { $number } has already expired.
undo-gone = There's nothing left to undo in case { $number }.
undo-no-longer = Nothing changed: case { $number } is no longer active, because someone has already lifted it for { $user }.
undo-come-back = I can't bring { $user } back: they have to rejoin themselves.
undo-time-over = Nothing changed: it would have expired by now.
undo-title-stays = I couldn't give { $user } their title back.
undo-not-kept = I have no copies of the messages in case { $number }, so they can't come back. With a log channel (/setlog) I keep copies.
undo-copies-gone = The copies of the messages in case { $number } are gone, or I can't read the log channel.
undo-some-missing = { $count ->
        [one] I had no copy of one message.
       *[other] I had no copies of { $count } messages.
    }
undo-replaced = Case { $number } is no longer active: a later case replaced it.
undo-failed = Case { $number } never took effect: Telegram refused it.
undo-not-restricted = I couldn't restore { $user }'s earlier restrictions.
undo-what-mute = { $user }'s mute
undo-what-restrict = { $user }'s restriction
undo-what-decline = { $user }'s declined join request
undo-what-kick = { $user }'s kick
undo-what-ban = { $user }'s ban
undo-what-unmute = { $user }'s unmute
undo-what-unban = { $user }'s unban
undo-what-promote = { $user }'s promotion
undo-what-demote = { $user }'s demotion
undo-what-title = { $user }'s new title
undo-what-other = { $user }'s case
undo-what-delete = { $count ->
        [one] the deletion of a message from { $user }
       *[other] the deletion of { $count } messages from { $user }
    }
undo-what-purge = { $count ->
        [one] the deletion of one message
       *[other] the deletion of { $count } messages
    }
undo-now-free = { $user } can join again.
undo-now-banned = { $user } is banned again{ $end }.
undo-still-banned = { $user } is still banned{ $end }{ $by }.
undo-now-muted = { $user } is muted again{ $end }.
undo-still-muted = { $user } is still muted{ $end }{ $by }.
undo-now-restricted = { $user } is restricted again{ $end }.
undo-still-restricted = { $user } is still restricted{ $end }.
undo-end = { " " }until { $until }
undo-by = { " " }(case { $number })
undo-name = { $user }
undo-names = { $before }, { $last }
undo-restored = { $count ->
        [one] ↑ Written by { $names }, restored by undoing case { $number }.
       *[other] ↑ { $count } messages written by { $names }, restored by undoing case { $number }.
    }
undo-revived = case { $number } was undone
undo-of-unreact = Case { $number } can't be undone: Telegram doesn't let anyone put reactions back.
undo-reactions-lost = The removed reactions stay away: Telegram doesn't let anyone put them back.
undo-what-unreact = the removal of { $user }'s reactions
