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
sanctions-restricted = ограничение
sanctions-muted = мут
sanctions-muted-for = мут ({ $duration })
sanctions-kicked = кик
sanctions-banned = бан
sanctions-banned-for = бан ({ $duration })
