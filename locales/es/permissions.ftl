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
