settings-title = ⚙️ Настройки
settings-command-settings = открыть меню настроек
settings-command-cancel = выйти из вопроса, ничего не меняя
settings-nothing-to-cancel = Открытых вопросов нет: отменять нечего.
settings-refused = Так эту настройку изменить нельзя. { $problem }
