punishments-title = 🔨 Suspensiones, expulsiones, silencios
punishments-command-ban = suspender a alguien
punishments-command-dban = suspender a alguien y borrar el mensaje al que respondes
punishments-command-sban = suspender a alguien sin avisar al grupo
punishments-command-tban = suspender a alguien por un tiempo
punishments-command-unban = levantar una suspensión
punishments-command-kick = expulsar a alguien, que podrá volver
punishments-command-dkick = expulsar a alguien y borrar el mensaje al que respondes
punishments-command-skick = expulsar a alguien sin avisar al grupo
punishments-command-kickme = salir de este grupo
punishments-command-mute = silenciar a alguien
punishments-command-dmute = silenciar a alguien y borrar el mensaje al que respondes
punishments-command-smute = silenciar a alguien sin avisar al grupo
punishments-command-tmute = silenciar a alguien por un tiempo
punishments-command-unmute = dejar que alguien vuelva a escribir

# Resumen de varias medidas.
punishments-name = { $user }
punishments-names = { $before }, { $last }
punishments-banned = 🚫 Suspensión: { $names }
punishments-banned-for = 🚫 Suspensión ({ $duration }): { $names }
punishments-muted = 🔇 Silencio: { $names }
punishments-muted-for = 🔇 Silencio ({ $duration }): { $names }
punishments-kicked = 👢 Expulsión, con permiso para volver: { $names }
punishments-unbanned = Suspensión levantada: { $names }
punishments-unmuted = 🔊 Ya pueden escribir: { $names }
punishments-leave-sure = ¿Quieres salir de este grupo?
punishments-leave-yes = Salir del grupo
punishments-leave-not-yours = Solo puede confirmarlo quien lo pidió.
punishments-only-for = Solo durante { $duration }
punishments-only-over = No ha cambiado nada: ese caso ya no está activo o ya tiene un fin.
punishments-endless = Hecho, sin límite de tiempo.

# Cuánto duran los avisos.
punishments-overview-fade = Borro mis avisos de suspensiones, expulsiones, silencios y advertencias al cabo de { $duration }.
punishments-overview-stay = Mis avisos de suspensiones, expulsiones, silencios y advertencias se quedan.
punishments-control-fade = Borrar avisos
punishments-control-last = Borrar tras
punishments-command-restrict = quitar permisos sueltos, por palabra o con un teclado
punishments-command-wipe = borrar lo que alguien ha escrito hace poco
punishments-restricted = ✋ Ya no permitido para { $names }: { $what }
punishments-restricted-for = ✋ No permitido durante { $duration } para { $names }: { $what }
punishments-restrict-malformed = No conozco ese permiso. Conozco: { $words }. Por ejemplo: { $example }
punishments-restrict-keyboard = ¿Qué puede hacer { $user } aquí? Un toque quita un permiso o lo devuelve.
punishments-restrict-allowed = ✅ { $what }
punishments-restrict-denied = 🚫 { $what }
punishments-restrict-unknown = Telegram no me dice qué puede hacer esa persona aquí.
punishments-wiped =
    🧹 { $count ->
        [one] Se ha borrado un mensaje de { $user }.
       *[other] Se han borrado { $count } mensajes de { $user }.
    } <i>Caso { $number }</i>
punishments-wipe-nothing = No he visto ningún mensaje de { $user } en ese tiempo.
punishments-button-only-for = Solo durante { $duration }
punishments-button-for-good = Sin límite
punishments-button-time = Cambiar la duración
punishments-button-reason = Usar este motivo
punishments-choose-time = ¿Cuánto debe durar el caso { $number } a partir de ahora?
punishments-changed-toast = Cambiado.
punishments-reason-gone = Ya no tengo el motivo que escribiste. Envíalo con el número del caso: /reason #{ $number } …
