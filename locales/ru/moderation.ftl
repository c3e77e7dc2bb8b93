# Что бот делает с участниками – сообщения в чат.
moderation-with-reason =
    { $act }
    Причина: { $reason }
moderation-banned = 🚫 { $user } получает бан. <i>Дело № { $number }</i>
moderation-banned-for = 🚫 { $user } получает бан. Срок: { $duration }. <i>Дело № { $number }</i>
moderation-muted = 🔇 { $user } получает мут. <i>Дело № { $number }</i>
moderation-muted-for = 🔇 { $user } получает мут. Срок: { $duration }. <i>Дело № { $number }</i>
moderation-kicked = 👢 { $user } покидает группу, но может вернуться. <i>Дело № { $number }</i>
moderation-declined = 🚪 Заявка { $user } на вступление отклонена. <i>Дело № { $number }</i>
moderation-unbanned = Бан снят: { $user }. <i>Дело № { $number }</i>
moderation-unmuted = 🔊 { $user } снова может писать. <i>Дело № { $number }</i>
moderation-deleted = { $count ->
        [one] 🗑 Удалено { $count } сообщение. Автор: { $user }. <i>Дело № { $number }</i>
        [few] 🗑 Удалено { $count } сообщения. Автор: { $user }. <i>Дело № { $number }</i>
       *[other] 🗑 Удалено { $count } сообщений. Автор: { $user }. <i>Дело № { $number }</i>
    }
moderation-deleted-yours = 🗑 Твоё сообщение удалено. Причина: { $reason }
moderation-restricted = ✋ { $user } больше не может здесь: { $what }. <i>Дело № { $number }</i>
moderation-restricted-for = ✋ { $user } не может здесь ({ $duration }): { $what }. <i>Дело № { $number }</i>
moderation-promoted = ⭐ { $user } теперь администратор. <i>Дело № { $number }</i>
moderation-demoted = { $user } больше не администратор. <i>Дело № { $number }</i>
moderation-undone = ↩️ Отменено: { $what } (дело № { $undone }). <i>Дело № { $number }</i>

# Почему ничего не сделано.
moderation-not-self = Это же я: с собой я ничего сделать не могу.
moderation-not-owner = { $user } – владелец этой группы, тут я бессилен.
moderation-not-admin = { $user } – администратор. Сначала снимите права администратора, затем попробуйте ещё раз.
moderation-not-service = Этот аккаунт принадлежит самому Telegram, с ним ничего сделать нельзя.
moderation-not-anonymous-admin = Это сообщение анонимного администратора, а с администраторами ничего сделать нельзя.
moderation-not-linked-channel = { $user } – канал этой группы, с ним ничего сделать нельзя.
moderation-not-approved = { $user } в списке доверенных: автоматическая защита здесь не действует.
moderation-bot-lacks-right = Мне нужно право «{ $right }». Выдайте его: Информация о группе › Изменить › Администраторы.
moderation-unknown-member = Telegram не знает в этой группе такого участника: { $user }.
moderation-not-supergroup = Telegram разрешает это только в супергруппах. Сделайте группу супергруппой: например, откройте историю чата для новых участников.
moderation-no-access = Меня больше нет в этой группе.
moderation-refused = Telegram не дал мне это сделать: { $user }. Попробуйте ещё раз через минуту.
moderation-refused-late = Я объявил о мере для { $user }, но потом Telegram отказал. { $refusal }
moderation-not-banned = { $user }: бана здесь нет.
moderation-not-muted = { $user }: мута здесь нет.
moderation-already-banned = { $user }: бан уже действует{ $end } (дело № { $number }).
moderation-not-present = { $user }: в этой группе такого участника нет.
moderation-channel-only-banned = { $user } – канал. Каналам можно дать бан и снять его, но нельзя дать мут, кик или предупреждение.
moderation-messages-stay = { $count ->
        [one] Не удалось удалить { $count } сообщение. Возможно, ему больше 48 часов.
        [few] Не удалось удалить { $count } сообщения. Возможно, им больше 48 часов.
       *[many] Не удалось удалить { $count } сообщений. Возможно, им больше 48 часов.
    }

# Что было сделано: заголовок дела и записи в журнале.
moderation-kind-mute = 🔇 Мут
moderation-kind-restrict = 🔒 Ограничение
moderation-kind-decline = 🚪 Заявка отклонена
moderation-kind-kick = 👢 Исключение
moderation-kind-ban = 🔨 Бан
moderation-kind-delete = 🗑 Сообщения удалены
moderation-kind-unmute = 🔊 Мут снят
moderation-kind-unban = Бан снят
moderation-kind-promote = ⭐ Повышение
moderation-kind-demote = Понижение
moderation-kind-title = 🏷 Новая подпись
moderation-kind-undo = ↩ Отмена
moderation-kind-other = Другое действие
moderation-deleted-many = { $count ->
        [one] 🗑 Удалено { $count } сообщение. <i>Дело № { $number }</i>
        [few] 🗑 Удалено { $count } сообщения. <i>Дело № { $number }</i>
       *[other] 🗑 Удалено { $count } сообщений. <i>Дело № { $number }</i>
    }
moderation-allowed = ✋ { $user } снова может здесь: { $what }. <i>Дело № { $number }</i>
moderation-is-banned = { $user }: бан уже действует.
moderation-already-muted = { $user }: мут уже действует{ $end } (дело № { $number }).
moderation-already-restricted = { $user }: такое ограничение уже действует{ $end } (дело № { $number }).
moderation-nothing-to-do = Делать нечего.
moderation-holds-no-longer = Дело № { $number } больше не действует.
moderation-no-warnings = Этот бот не выдаёт предупреждений.
moderation-watched = 👁 Наблюдение: { $user }. Ничего не сделано.
moderation-watched-reason = Причина: { $reason }
moderation-watched-sanction = Если включить: { $sanction }
moderation-watched-deletion =
    Если включить, было бы удалено: { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
       *[other] { $count } сообщений
    }.
moderation-watched-evidence = Признак: { $detail }
moderation-watched-message = Сообщение: { $where }
moderation-reasons = { $first }; { $second }
moderation-unreacted = 🗑 Удалена реакция { $user }. <i>Дело № { $number }</i>
moderation-unreacted-all = 🗑 Удалены последние реакции { $user }. <i>Дело № { $number }</i>
moderation-kind-unreact = 🗑 Реакции удалены
moderation-watched-reaction = Если включить, реакция была бы удалена.
moderation-watched-reactions = Если включить, были бы удалены все последние реакции.
