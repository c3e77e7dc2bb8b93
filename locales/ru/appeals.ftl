appeals-title = ⚖️ Апелляции
appeals-command-appeal = обжаловать решение о вас
appeals-button-appeal = ⚖️ Обжаловать
appeals-button-case = Дело № { $number } · { $title }
appeals-button-accept = ✅ Принять
appeals-button-reject = ❌ Отклонить
appeals-act-warn = Вы получили предупреждение в «{ $title }».
appeals-act-mute = У вас мут в «{ $title }».
appeals-act-restrict = У вас ограничения в «{ $title }».
appeals-act-kick = Вас исключили из «{ $title }».
appeals-act-ban = У вас бан в «{ $title }».
appeals-case = { $act } <i>Дело № { $number }</i>
appeals-reason = Причина: { $reason }
appeals-until = До: { $when }
appeals-question =
    { $matter }

    Почему администраторам «{ $title }» стоит изменить это решение? Напишите одним сообщением. Обжаловать можно один раз.
appeals-announced =
    ⚖️ { $user } подаёт апелляцию:
    { $matter }
    «{ $words }»
appeals-decided =
    { $appeal }
    { $outcome }
appeals-accepted = ✅ Принято: { $admin }.
appeals-rejected = ❌ Отклонено: { $admin }.
appeals-accepted-reason = апелляция принята
appeals-answer-yes = ✅ Ваша апелляция принята. { $now }
appeals-now-undone = Дело № { $number } в «{ $title }» отменено.
appeals-now-warn = Ваше предупреждение в «{ $title }» снято.
appeals-now-mute = Вы снова можете писать в «{ $title }».
appeals-now-join = Вы снова можете вступить в «{ $title }».
appeals-answer-no = ❌ Ваша апелляция отклонена: дело № { $number } в «{ $title }» остаётся в силе.
appeals-sent = Апелляция у администраторов. Их решение придёт сюда.
appeals-words-missing = Напишите, пожалуйста, апелляцию текстом.
appeals-too-long = Слишком длинно: не больше { $longest } символов.
appeals-not-yours = Это дело не о вас, или обжаловать его нельзя.
appeals-waiting = Администраторы уже рассматривают вашу апелляцию.
appeals-once = По вашей апелляции уже принято решение.
appeals-over = Это дело уже закончилось.
appeals-cooldown = В одной группе обжаловать можно раз в день. Возвращайтесь завтра.
appeals-nothing = Обжаловать нечего.
appeals-line = Дело № { $number } · { $title }: { $state }
appeals-in-private = Обжалование проходит в личном чате. Нажмите кнопку.
appeals-button-private = ⚖️ Обжаловать в личном чате
appeals-which = Какое решение вы хотите обжаловать?
appeals-gone = Этой апелляции больше нет.
appeals-in-hand = Этим как раз занимается другой администратор.
appeals-decided-before = По этой апелляции уже принято решение.
appeals-own = Это о вас: решает другой администратор.
appeals-not-by-actor = Это ваше решение: апелляцию рассмотрит другой администратор.
appeals-answer-link = По этой ссылке вы сможете вернуться в течение суток: { $link }
appeals-answer-ended = Дело № { $number } в «{ $title }» завершено, поэтому ваша апелляция закрыта.
appeals-answer-replaced = В «{ $title }» дело № { $number } заменено более поздним решением, поэтому ваша апелляция закрыта. Новое решение можно обжаловать: /appeal
