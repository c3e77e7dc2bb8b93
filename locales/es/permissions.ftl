# Lo que puede hacer un miembro: los permisos de Telegram por grupos.
permissions-text = escribir
permissions-photos = fotos
permissions-videos = vídeos
permissions-music = música
permissions-voice = mensajes de voz
permissions-files = archivos
permissions-stickers = stickers y GIF
permissions-polls = encuestas
permissions-links = vistas previas de enlaces
permissions-reactions = reacciones
permissions-tags = etiqueta propia
permissions-info = datos del grupo
permissions-invite = invitar
permissions-pin = fijar
permissions-topics = temas
permissions-none = nada
permissions-list = { $before }, { $last }

permissions-changed = ⚙️ Un administrador ha cambiado lo que pueden hacer los miembros mientras yo lo tenía restringido. Mantengo ese cambio.
permissions-changed-allowed = Ahora se puede: { $what }
permissions-changed-denied = Ahora no se puede: { $what }
permissions-no-right = ⚠️ No puedo cambiar lo que pueden hacer los miembros: necesito el permiso «{ $right }». Dámelo en Información del grupo › Editar › Administradores. Lo intento otra vez cada 15 minutos.
permissions-refused = ⚠️ Telegram no me ha dejado cambiar lo que pueden hacer los miembros. Lo intento otra vez cada 15 minutos.
