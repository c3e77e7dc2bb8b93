admins-title = ⭐ Администраторы
admins-command-promote = сделать участника администратором, при желании с подписью
admins-command-demote = снять с участника права администратора
admins-command-title = дать администратору подпись
admins-command-adminlist = перечислить администраторов
admins-command-admincache = обновить список администраторов
admins-command-adminerror = выбрать, сообщать ли о нехватке прав
admins-command-anonadmin = выбрать, должны ли анонимные администраторы подтверждать, кто они

# Что сделано.
admins-titled = 🏷 { $user } теперь с подписью «{ $title }». <i>Дело № { $number }</i>
admins-untitled = 🏷 { $user } теперь без подписи. <i>Дело № { $number }</i>
admins-reason-title = Подпись: { $title }

# Почему ничего не сделано.
admins-not-me = Это я: мои права задаются в разделе «Информация о группе › Изменить › Администраторы».
admins-nobody-behind = Не видно, кто стоит за этим аккаунтом. Назовите самого человека.
admins-not-channel = { $user } – канал, а администраторами бывают только люди и боты.
admins-not-owner = { $user } – владелец группы, и все права уже есть.
admins-already = { $user } – уже администратор. Права меняются в разделе «Информация о группе › Изменить › Администраторы», а подпись так: <code>{ $example }</code>
admins-no-admin = { $user } – не администратор.
admins-moderator-only = { $user } – не администратор, а модератор бота. Чтобы убрать: <code>{ $example }</code>
admins-not-mine = Telegram позволяет мне снимать только тех, кого назначил я, а { $user } не из них. Сделайте это в разделе «Информация о группе › Изменить › Администраторы».
admins-nothing-to-give = Нет ни одного права, которое есть у нас обоих и которое я мог бы передать. Дайте мне больше прав в разделе «Информация о группе › Изменить › Администраторы».
admins-title-missing =
    Какая подпись? <code>{ $example }</code>
    Чтобы убрать её: <code>{ $off }</code>
admins-title-long = В подписи не больше { $most } символов: <code>{ $example }</code>
admins-title-emoji = Telegram не допускает эмодзи в подписях: <code>{ $example }</code>
admins-title-owner = { $user } – владелец группы. Эту подпись меняет только сам владелец в разделе «Информация о группе › Изменить › Администраторы».
admins-title-not-mine = Telegram позволяет мне давать подпись только тем, кого назначил я, а { $user } не из них.

# Список.
admins-list =
    Администраторы группы:
    { $lines }
admins-list-owner = 👑 { $name }
admins-list-titled-owner = 👑 { $name } – { $title }
admins-list-admin = ⭐ { $name }
admins-list-titled = ⭐ { $name } – { $title }
admins-list-bot = 🤖 { $name }
admins-list-hidden = { $count ->
        [one] Скрыт ещё { $count }.
        [few] Скрыты ещё { $count }.
       *[many] Скрыто ещё { $count }.
    }
admins-list-none = Все администраторы этой группы скрыты.
admins-list-unknown = Telegram не сообщил, кто здесь администраторы. Попробуйте ещё раз через минуту.
admins-forgotten = Готово: в следующий раз заново узнаю у Telegram, кто здесь администратор.

# Что решает группа.
admins-refusals-told = Тому, кто отправляет команду без нужного права, я говорю, какого права не хватает.
admins-refusals-silent = Тому, кто отправляет команду без нужного права, я не отвечаю.
admins-control-refusals = Говорить, какого права не хватает
admins-anonymous-title = 🎭 Анонимные администраторы
admins-anonymous-trusted = Команды анонимных администраторов выполняются сразу, как если бы у них были все права. Команды для владельца по-прежнему требуют подтверждения.
admins-anonymous-asked = Анонимные администраторы одним нажатием подтверждают, кто они, если этого уже не говорит их подпись.
admins-anonymous-lacking = Это дало бы анонимным администраторам все права, а у вас самих нет права «{ $right }». Обратитесь к владельцу группы.
admins-control-anonymous = Доверять без подтверждения
