flood-title = 🌊 Флуд
flood-command-flood = показать, что здесь считается флудом, и включить защиту, выключить или только наблюдать
flood-command-setflood = задать, сколько сообщений подряд – уже флуд и как долго может длиться серия
flood-command-setfloodtimer = задать, сколько сообщений за какое время – уже флуд
flood-command-floodmode = выбрать, что будет с теми, кто флудит
flood-command-clearflood = выбрать, удалять ли весь флуд

flood-state-off = Защита от флуда выключена.
flood-state-no-limit = Защита от флуда выключена, потому что предел не задан.
flood-state =
    Я вмешиваюсь, если участник отправляет:
    { $limits }
    Мера: { $sanction }
    { $clearing }
flood-state-consecutive =
    • { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
       *[many] { $count } сообщений
    } подряд, период: { $time }
flood-state-timed =
    • { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
       *[many] { $count } сообщений
    }, период: { $window }
flood-state-clears = Я удаляю весь флуд.
flood-state-keeps = Я удаляю только сообщения сверх предела.
flood-limit-malformed = Укажи число сообщений от { $fewest } до { $most }, при желании со временем, или off: <code>{ $example }</code>
flood-timer-malformed = Укажите число сообщений от { $fewest } до { $most } и время или off: <code>{ $example }</code>
flood-reason-consecutive = слишком много сообщений подряд
flood-reason-timed = слишком много сообщений за короткое время
flood-signal-row = { $count ->
        [one] { $count } сообщение подряд
        [few] { $count } сообщения подряд
       *[many] { $count } сообщений подряд
    } (предел { $limit })
flood-signal-timed = { $count ->
        [one] { $count } сообщение, период: { $window }
        [few] { $count } сообщения, период: { $window }
       *[many] { $count } сообщений, период: { $window }
    } (предел { $limit })

flood-control-mode = Защита
flood-control-limit = Сообщений подряд
flood-control-run-time = Серия длится не дольше
flood-control-timed-limit = Сообщений за период
flood-control-window = Период
flood-control-sanction = Мера
flood-control-clears = Удалять весь флуд
