# Sanciones, tal como aparecen en botones y en frases.
sanctions-warn = advertir
sanctions-mute = silenciar
sanctions-kick = expulsar
sanctions-decline = rechazar la solicitud de entrada
sanctions-ban = suspender
sanctions-mute-for = silenciar durante { $duration }
sanctions-ban-for = suspender durante { $duration }
sanctions-restrict = quitar permisos
sanctions-restrict-for = quitar permisos durante { $duration }
sanctions-restricted = restricción
sanctions-muted = silencio
sanctions-muted-for = silencio durante { $duration }
sanctions-kicked = expulsión
sanctions-banned = suspensión
sanctions-banned-for = suspensión durante { $duration }
