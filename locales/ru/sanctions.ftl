# Наказания – так, как они стоят на кнопках и в предложениях.
sanctions-warn = предупреждение
sanctions-mute = мут
sanctions-kick = кик
sanctions-decline = отклонение заявки на вступление
sanctions-ban = бан
sanctions-mute-for = мут ({ $duration })
sanctions-ban-for = бан ({ $duration })
sanctions-restrict = ограничение прав
sanctions-restrict-for = ограничение прав ({ $duration })
