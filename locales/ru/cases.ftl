cases-title = 📁 Дела
cases-command-case = показать дело
cases-command-history = показать, что было с вами или с другим участником
cases-command-why = показать, почему что-то было сделано
cases-command-reason = указать причину дела
cases-command-undo = отменить дело или своё последнее действие

# Что показывается.
cases-case =
    <b>Дело № { $number }: { $kind }</b>
    { $lines }
cases-line-target = Пользователь: { $user } (<code>{ $id }</code>)
cases-line-actor = Чьё решение: { $actor }
cases-line-native = Сделано в самом Telegram
cases-line-when = Когда: { $when }
cases-line-until = До: { $until }
cases-line-reason = Причина: { $reason }
cases-line-denied = Запрещено: { $what }
cases-line-messages = { $count ->
        [one] Доказательство: { $count } сообщение
        [few] Доказательства: { $count } сообщения
       *[other] Доказательства: { $count } сообщений
    }
cases-line-signal = • { $detail }
cases-line-signal-weighed = • { $detail } ({ $percent } %)
cases-line-undoes = Отменяет: дело № { $undone }
cases-line-former = До этого: { $former }
cases-former-admin = администратор
cases-former-member = участник
cases-former-left = не в группе
cases-former-banned = в бане
cases-former-restricted = участник с ограничениями
cases-state-open = Действует
cases-state-ended = Срок истёк
cases-state-undone = Отменено
cases-history =
    { $count ->
        [one] { $count } дело: { $user }
        [few] { $count } дела: { $user }
       *[other] { $count } дел: { $user }
    }
    { $lines }
cases-history-none = Здесь нет дел: { $user }.
cases-history-own-only = Чужие дела видят только администраторы. Свои: /history
cases-list-line = <b>{ $number }</b> · { $when } · { $kind } · { $actor }
cases-list-line-over = <b>{ $number }</b> · { $when } · { $kind } · { $actor } · { $state }
cases-list-ended = срок истёк
cases-list-undone = отменено
cases-list-line-reason = { $line } · { $reason }
cases-file = { $count ->
        [one] { $count } дело: { $user }.
        [few] { $count } дела: { $user }.
       *[other] { $count } дел: { $user }.
    }

# Кнопки и что они говорят.
cases-button-undo = ↩️ Отменить
cases-button-undo-all = ↩️ Отменить все ({ $count })
cases-button-appeal = ⚖️ Обжаловать
cases-button-why = Почему?
cases-button-older = Старше
cases-button-file = Файлом
cases-button-invite = Ссылка-приглашение
cases-why-shown = Это видите только вы.
cases-undone-toast = Отменено.
cases-invite = По этой ссылке сможет войти один человек в течение суток: { $link }

# Отказы.
cases-which = Какое дело? Укажите номер или ответьте на сообщение или моё уведомление. Например: { $example }
cases-none-such = Такого дела в этой группе нет.
cases-none-of-message = К этому сообщению не относится ни одно дело. В ответе пишите номер дела с #: <code>{ $example }</code>
cases-reason-missing = Какая причина? Например: { $example }
cases-reason-set = Причина дела № { $number }: { $reason }
cases-undo-nothing = Отменять за вами нечего. Назовите дело, например: { $example }
cases-state-replaced = Заменено более поздним
cases-state-failed = Telegram отказал
cases-list-replaced = заменено
cases-list-failed = Telegram отказал
cases-line-failed = Не выполнено: { $kind }. { $why }
cases-line-allowed = Снова разрешено: { $what }


# What has become of a case, where it was told.
cases-now-ended = ⌛ Срок истёк
cases-now-undone = ↩️ Отменено
cases-now-undone-by = ↩️ Отменено: { $by }
cases-now-replaced-by = 🔁 Заменено делом № { $number }
cases-now-replaced = 🔁 Заменено более поздним
cases-closed = { $state } · { $kind }, { $user }. <i>Дело № { $number }</i>
cases-closed-nobody = { $state } · { $kind }. <i>Дело № { $number }</i>
cases-closed-others = { $count ->
        [one] … и ещё { $count }.
        [few] … и ещё { $count }.
       *[other] … и ещё { $count }.
    }
cases-now-failed = ❌ Telegram отказал

# Много действий защит в одном сообщении.
cases-wave =
    { $lines }
    <i>Дела № { $from }–{ $to }</i>
cases-wave-warned = { $count ->
        [one] ⚠️ { $count } участник получает предупреждение.
        [few] ⚠️ { $count } участника получают предупреждение.
       *[other] ⚠️ { $count } участников получают предупреждение.
    }
cases-wave-muted = { $count ->
        [one] 🔇 { $count } участник получает мут.
        [few] 🔇 { $count } участника получают мут.
       *[other] 🔇 { $count } участников получают мут.
    }
cases-wave-muted-for = { $count ->
        [one] 🔇 { $count } участник получает мут. Срок: { $duration }.
        [few] 🔇 { $count } участника получают мут. Срок: { $duration }.
       *[other] 🔇 { $count } участников получают мут. Срок: { $duration }.
    }
cases-wave-restricted = { $count ->
        [one] ✋ { $count } участник получает ограничения.
        [few] ✋ { $count } участника получают ограничения.
       *[other] ✋ { $count } участников получают ограничения.
    }
cases-wave-banned = { $count ->
        [one] 🚫 { $count } участник получает бан.
        [few] 🚫 { $count } участника получают бан.
       *[other] 🚫 { $count } участников получают бан.
    }
cases-wave-banned-for = { $count ->
        [one] 🚫 { $count } участник получает бан. Срок: { $duration }.
        [few] 🚫 { $count } участника получают бан. Срок: { $duration }.
       *[other] 🚫 { $count } участников получают бан. Срок: { $duration }.
    }
cases-wave-kicked = { $count ->
        [one] 👢 { $count } участник покидает группу, но может вернуться.
        [few] 👢 { $count } участника покидают группу, но могут вернуться.
       *[other] 👢 { $count } участников покидают группу, но могут вернуться.
    }
cases-wave-declined = { $count ->
        [one] 🚪 Отклонена { $count } заявка на вступление.
        [few] 🚪 Отклонены { $count } заявки на вступление.
       *[other] 🚪 Отклонены { $count } заявок на вступление.
    }
cases-wave-deleted = { $count ->
        [one] 🗑 Удалены сообщения { $count } участника.
        [few] 🗑 Удалены сообщения { $count } участников.
       *[other] 🗑 Удалены сообщения { $count } участников.
    }
cases-wave-state = { $state }: { $count }
cases-wave-nothing = Здесь больше нечего отменять.
cases-line-reaction = Удалено: одна реакция
cases-line-reactions = Удалено: все последние реакции (до 10 000)
cases-wave-unreacted = { $count ->
        [one] 🗑 Удалены реакции { $count } участника.
        [few] 🗑 Удалены реакции { $count } участников.
       *[many] 🗑 Удалены реакции { $count } участников.
    }
