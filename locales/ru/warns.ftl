warns-title = ⚠️ Предупреждения
warns-command-warn = предупредить участника
warns-command-dwarn = предупредить участника и удалить сообщение, на которое вы отвечаете
warns-command-swarn = предупредить участника без уведомления
warns-command-rmwarn = снять последнее предупреждение участника
warns-command-warns = показать предупреждения – свои или чужие
warns-command-resetwarn = снять все предупреждения участника
warns-command-resetallwarns = снять все предупреждения в этой группе
warns-command-warnings = показать, к чему здесь ведут предупреждения
warns-command-warnlimit = задать, сколько предупреждений – уже слишком много
warns-command-warnmode = задать наказание за лишние предупреждения или лестницу наказаний
warns-command-warntime = задать, через какое время предупреждения забываются
warns-notice = { $lines }
warns-given = ⚠️ { $user } получает предупреждение: <b>{ $count } из { $limit }</b>.
warns-reason = Причина: { $reason }
warns-too-many =
    { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
        [many] { $count } предупреждений
       *[other] { $count } предупреждения
    }
warns-message-stays = Я не могу удалить сообщение: у меня нет права администратора «Удаление сообщений».
warns-remove-button = Снять предупреждение
warns-removed-toast = Предупреждение снято.
warns-removed = ✅ { $admin } снимает предупреждение. Участник: { $user }.
warns-already-gone = Этого предупреждения уже нет.
warns-none = { $user }: предупреждений нет.
warns-reset =
    ✅ { $user }: { $count ->
        [one] снято { $count } предупреждение.
        [few] снято { $count } предупреждения.
        [many] снято { $count } предупреждений.
       *[other] снято { $count } предупреждения.
    }
warns-reset-all =
    ✅ В этой группе { $count ->
        [one] снято { $count } предупреждение.
        [few] снято { $count } предупреждения.
        [many] снято { $count } предупреждений.
       *[other] снято { $count } предупреждения.
    }
warns-list =
    { $user }, предупреждения: <b>{ $count } из { $limit }</b>
    { $lines }
warns-line = { $number }. { $when }
warns-line-reason = { $number }. { $when }: { $reason }
warns-policy =
    { $steps }
    { $memory }
warns-step =
    { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
        [many] { $count } предупреждений
       *[other] { $count } предупреждения
    }: { $sanction }
warns-forgotten = Срок действия предупреждений: { $duration }.
warns-never-forgotten = Предупреждения не забываются никогда.
warns-limit-wrong = Укажите число от 1 до { $most }. Пример: <code>/warnlimit 3</code>
warns-mode-wrong = Я умею: <code>ban</code>, <code>kick</code>, <code>mute</code>, <code>tban 3d</code>, <code>tmute 3h</code>; или лестница: <code>/warnmode 1 tmute 1h, 2 tmute 1d, 3 ban</code>
warns-control-limit = Предупреждений до наказания
warns-control-sanction = Наказание
warns-control-forget = Забывать через
warns-control-ladder = Лестница
warns-ladder-none = нет
warns-ladder-steps =
    { $count ->
        [one] { $count } ступень
        [few] { $count } ступени
        [many] { $count } ступеней
       *[other] { $count } ступени
    }
warns-ladder-question = К чему должно вести каждое предупреждение? Напишите так: <code>1 tmute 1h, 2 tmute 1d, 3 ban</code>. Одно слово, например <code>ban</code>, уберёт лестницу.
