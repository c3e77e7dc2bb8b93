# Why a case is not taken back, and what does not come back.
undo-unknown = There is no case { $number } in this group.
undo-of-undo = Case { $number } takes another case back. To act again, give the command again.
undo-of-unwarn = Case { $number } removed a warning. To warn again, give the command again.
undo-done-already = Case { $number } is undone already.
undo-ended = Case { $number } is over already: its time has run out.
undo-gone = There is nothing left of case { $number } that could be taken back.
undo-no-longer = Case { $number } no longer holds: { $user } is not banned.
undo-come-back = { $user } has to come back by themselves: nobody can bring them.
undo-later-holds = Case { $number } is newer and goes on to hold for { $user }.
undo-time-over = Its time would be over by now, so nothing changes.
undo-title-stays = The title of { $user } could not be given back.
undo-not-kept = The messages of case { $number } were not kept, so they cannot come back. With a log channel (/setlog) I keep copies.
undo-copies-gone = The copies of the messages of case { $number } are gone, or I cannot read the log channel.
undo-some-missing = { $count ->
        [one] One message was not kept.
       *[other] { $count } messages were not kept.
    }
