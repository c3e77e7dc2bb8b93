blocklists-title = 🚫 Чёрные списки
blocklists-command-addblocklist = добавить слова или шаблоны в чёрный список
blocklists-command-rmblocklist = убрать слова или шаблоны из чёрного списка
blocklists-command-unblocklistall = очистить весь чёрный список
blocklists-command-list = показать чёрный список, включить или выключить его
blocklists-command-blocklistmode = выбрать, что будет с теми, кто пишет запрещённое
blocklists-command-blocklistdelete = выбрать, удалять ли запрещённые сообщения
blocklists-command-setblocklistreason = задать причину, которую увидят участники
blocklists-command-resetblocklistreason = вернуть обычную причину

blocklists-state =
    Чёрный список: { $mode }
    { $deletion }
    Мера: { $sanction }
    Причина: { $reason }
blocklists-deletes = Я удаляю запрещённые сообщения.
blocklists-keeps = Я не удаляю запрещённые сообщения.
blocklists-nothing = нет
blocklists-reason = то, что здесь запрещено
blocklists-own-reason = { $reason }
blocklists-signal = запись { $number }, <code>{ $trigger }</code>, найдено: { $matched }

blocklists-count = { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[other] { $count } записей
    }
blocklists-none =
    { $state }
    Список пуст. Пример: <code>/addblocklist казино</code>
blocklists-list =
    { $state }
    { $count ->
        [one] { $count } запись:
        [few] { $count } записи:
       *[other] { $count } записей:
    }
    { $lines }
blocklists-file =
    { $state }
    { $count ->
        [one] { $count } запись, в файле.
        [few] { $count } записи, в файле.
       *[other] { $count } записей, в файле.
    }
blocklists-line = { $position }. <code>{ $trigger }</code>
blocklists-line-with = { $position }. <code>{ $trigger }</code> – { $more }
blocklists-both = { $first }, { $second }
blocklists-silent = без уведомления
blocklists-deletes-own = удаляет
blocklists-keeps-own = не удаляет
blocklists-expires = до { $when }
blocklists-empty = Чёрный список пуст.

blocklists-added = { $count ->
        [one] Добавлена { $count } запись: <code>{ $triggers }</code>
        [few] Добавлены { $count } записи: <code>{ $triggers }</code>
       *[other] Добавлено { $count } записей: <code>{ $triggers }</code>
    }
blocklists-updated = { $count ->
        [one] Обновлена { $count } запись, которая уже была. <code>{ $triggers }</code>
        [few] Обновлены { $count } записи, которые уже были. <code>{ $triggers }</code>
       *[other] Обновлено { $count } записей, которые уже были. <code>{ $triggers }</code>
    }
blocklists-removed = { $count ->
        [one] Убрана { $count } запись: <code>{ $triggers }</code>
        [few] Убраны { $count } записи: <code>{ $triggers }</code>
       *[other] Убрано { $count } записей: <code>{ $triggers }</code>
    }
blocklists-unknown = Нет в чёрном списке: <code>{ $triggers }</code>
blocklists-now-on = Чёрный список теперь включён.
blocklists-still-off = Чёрный список выключен. Включить: <code>{ $example }</code>
blocklists-only-watched = Чёрный список только наблюдает. Включить: <code>{ $example }</code>
blocklists-line-refused = Строка { $line } – не шаблон: <code>{ $words }</code>
blocklists-reason-set = Теперь участники увидят: { $reason }
blocklists-reason-reset = Участники снова увидят обычную причину.
blocklists-would-hit = Это подошло бы к { $hit } из последних { $of } сообщений, участников: { $members }, поэтому не добавлено. Чтобы всё же добавить, поставь <code>!</code> впереди: <code>{ $example } …</code>

blocklists-clear-question = { $count ->
        [one] Убрать { $count } запись чёрного списка?
        [few] Убрать все { $count } записи чёрного списка?
       *[other] Убрать все { $count } записей чёрного списка?
    }
blocklists-clear-button = { $count ->
        [one] Убрать { $count } запись
        [few] Убрать { $count } записи
       *[other] Убрать { $count } записей
    }
blocklists-changed = Чёрный список за это время изменился.
blocklists-cleared = { $count ->
        [one] Убрана { $count } запись. Чёрный список пуст.
        [few] Убраны { $count } записи. Чёрный список пуст.
       *[other] Убрано { $count } записей. Чёрный список пуст.
    }

blocklists-log-added = { $count ->
        [one] { $user }: { $count } запись добавлена в чёрный список: <code>{ $triggers }</code>
        [few] { $user }: { $count } записи добавлены в чёрный список: <code>{ $triggers }</code>
       *[other] { $user }: { $count } записей добавлено в чёрный список: <code>{ $triggers }</code>
    }
blocklists-log-removed = { $count ->
        [one] { $user }: { $count } запись убрана из чёрного списка: <code>{ $triggers }</code>
        [few] { $user }: { $count } записи убраны из чёрного списка: <code>{ $triggers }</code>
       *[other] { $user }: { $count } записей убрано из чёрного списка: <code>{ $triggers }</code>
    }
blocklists-log-cleared = { $count ->
        [one] { $user }: чёрный список очищен, { $count } запись
        [few] { $user }: чёрный список очищен, { $count } записи
       *[other] { $user }: чёрный список очищен, { $count } записей
    }

blocklists-trigger-missing = Напиши, что запретить: <code>{ $example }</code>
blocklists-trigger-long = В шаблоне не больше { $longest } символов.
blocklists-prefix-empty = После <code>{ $prefix }</code> ничего нет. Напиши сразу за ним, что искать.
blocklists-pattern-anything = <code>{ $trigger }</code> подошёл бы почти к любому сообщению. Добавь хотя бы одну букву, цифру или знак.
blocklists-expression-refused = Регулярное выражение <code>{ $expression }</code> не принято: { $why }
blocklists-quote-open = Эти кавычки не закрыты: <code>{ $place }</code>
blocklists-list-open = Этот список не закрыт скобкой: <code>{ $place }</code>
blocklists-brace-open = Эта фигурная скобка без пары: <code>{ $place }</code>
blocklists-action-unknown = Не знаю <code>{ $action }</code>. Есть <code>{"{"}ban{"}"}</code> <code>{"{"}kick{"}"}</code> <code>{"{"}mute{"}"}</code> <code>{"{"}warn{"}"}</code> <code>{"{"}tban 2w{"}"}</code> <code>{"{"}tmute 6h{"}"}</code> <code>{"{"}del{"}"}</code> <code>{"{"}nodel{"}"}</code> <code>{"{"}expires 2w{"}"}</code>; буква s впереди убирает уведомление: <code>{"{"}sban{"}"}</code>.
blocklists-pack-missing = Ответь на стикер из набора или напиши его имя: <code>stickerpack:имя</code>
blocklists-list-empty = В сообщении, на которое ты отвечаешь, нет шаблонов. Пиши по одному на строке.
blocklists-mode-malformed = Выбери nothing, ban, kick, mute, warn, tban или tmute со временем: <code>{ $example }</code>
blocklists-reason-missing = Напиши причину: <code>{ $example }</code>
blocklists-reason-long = В причине не больше { $longest } символов.

blocklists-question-reason = Что сообщать участникам, когда сообщение запрещено? Само запрещённое слово не называется. Отправь <code>-</code>, чтобы вернуть обычную причину.
blocklists-question-add =
    Что запретить? Слово, слова в кавычках или несколько в скобках; потом, если хочешь, причина:
    <code>казино</code>
    <code>"лёгкие деньги" без рекламы {"{"}tmute 6h{"}"}</code>
    <code>(раз, два, "три четыре")</code>
    <code>?</code> – один символ, <code>*</code> – любые внутри слова, <code>**</code> – что угодно.

blocklists-control-mode = Чёрный список
blocklists-control-deletes = Удалять сообщение
blocklists-control-sanction = Мера
blocklists-control-reason = Причина
blocklists-control-add = Записи
blocklists-value-usual = обычная
blocklists-value-own = своя
blocklists-value-add = добавить
