appeals-title = ⚖️ Einsprüche
appeals-command-appeal = um einen zweiten Blick auf das bitten, was dir geschah
appeals-button-appeal = ⚖️ Einspruch
appeals-button-case = Fall { $number } · { $title }
appeals-button-accept = ✅ Annehmen
appeals-button-reject = ❌ Ablehnen
appeals-act-warn = Du wurdest in „{ $title }“ verwarnt.
appeals-act-mute = Du darfst in „{ $title }“ nicht schreiben.
appeals-act-restrict = Du darfst in „{ $title }“ nicht alles.
appeals-act-kick = Du wurdest aus „{ $title }“ entfernt.
appeals-act-ban = Du bist in „{ $title }“ gesperrt.
appeals-case = { $act } <i>Fall { $number }</i>
appeals-reason = Grund: { $reason }
appeals-until = Bis: { $when }
appeals-lines = { $lines }
appeals-question =
    { $matter }

    Warum sollten die Admins von „{ $title }“ das zurücknehmen? Schreib es in einer Nachricht. Du kannst einmal darum bitten.
appeals-announced =
    ⚖️ { $user } bittet um einen zweiten Blick:
    { $matter }
    „{ $words }“
appeals-decided =
    { $appeal }
    { $outcome }
appeals-accepted = ✅ Angenommen von { $admin }.
appeals-rejected = ❌ Abgelehnt von { $admin }.
appeals-accepted-reason = dem Einspruch wurde stattgegeben
appeals-answer-yes = ✅ Die Admins von „{ $title }“ haben Fall { $number } zurückgenommen.
appeals-answer-no = Die Admins von „{ $title }“ haben sich Fall { $number } noch einmal angesehen: Es bleibt dabei.
appeals-sent = Die Admins sehen es sich an. Du erfährst hier davon.
appeals-words-missing = Bitte schreib es in Worten.
appeals-too-long = Das ist zu lang: höchstens { $longest } Zeichen.
appeals-not-yours = Das betrifft dich nicht, oder Einspruch ist nicht möglich.
appeals-waiting = Die Admins sehen sich deinen Einspruch schon an.
appeals-once = Über deinen Einspruch wurde schon entschieden.
appeals-over = Das ist schon vorbei.
appeals-cooldown = In einer Gruppe ist ein Einspruch am Tag möglich. Bitte komm morgen wieder.
appeals-nothing = Es gibt nichts, wogegen du Einspruch erheben könntest.
appeals-line = Fall { $number } · { $title }: { $state }
appeals-in-private = Einspruch erhebst du im privaten Chat: Der Knopf führt dorthin.
appeals-button-private = ⚖️ Einspruch im privaten Chat
appeals-which = Welche Entscheidung sollen sich die Admins noch einmal ansehen?
appeals-gone = Diesen Einspruch gibt es nicht mehr.
appeals-in-hand = Ein anderer Admin entscheidet das gerade.
appeals-decided-before = Über diesen Einspruch wurde schon entschieden.
appeals-own = Das betrifft dich selbst: Ein anderer Admin entscheidet.
appeals-not-by-actor = In diesem Fall hast du gehandelt: Über den Einspruch entscheidet ein anderer Admin.
appeals-answer-link = Dieser Link lässt dich wieder herein, einen Tag lang: { $link }
appeals-answer-ended = Fall { $number } in „{ $title }“ ist zu Ende, deshalb ist dein Einspruch erledigt.
appeals-answer-replaced = In „{ $title }“ ist eine neuere Entscheidung an die Stelle von Fall { $number } getreten, deshalb ist dein Einspruch erledigt. Gegen die neue kannst du Einspruch erheben: /appeal
