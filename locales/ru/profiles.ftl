profiles-title = 🎚 Профили
profiles-command-profile = включить сохранённый набор настроек защиты или вернуть обычный
profiles-command-profiles = показать сохранённые наборы настроек защиты
profiles-command-saveprofile = сохранить нынешние настройки защиты под именем

profiles-state-normal = Профиль не включён: защита работает как обычно.
profiles-state = Включён профиль { $name }. Вернуть обычные настройки: <code>/profile normal</code>
profiles-state-and-example =
    { $state }
    Пример: <code>{ $example }</code>
profiles-name = { $name }
profiles-list =
    { $lines }
    Сохранить нынешние настройки защиты: <code>{ $example }</code>
profiles-line-active = • <b>{ $name }</b>, сейчас включён
profiles-line-saved = • <b>{ $name }</b>, сохранён { $when }
profiles-line-none = • <b>{ $name }</b>, ещё не сохранён
profiles-saved = Настройки сохранены как { $name }: { $count ->
        [one] { $count } защита
        [few] { $count } защиты
       *[many] { $count } защит
    }. Включить: <code>{ $example }</code>
profiles-on = Включён профиль { $name }. { $count ->
        [one] Изменена { $count } настройка.
        [few] Изменены { $count } настройки.
       *[many] Изменено { $count } настроек.
    } Вернуть обычные: <code>/profile normal</code>
profiles-off = Обычные настройки вернулись. { $count ->
        [one] Изменена { $count } настройка.
        [few] Изменены { $count } настройки.
       *[many] Изменено { $count } настроек.
    }
profiles-already = Профиль { $name } уже включён.
profiles-not-saved = Профиль { $name } ещё не сохранён. Настрой защиту так, как нужно, и отправь <code>{ $example }</code>
profiles-unknown = Профили называются { $names }. Например: <code>{ $example }</code>
profiles-question = Какой профиль включить: { $names }?

profiles-control-active = Профиль
