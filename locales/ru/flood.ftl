flood-title = 🌊 Флуд
flood-command-flood = показать, что здесь считается флудом
flood-command-setflood = задать, сколько сообщений подряд – уже флуд
flood-command-setfloodtimer = задать, сколько сообщений за какое время – уже флуд
flood-command-floodmode = выбрать, что будет с теми, кто флудит
flood-command-clearflood = выбрать, удалять ли весь флуд

flood-state-off = За флудом здесь не следят.
flood-state = 
    Флуд – это:
    { $limits }
    Что за это будет: { $sanction }
    { $clearing }
flood-state-consecutive =
    • { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
       *[many] { $count } сообщений
    } подряд от одного участника
flood-state-timed = 
    • { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
       *[many] { $count } сообщений
    } от одного участника за такое время: { $window }
flood-state-clears = Удаляется весь флуд.
flood-state-keeps = Удаляется только то, что выходит за предел.
flood-state-and-example =
    { $state }
    Пример: <code>{ $example }</code>
flood-limit-malformed = Укажите число сообщений от { $fewest } до { $most } или off: <code>{ $example }</code>
flood-timer-malformed = Укажите число сообщений от { $fewest } до { $most } и время или off: <code>{ $example }</code>
flood-reason-consecutive = слишком много сообщений подряд
flood-reason-timed = слишком много сообщений за короткое время

flood-control-limit = Подряд, сообщений
flood-control-timed-limit = За время, сообщений
flood-control-window = За какое время
flood-control-sanction = Что за это будет
flood-control-clears = Удалять весь флуд
