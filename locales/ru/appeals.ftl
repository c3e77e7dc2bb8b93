appeals-title = ⚖️ Апелляции
appeals-command-appeal = попросить пересмотреть решение о вас
appeals-button-appeal = ⚖️ Обжаловать
appeals-button-case = Дело № { $number } · { $title }
appeals-button-accept = ✅ Принять
appeals-button-reject = ❌ Отклонить
appeals-act-warn = Вы получили предупреждение в «{ $title }».
appeals-act-mute = Вам нельзя писать в «{ $title }».
appeals-act-restrict = Ваши возможности в «{ $title }» ограничены.
appeals-act-kick = Вас исключили из «{ $title }».
appeals-act-ban = У вас бан в «{ $title }».
appeals-case = { $act } <i>Дело № { $number }</i>
appeals-reason = Причина: { $reason }
appeals-until = До: { $when }
appeals-lines = { $lines }
appeals-question =
    { $matter }

    Почему администраторам «{ $title }» стоит отменить это решение? Напишите одним сообщением. Попросить можно один раз.
appeals-announced =
    ⚖️ { $user } просит пересмотреть решение:
    { $matter }
    «{ $words }»
appeals-decided =
    { $appeal }
    { $outcome }
appeals-accepted = ✅ Принято: { $admin }.
appeals-rejected = ❌ Отклонено: { $admin }.
appeals-accepted-reason = апелляция принята
appeals-answer-yes = ✅ Администраторы «{ $title }» отменили решение по делу № { $number }.
appeals-answer-no = Администраторы «{ $title }» пересмотрели дело № { $number }: решение остаётся в силе.
appeals-sent = Администраторы посмотрят. Ответ придёт сюда.
appeals-words-missing = Напишите, пожалуйста, словами.
appeals-too-long = Слишком длинно: не больше { $longest } символов.
appeals-not-yours = Это не о вас или обжаловать это нельзя.
appeals-waiting = Администраторы уже рассматривают вашу апелляцию.
appeals-once = По вашей апелляции уже принято решение.
appeals-over = Это уже не действует.
appeals-cooldown = В одной группе обжаловать можно раз в день. Возвращайтесь завтра.
appeals-nothing = Обжаловать нечего.
appeals-line = Дело № { $number } · { $title }: { $state }
appeals-in-private = Обжалование проходит в личном чате: кнопка ведёт туда.
appeals-button-private = ⚖️ Обжаловать в личном чате
appeals-which = Какое решение администраторам пересмотреть?
appeals-gone = Этой апелляции больше нет.
appeals-in-hand = Этим как раз занимается другой администратор.
appeals-decided-before = По этой апелляции уже принято решение.
appeals-own = Это о вас: решает другой администратор.
appeals-not-by-actor = В этом деле действовали вы: апелляцию решает другой администратор.
appeals-answer-link = По этой ссылке вы сможете вернуться, в течение суток: { $link }
appeals-answer-ended = Дело № { $number } в «{ $title }» завершено, поэтому ваша апелляция закрыта.
appeals-answer-replaced = В «{ $title }» дело № { $number } заменено более поздним решением, поэтому ваша апелляция закрыта. Новое решение можно обжаловать: /appeal
