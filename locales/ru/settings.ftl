settings-title = ⚙️ Настройки
settings-command-settings = открыть меню настроек
settings-command-cancel = отменить вопрос
settings-nothing-to-cancel = Отменять нечего.
settings-refused = Так эту настройку изменить нельзя. { $problem }
