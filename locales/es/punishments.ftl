punishments-title = 🔨 Vetos, expulsiones, silencios
punishments-command-ban = vetar a alguien
punishments-command-dban = vetar a alguien y borrar el mensaje al que respondes
punishments-command-sban = vetar a alguien sin decir nada
punishments-command-tban = vetar a alguien por un tiempo
punishments-command-unban = levantar un veto
punishments-command-kick = expulsar a alguien, que podrá volver
punishments-command-dkick = expulsar a alguien y borrar el mensaje al que respondes
punishments-command-skick = expulsar a alguien sin decir nada
punishments-command-kickme = salir de este grupo
punishments-command-mute = silenciar a alguien
punishments-command-dmute = silenciar a alguien y borrar el mensaje al que respondes
punishments-command-smute = silenciar a alguien sin decir nada
punishments-command-tmute = silenciar a alguien por un tiempo
punishments-command-unmute = dejar que alguien vuelva a escribir

# Resumen de varias medidas.
punishments-lines = { $lines }
punishments-name = { $user }
punishments-names = { $before }, { $last }
punishments-banned = 🚫 Con veto: { $names }
punishments-banned-for = 🚫 Con veto por { $duration }: { $names }
punishments-muted = 🔇 En silencio: { $names }
punishments-muted-for = 🔇 En silencio por { $duration }: { $names }
punishments-kicked = 👢 Fuera del grupo, con permiso de volver: { $names }
punishments-unbanned = Ya sin veto: { $names }
punishments-unmuted = 🔊 Pueden volver a escribir: { $names }

# Cuánto duran los avisos.
punishments-overview-fade = Mis avisos de vetos, expulsiones, silencios y advertencias se borran solos. Duran { $duration }.
punishments-overview-stay = Mis avisos de vetos, expulsiones, silencios y advertencias se quedan.
punishments-control-fade = Los avisos se borran solos
punishments-control-last = Tras
