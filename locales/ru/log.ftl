log-title = 📒 Журнал
log-command-setlog = выбрать канал для журнала
log-command-unsetlog = отключить журнал
log-command-logchannel = показать канал журнала и что в нём записывается
log-command-log = добавить категории в журнал
log-command-nolog = убрать категории из журнала
log-command-logcategories = показать категории журнала

# Where the log goes.
log-how = Добавьте меня в свой канал администратором с правом публиковать. Затем напишите <code>/setlog</code> в канале и перешлите это сообщение сюда, или выберите канал в личном чате.
log-question = Какой канал использовать для журнала? Нажмите кнопку ниже или пришлите его @имя или ID. Нам обоим нужно быть там администраторами, а мне нужно право публиковать.
log-button-pick = 📒 Выбрать канал
log-set = Журнал теперь ведётся в «{ $title }».
log-unset = Журнал больше не ведётся в «{ $title }».
log-none = Журнала здесь нет. Начать его можно командой /setlog.
log-unreadable = Укажите канал по @имени или id: <code>{ $example }</code>
log-no-channel = Я не нахожу этот канал, или меня там нет. Добавьте меня туда администратором с правом публиковать и попробуйте ещё раз: <code>{ $example }</code>
log-not-a-channel = Журналом может быть только канал: <code>{ $example }</code>
log-not-your-channel = Вам нужно быть администратором и того канала.
log-may-not-post = Я не могу публиковать в «{ $title }». Дайте мне там право «Публикация сообщений».
log-telegram-busy = Telegram сейчас занят. Попробуйте ещё раз чуть позже.
log-who-are-you = Мне не видно, кто из администраторов переслал это. Напишите: <code>{ $example }</code>
log-state =
    Журнал ведётся в «{ $title }».
    { $lines }

# What it tells of.
log-category-settings = изменения настроек
log-category-admin = действия администраторов
log-category-user = вступления и выходы
log-category-automated = действия защит
log-category-reports = жалобы и апелляции
log-category-other = всё остальное
log-told = ✅ <code>{ $name }</code>: { $what }
log-not-told = ➖ <code>{ $name }</code>: { $what }
log-control-channel = Канал
log-control-none = нет
log-control-value = { $title }
log-control-settings = Изменения настроек
log-control-admin = Действия администраторов
log-control-user = Вступления и выходы
log-control-automated = Действия защит
log-control-reports = Жалобы и апелляции
log-control-other = Всё остальное
log-which-category = Какая категория? Есть { $names }: <code>{ $example }</code>
log-unknown-category = Категории «{ $word }» нет. Есть { $names }: <code>{ $example }</code>

# Cases.
log-case = <b>{ $act }</b> · Дело № { $number }
log-group = Группа: { $group }
log-whom = Пользователь: { $user } (<code>{ $id }</code>)
log-who = Решение: { $user }
log-who-native = Решение: { $user }, средствами Telegram
log-who-rule = Решение: защита <code>{ $rule }</code>
log-when = Когда: { $when }
log-until = До: { $when }
log-why = Причина: { $reason }
log-undoes = Отменяет дело № { $undoes }
log-signal = Признак: { $detail }
log-messages = { $count ->
        [one] { $count } сообщение, начиная с { $where }
        [few] { $count } сообщения, начиная с { $where }
       *[other] { $count } сообщений, начиная с { $where }
    }
log-copies = { $count ->
        [one] Копия { $count } сообщения, начиная с { $where }
       *[other] Копии { $count } сообщений, начиная с { $where }
    }
log-button-why = Почему?
log-button-undo = Отменить
log-button-not-spam = Не спам

# What happens besides.
log-joined = ➡️ { $user } (<code>{ $id }</code>): теперь в группе.
log-added = ➡️ { $user } (<code>{ $id }</code>): теперь в группе, пригласил(а) { $admin }.
log-left = ⬅️ { $user } (<code>{ $id }</code>): больше не в группе.
log-put-out = ⬅️ { $user } (<code>{ $id }</code>): больше не в группе, удалил(а) { $admin }.
log-many-come-and-go = ➡️ Сейчас приходит и уходит очень много людей. В течение минуты я их не перечисляю.
log-service = 🔹 { $user }: { $what }
log-service-photo = изменено фото группы
log-service-pin = закреплено сообщение
log-service-title = изменено название группы
log-service-videochat = видеочат начат или завершён
log-settings-changed =
    ⚙️ Настройки изменены: { $user }
    { $lines }
log-setting = { $what }: { $before } → { $after }

# When the channel cannot be written to.
log-trouble = Я больше не могу публиковать в канале журнала группы «{ $title }». Сделайте меня там администратором с правом публиковать или выберите другой канал командой /setlog. Новые записи я храню неделю и опубликую позже.
log-given-up = { $count ->
        [one] { $count } запись журнала группы «{ $title }» не удалось опубликовать за неделю, и я её удалил.
        [few] { $count } записи журнала группы «{ $title }» не удалось опубликовать за неделю, и я их удалил.
       *[other] { $count } записей журнала группы «{ $title }» не удалось опубликовать за неделю, и я их удалил.
    }
log-doctor-none = ▫️ Канал журнала: нет
log-doctor-ok = ✅ Канал журнала: «{ $title }»
log-doctor-gone = ❌ Канал журнала: не нахожу «{ $title }», или меня там больше нет. Добавьте меня туда администратором с правом публикации или выберите другой канал командой /setlog.
log-doctor-may-not-post = ❌ Канал журнала: я не могу публиковать в «{ $title }». Дайте мне там право «Публикация сообщений» или выберите другой канал командой /setlog.
log-doctor-unknown = ⚠️ Канал журнала: Telegram не сообщил, могу ли я публиковать в «{ $title }». Спросите меня ещё раз через минуту.
log-doctor-waiting = ⚠️ Записи журнала ждут. Я отправлю их, как только смогу публиковать в канале.
