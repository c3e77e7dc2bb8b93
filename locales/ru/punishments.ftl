punishments-title = 🔨 Баны, кики, муты
punishments-command-ban = забанить участника
punishments-command-dban = забанить и удалить сообщение, на которое вы отвечаете
punishments-command-sban = забанить, не сообщая группе
punishments-command-tban = забанить на время
punishments-command-unban = снять бан
punishments-command-kick = удалить из группы; вернуться можно
punishments-command-dkick = удалить из группы вместе с сообщением, на которое вы отвечаете
punishments-command-skick = удалить из группы, не сообщая ей
punishments-command-kickme = выйти из этой группы
punishments-command-mute = запретить писать
punishments-command-dmute = запретить писать и удалить сообщение, на которое вы отвечаете
punishments-command-smute = запретить писать, не сообщая группе
punishments-command-tmute = запретить писать на время
punishments-command-unmute = снова разрешить писать

# Общий итог нескольких действий.
punishments-name = { $user }
punishments-names = { $before }, { $last }
punishments-banned = 🚫 Бан: { $names }
punishments-banned-for = 🚫 Бан ({ $duration }): { $names }
punishments-muted = 🔇 Мут: { $names }
punishments-muted-for = 🔇 Мут ({ $duration }): { $names }
punishments-kicked = 👢 Удалены из группы и могут вернуться: { $names }
punishments-unbanned = Бан снят: { $names }
punishments-unmuted = 🔊 Снова могут писать: { $names }
punishments-leave-sure = Вы хотите выйти из этой группы?
punishments-leave-yes = Выйти из группы
punishments-leave-not-yours = Подтвердить это может только тот, кто об этом попросил.
punishments-only-for = Только на { $duration }
punishments-only-over = Ничего не изменено: дело уже не действует или уже имеет срок.
punishments-endless = Сделано, без ограничения срока.

# Сколько остаются уведомления.
punishments-overview-fade = Свои уведомления о банах, киках, мутах и предупреждениях я удаляю. Срок: { $duration }.
punishments-overview-stay = Мои уведомления о банах, киках, мутах и предупреждениях остаются.
punishments-control-fade = Удалять уведомления
punishments-control-last = Удалять через
punishments-command-restrict = отнять отдельные права, словом или кнопками
punishments-command-wipe = удалить недавние сообщения участника
punishments-restricted = ✋ Запрещено для { $names }: { $what }
punishments-restricted-for = ✋ Запрещено на время ({ $duration }) для { $names }: { $what }
punishments-restrict-malformed = Такого права я не знаю. Я знаю: { $words }. Например: { $example }
punishments-restrict-keyboard = Что здесь может { $user }? Нажатие отнимает право или возвращает его.
punishments-restrict-allowed = ✅ { $what }
punishments-restrict-denied = 🚫 { $what }
punishments-restrict-unknown = Telegram не говорит мне, что может этот человек.
punishments-wiped =
    🧹 { $count ->
        [one] Удалено { $count } сообщение
        [few] Удалено { $count } сообщения
       *[other] Удалено { $count } сообщений
    }, автор: { $user }. <i>Дело № { $number }</i>
punishments-wipe-nothing = За это время я не видел сообщений { $user }.
punishments-button-only-for = Только на { $duration }
punishments-button-for-good = Без срока
punishments-button-time = Изменить срок
punishments-button-reason = Взять эту причину
punishments-choose-time = Сколько должно длиться дело № { $number }, считая с этого момента?
punishments-changed-toast = Изменено.
punishments-reason-gone = У меня больше нет введённой причины. Отправьте её с номером дела: /reason #{ $number } …
