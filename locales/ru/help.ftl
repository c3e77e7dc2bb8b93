help-title = ❓ Помощь
help-command-start = поздороваться
help-command-help = показать все команды или объяснить одну
help-command-id = показать ID этого чата, ваш и сообщения
help-command-ping = проверить, работаю ли я
help-add-to-group = ➕ Добавить меня в группу
help-all-commands = Все команды
help-started =
    <b>Привет! Я помогаю держать группы в порядке.</b>

    Каждое моё действие – это дело с номером и причиной, и его можно отменить.

    1. Добавьте меня в свою группу кнопкой ниже.
    2. Отправьте там /settings и выберите защиту.
    3. Отправьте там /doctor, чтобы проверить, все ли нужные права у меня есть.
help-started-in-group = Я на месте. Администраторам: /settings открывает настройки, /doctor покажет, чего не хватает.
help-in-group = Все команды я показываю в нашем личном чате. Чтобы узнать об одной, напишите её имя после /help: <code>/help ban</code>
help-section =
    <b>{ $title }</b>
    { $lines }
    { "" }
help-line = /{ $name } – { $summary }
help-aliases = Также: { $names }
help-access-everyone = Доступно всем.
help-access-admin = Для администраторов.
help-access-owner = Для владельца группы.
help-access-right = Для администраторов с правом «{ $right }».
help-unknown-command = Команды /{ $name } нет. Все команды покажет /help.
help-ids =
    { $lines }
help-id-chat = Этот чат: <code>{ $id }</code>
help-id-person = { $user }: <code>{ $id }</code>
help-id-topic = Эта тема: <code>{ $id }</code>
help-id-message = Сообщение, на которое вы отвечаете: <code>{ $id }</code>
help-pong = 🏓 Понг! Я работаю.

# Topics, and how a command is written.
help-topics =
    <b>Справка</b>
    Выберите тему. Чтобы узнать об одной команде, напишите её имя после /help: <code>/help ban</code>
help-back = ‹ Все темы
help-details =
    <b>/{ $name }</b> – { $summary }
    { $lines }
help-form = <code>/{ $name }{ $words }</code>
help-form-reply = { $form } – в ответ на сообщение
help-words = { $before } { $word }
help-word-comma = { $word },
help-literal = { $word }
help-example = Пример: <code>{ $example }</code>
help-variants =
    Смотрите также:
    { $lines }
help-word-user = @участник
help-word-users = @участник1 @участник2 …
help-word-reason = [причина]
help-word-reason-needed = &lt;причина&gt;
help-word-title = [титул]
help-word-title-needed = &lt;титул&gt;
help-word-time = &lt;срок&gt;
help-word-time-left-out = [срок]
help-word-number = &lt;число&gt;
help-word-case = &lt;дело&gt;
help-word-text = &lt;текст&gt;
help-word-trigger = &lt;шаблон&gt;
help-word-triggers = (один, два, …)
help-word-command = &lt;команда&gt;
help-word-permissions = &lt;разрешения&gt;
help-word-kinds = &lt;виды&gt;
help-word-categories = &lt;категории&gt;
help-word-rights = &lt;права&gt;
help-word-action = &lt;мера&gt;
help-word-channel = @канал
help-word-hours = &lt;часы&gt;
help-word-zone = [пояс]
help-word-days = [дни]
help-word-language = &lt;код&gt;
