nightmode-title = 🌙 Ночной режим
nightmode-command-nightmode = выбрать часы ночного режима, включить или выключить его

nightmode-state-on =
    Ночной режим включён: { $hours }.
    В эти часы участникам нельзя { $what }.
nightmode-state-off =
    Ночной режим выключен. Его часы: { $hours }.
    Если его включить, в эти часы участникам будет нельзя { $what }.
nightmode-state-and-example =
    { $state }
    Пример: <code>{ $example }</code>
nightmode-hours = с { $from } до { $to } ({ $zone }), { $days }
nightmode-daily = каждый день
nightmode-days = { $before }, { $last }
nightmode-day-mon = понедельник
nightmode-day-tue = вторник
nightmode-day-wed = среда
nightmode-day-thu = четверг
nightmode-day-fri = пятница
nightmode-day-sat = суббота
nightmode-day-sun = воскресенье
nightmode-takes-writing = писать
nightmode-takes-media = отправлять медиа и ссылки
nightmode-begun = 🌙 Ночной режим: до { $to } ({ $zone }) участникам нельзя { $what }.
nightmode-ended = ☀️ Ночь закончилась. Участникам снова можно всё, что было можно раньше.
nightmode-ended-off = ☀️ Ночной режим выключен. Участникам снова можно всё, что было можно раньше.
nightmode-malformed = Напиши часы через дефис, а потом, если хочешь, часовой пояс и дни: <code>{ $example }</code>
nightmode-empty = Ночь не может закончиться тогда же, когда началась. Напиши два разных времени: <code>{ $example }</code>
nightmode-no-zone = Нет часового пояса или дня «{ $zone }». Похожие: { $nearest }. Например: <code>{ $example }</code>
nightmode-question =
    С какого и до какого времени ночь и в каком часовом поясе? Дни можно не указывать.
    Например: <code>23:00-07:00 Europe/Berlin mon-fri</code>

nightmode-control-on = Ночной режим
nightmode-control-hours = Часы
nightmode-control-takes = Участникам нельзя
