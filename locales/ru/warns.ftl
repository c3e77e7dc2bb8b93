warns-title = ⚠️ Предупреждения
warns-command-warn = предупредить участника
warns-command-dwarn = предупредить и удалить сообщение, на которое вы отвечаете
warns-command-swarn = предупредить, не сообщая группе
warns-command-rmwarn = снять последнее предупреждение участника
warns-command-warns = показать свои предупреждения или чужие
warns-command-resetwarn = снять все предупреждения участника
warns-command-resetallwarns = снять все предупреждения у всех
warns-command-warnings = показать, к чему здесь ведут предупреждения
warns-command-warnlimit = задать, сколько предупреждений можно получить
warns-command-warnmode = выбрать, что будет на пределе предупреждений, или ступени
warns-command-warntime = задать, сколько действует предупреждение

# Предупреждения, которые выносятся.
warns-warned = ⚠️ { $user }, предупреждение: { $count } из { $limit }. <i>Дело № { $number }</i>
warns-reached = предупреждение { $count } из { $limit }
warns-reached-for = предупреждение { $count } из { $limit }: { $reason }
warns-followed = Предупреждений { $count } из { $limit }: { $outcome }. <i>Дело № { $number }</i>
warns-button-remove = Снять предупреждение

# Предупреждения, которые снимаются.
warns-removed = { $admin } снимает предупреждение. Участник: { $user }.
warns-removed-toast = Предупреждение снято.
warns-gone = Это предупреждение уже не действует.
warns-none = { $user }: предупреждений нет.
warns-reset = { $user }: { $count ->
        [one] снято { $count } предупреждение
        [few] снято { $count } предупреждения
       *[many] снято { $count } предупреждений
    }.
warns-reset-all = В группе { $count ->
        [one] снято { $count } предупреждение
        [few] снято { $count } предупреждения
       *[many] снято { $count } предупреждений
    }.
warns-reset-all-none = Здесь ни у кого нет предупреждений.

# Предупреждения, которые действуют.
warns-list =
    Предупреждения, { $user }: { $count } из { $limit }
    { $lines }
warns-line = { $position }. { $when }
warns-line-with-reason = { $position }. { $when } – { $reason }

# Что следует за предупреждениями.
warns-policy = 
    К чему здесь ведут предупреждения:
    { $steps }
    { $lifetime }
warns-step =
    • { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
       *[many] { $count } предупреждений
    }: { $sanction }
warns-policy-for-good = Предупреждения действуют бессрочно.
warns-policy-forgotten = Срок действия предупреждения: { $duration }.
warns-policy-and-example =
    { $policy }
    Пример: <code>{ $example }</code>
warns-ladder-value = { $count ->
        [one] { $count } ступень
        [few] { $count } ступени
       *[many] { $count } ступеней
    }
warns-ladder-first = Пока заданы ступени, предел и его мера не действуют. Чтобы вернуть их, задайте вместо ступеней одно слово, например <code>ban</code>.
warns-ladder-none = нет
warns-ladder-question = К чему должно вести каждое предупреждение? Например: <code>1 tmute 1h, 2 tmute 1d, 3 ban</code>. Одно слово, скажем <code>ban</code>, сработает на пределе.
warns-limit-malformed = Укажите число предупреждений от { $fewest } до { $most }: <code>{ $example }</code>
warns-limit-of-ladder = Здесь заданы ступени, и предел – высшая из них. Сначала выберите одну меру: <code>{ $example }</code>
warns-mode-malformed =
    Выберите ban, kick, mute, tban или tmute: <code>{ $simple }</code>
    Или несколько ступеней по возрастанию, от { $fewest } до { $most }: <code>{ $ladder }</code>

warns-control-limit = Предел
warns-control-sanction = На пределе
warns-control-forget = Забывать через
warns-control-ladder = Ступени
warns-reset-reason = { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
       *[other] { $count } предупреждений
    }
warns-kind-warn = ⚠️ Предупреждение
warns-kind-unwarn = Предупреждение снято
warns-what-warn = предупреждение ({ $user })
warns-what-unwarn = снятое предупреждение ({ $user })
warns-undo-unwarn = Дело № { $number } сняло предупреждение. Чтобы предупредить снова, повторите команду.
