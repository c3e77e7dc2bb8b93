# Наказания – так, как они стоят на кнопках и в предложениях.
sanctions-warn = предупреждение
sanctions-mute = запрет писать
sanctions-kick = исключение
sanctions-decline = отклонение заявки на вступление
sanctions-ban = блокировка
sanctions-mute-for = запрет писать ({ $duration })
sanctions-ban-for = блокировка ({ $duration })
