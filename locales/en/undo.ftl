# Why a case is not taken back, and what does not come back.
undo-unknown = There is no case { $number } in this group.
undo-of-undo = Case { $number } takes another case back. To act again, give the command again.
undo-of-unwarn = Case { $number } removed a warning. To warn again, give the command again.
undo-done-already = Case { $number } is undone already.
undo-ended = Case { $number } is over already: its time has run out.
undo-gone = There is nothing left of case { $number } that could be taken back.
undo-no-longer = Case { $number } is no longer active: somebody has already lifted it for { $user }. Nothing changes.
undo-come-back = { $user } has to come back by themselves: nobody can bring them.
undo-time-over = Its time would be over by now, so nothing changes.
undo-title-stays = The title of { $user } could not be given back.
undo-not-kept = The messages of case { $number } were not kept, so they cannot come back. With a log channel (/setlog) I keep copies.
undo-copies-gone = The copies of the messages of case { $number } are gone, or I cannot read the log channel.
undo-some-missing = { $count ->
        [one] One message was not kept.
       *[other] { $count } messages were not kept.
    }
undo-replaced = Case { $number } is no longer active: a later act took its place.
undo-failed = Case { $number } never took effect: Telegram refused it.
undo-not-restricted = I couldn't restore the earlier restrictions of { $user }.
undo-what-warn = { $user }'s warning
undo-what-mute = { $user }'s mute
undo-what-restrict = { $user }'s restriction
undo-what-decline = { $user }'s declined join request
undo-what-kick = { $user }'s removal
undo-what-ban = { $user }'s ban
undo-what-unwarn = { $user }'s removed warning
undo-what-unmute = { $user }'s unmute
undo-what-unban = { $user }'s unban
undo-what-promote = { $user }'s promotion
undo-what-demote = { $user }'s demotion
undo-what-title = { $user }'s new title
undo-what-approve = { $user }'s approval
undo-what-unapprove = { $user }'s withdrawn approval
undo-what-delete = { $count ->
        [one] the deletion of a message of { $user }
       *[other] the deletion of { $count } messages of { $user }
    }
undo-what-purge = { $count ->
        [one] the deletion of one message
       *[other] the deletion of { $count } messages
    }
undo-now-free = { $user } can join again.
undo-now-banned = { $user } is banned again{ $end }.
undo-still-banned = { $user } stays banned{ $end }{ $by }.
undo-now-muted = { $user } is muted again{ $end }.
undo-still-muted = { $user } stays muted{ $end }{ $by }.
undo-now-restricted = { $user } stays restricted{ $end }.
undo-end = { " " }until { $until }
undo-by = { " " }(case { $number })
undo-lines = { $lines }
undo-name = { $user }
undo-names = { $before }, { $last }
undo-restored = { $count ->
        [one] ↑ Written by { $names }, brought back by undoing case { $number }.
       *[other] ↑ { $count } messages written by { $names }, brought back by undoing case { $number }.
    }
undo-revived = case { $number } was undone
