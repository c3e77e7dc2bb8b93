flood-title = 🌊 Флуд
flood-command-flood = показать, как я борюсь с флудом
flood-command-setflood = задать, сколько сообщений подряд считать флудом, или off
flood-command-setfloodtimer = задать, сколько сообщений за отрезок времени считать флудом, или off
flood-command-floodmode = задать наказание за флуд
flood-command-clearflood = удалять весь флуд или только лишние сообщения
flood-reason = слишком много сообщений сразу
flood-state-off = За флудом я не слежу. Пример: <code>/setflood 7</code> сработает на семь сообщений подряд.
flood-state-on =
    { $counted }
    Наказание: { $sanction }. { $what }
flood-state-limit =
    Флуд – это { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщения
    } подряд от одного участника.
flood-state-timer =
    Флуд – это { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщения
    } от одного участника за отрезок времени: { $duration }.
flood-state-clear = Удаляется весь флуд.
flood-state-surplus = Удаляются только лишние сообщения.
flood-limit-wrong = Укажите число от { $least } до { $most } или <code>off</code>. Пример: <code>/setflood 7</code>
flood-timer-wrong = Укажите число от { $least } до { $most } и время от 2 секунд до 1 часа или <code>off</code>. Пример: <code>/setfloodtimer 10 30s</code>
flood-control-limit = Подряд
flood-control-timer-limit = За отрезок времени
flood-control-window = Отрезок времени
flood-control-sanction = Наказание
flood-control-clear = Удалять весь флуд
