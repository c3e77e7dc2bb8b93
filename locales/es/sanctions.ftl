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
