appeals-title = ⚖️ Appeals
appeals-command-appeal = ask for a second look at what was done to you
appeals-button-appeal = ⚖️ Appeal
appeals-button-case = Case { $number } · { $title }
appeals-button-accept = ✅ Accept
appeals-button-reject = ❌ Reject
appeals-act-warn = You were warned in “{ $title }”.
appeals-act-mute = You may not write in “{ $title }”.
appeals-act-restrict = You may not do everything in “{ $title }”.
appeals-act-kick = You were removed from “{ $title }”.
appeals-act-ban = You are banned from “{ $title }”.
appeals-case = { $act } <i>Case { $number }</i>
appeals-reason = Reason: { $reason }
appeals-until = Until: { $when }
appeals-lines = { $lines }
appeals-question =
    { $matter }

    Why should the admins of “{ $title }” take this back? Write it in one message. You can ask once.
appeals-announced =
    ⚖️ { $user } asks for a second look:
    { $matter }
    “{ $words }”
appeals-decided =
    { $appeal }
    { $outcome }
appeals-accepted = ✅ Accepted by { $admin }.
appeals-rejected = ❌ Rejected by { $admin }.
appeals-accepted-reason = the appeal was accepted
appeals-answer-yes = ✅ The admins of “{ $title }” have taken case { $number } back.
appeals-answer-no = The admins of “{ $title }” have looked at case { $number } again: it stays as it is.
appeals-sent = The admins will look at it. You will hear of it here.
appeals-words-missing = Please write it in words.
appeals-too-long = That is too long: at most { $longest } characters.
appeals-not-yours = This is not about you, or it cannot be appealed.
appeals-waiting = The admins are looking at your appeal already.
appeals-once = Your appeal was decided already.
appeals-over = This is over already.
appeals-cooldown = You can appeal once a day in one group. Please come back tomorrow.
appeals-nothing = There is nothing that you could appeal against.
appeals-line = Case { $number } · { $title }: { $state }
appeals-in-private = Appeals are made in private: the button leads there.
appeals-button-private = ⚖️ Appeal in private
appeals-which = Which decision should the admins look at again?
appeals-gone = This appeal is no longer there.
appeals-in-hand = Another admin is deciding this at the moment.
appeals-decided-before = This appeal was decided already.
appeals-own = This is about yourself: another admin decides it.
appeals-not-by-actor = You acted in this case: another admin decides the appeal.
appeals-answer-link = This link lets you back in, for a day: { $link }
appeals-answer-ended = Case { $number } in “{ $title }” has come to its end, so your appeal is closed.
appeals-answer-replaced = In “{ $title }” a later decision took the place of case { $number }, so your appeal is closed. You can appeal against the new one: /appeal
