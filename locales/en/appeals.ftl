appeals-title = ⚖️ Appeals
appeals-command-appeal = appeal a decision about you
appeals-button-appeal = ⚖️ Appeal
appeals-button-case = Case { $number } · { $title }
appeals-button-accept = ✅ Accept
appeals-button-reject = ❌ Reject
appeals-act-warn = You were warned in “{ $title }”.
appeals-act-mute = You're muted in “{ $title }”.
appeals-act-restrict = You're restricted in “{ $title }”.
appeals-act-kick = You were removed from “{ $title }”.
appeals-act-ban = You're banned from “{ $title }”.
appeals-case = { $act } <i>Case { $number }</i>
appeals-reason = Reason: { $reason }
appeals-until = Until: { $when }
appeals-question =
    { $matter }

    Why should the admins of “{ $title }” change this? Write it in one message. You can appeal once.
appeals-announced =
    ⚖️ { $user } appeals:
    { $matter }
    “{ $words }”
appeals-decided =
    { $appeal }
    { $outcome }
appeals-accepted = ✅ Accepted by { $admin }.
appeals-rejected = ❌ Rejected by { $admin }.
appeals-accepted-reason = the appeal was accepted
appeals-answer-yes = ✅ Your appeal was accepted. { $now }
appeals-now-undone = Case { $number } in “{ $title }” is undone.
appeals-now-warn = Your warning in “{ $title }” was removed.
appeals-now-mute = You can write in “{ $title }” again.
appeals-now-join = You can join “{ $title }” again.
appeals-answer-no = ❌ Your appeal was rejected: case { $number } in “{ $title }” stays as it is.
appeals-sent = Your appeal is with the admins. I'll tell you here what they decide.
appeals-words-missing = Please write your appeal as text.
appeals-too-long = That's too long. Use up to { $longest } characters.
appeals-not-yours = This case isn't about you, or it can't be appealed.
appeals-waiting = The admins are already looking at your appeal.
appeals-once = Your appeal has already been decided.
appeals-over = This case is already over.
appeals-cooldown = You can appeal once a day in each group. Please try again tomorrow.
appeals-nothing = There's nothing you can appeal.
appeals-line = Case { $number } · { $title }: { $state }
appeals-in-private = You can only appeal in private. Tap the button.
appeals-button-private = ⚖️ Appeal in private
appeals-which = Which decision do you want to appeal?
appeals-gone = This appeal no longer exists.
appeals-in-hand = Another admin is deciding this right now.
appeals-decided-before = This appeal has already been decided.
appeals-own = This is about you, so another admin has to decide.
appeals-not-by-actor = This was your action, so another admin has to decide.
appeals-answer-link = You can rejoin with this link within a day: { $link }
appeals-answer-ended = Case { $number } in “{ $title }” is over, so your appeal is closed.
appeals-answer-replaced = A later decision in “{ $title }” replaced case { $number }, so your appeal is closed. You can appeal the new one: /appeal
