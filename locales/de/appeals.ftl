appeals-title = ⚖️ Einsprüche
appeals-command-appeal = gegen eine Entscheidung über dich Einspruch erheben
appeals-button-appeal = ⚖️ Einspruch
appeals-button-case = Fall { $number } · { $title }
appeals-button-accept = ✅ Annehmen
appeals-button-reject = ❌ Ablehnen
appeals-act-warn = Du wurdest in „{ $title }“ verwarnt.
appeals-act-mute = Du bist in „{ $title }“ stummgeschaltet.
appeals-act-restrict = Du bist in „{ $title }“ eingeschränkt.
appeals-act-kick = Du wurdest aus „{ $title }“ entfernt.
appeals-act-ban = Du bist in „{ $title }“ gesperrt.
appeals-case = { $act } <i>Fall { $number }</i>
appeals-reason = Grund: { $reason }
appeals-until = Bis: { $when }
appeals-question =
    { $matter }

    Warum sollten die Admins von „{ $title }“ das ändern? Schreib es in einer Nachricht. Du kannst einmal Einspruch erheben.
appeals-announced =
    ⚖️ { $user } erhebt Einspruch:
    { $matter }
    „{ $words }“
appeals-decided =
    { $appeal }
    { $outcome }
appeals-accepted = ✅ Angenommen von { $admin }.
appeals-rejected = ❌ Abgelehnt von { $admin }.
appeals-accepted-reason = dem Einspruch wurde stattgegeben
appeals-answer-yes = ✅ Dein Einspruch wurde angenommen. { $now }
appeals-now-undone = Fall { $number } in „{ $title }“ ist zurückgenommen.
appeals-now-warn = Deine Verwarnung in „{ $title }“ ist zurückgenommen.
appeals-now-mute = Du kannst in „{ $title }“ wieder schreiben.
appeals-now-join = Du kannst „{ $title }“ wieder beitreten.
appeals-answer-no = ❌ Dein Einspruch wurde abgelehnt: Fall { $number } in „{ $title }“ bleibt, wie er ist.
appeals-sent = Dein Einspruch ist bei den Admins. Wie sie entscheiden, erfährst du hier.
appeals-words-missing = Bitte schreib deinen Einspruch als Text.
appeals-too-long = Das ist zu lang: höchstens { $longest } Zeichen.
appeals-not-yours = Dieser Fall betrifft dich nicht, oder Einspruch ist nicht möglich.
appeals-waiting = Die Admins sehen sich deinen Einspruch schon an.
appeals-once = Über deinen Einspruch wurde schon entschieden.
appeals-over = Dieser Fall ist schon vorbei.
appeals-cooldown = In einer Gruppe ist ein Einspruch am Tag möglich. Bitte komm morgen wieder.
appeals-nothing = Es gibt nichts, wogegen du Einspruch erheben könntest.
appeals-line = Fall { $number } · { $title }: { $state }
appeals-in-private = Einspruch erhebst du im privaten Chat. Tippe auf den Knopf.
appeals-button-private = ⚖️ Einspruch im privaten Chat
appeals-which = Gegen welche Entscheidung möchtest du Einspruch erheben?
appeals-gone = Diesen Einspruch gibt es nicht mehr.
appeals-in-hand = Ein anderer Admin entscheidet das gerade.
appeals-decided-before = Über diesen Einspruch wurde schon entschieden.
appeals-own = Das betrifft dich selbst: Ein anderer Admin entscheidet.
appeals-not-by-actor = Das hast du selbst entschieden: Über den Einspruch entscheidet ein anderer Admin.
appeals-answer-link = Mit diesem Link kannst du einen Tag lang wieder beitreten: { $link }
appeals-answer-ended = Fall { $number } in „{ $title }“ ist zu Ende, deshalb ist dein Einspruch erledigt.
appeals-answer-replaced = In „{ $title }“ ist eine neuere Entscheidung an die Stelle von Fall { $number } getreten, deshalb ist dein Einspruch erledigt. Gegen die neue kannst du Einspruch erheben: /appeal
