# Los permisos de administrador de Telegram, tal como los llaman sus aplicaciones.
rights-manage-chat = Gestionar chat
rights-delete-messages = Eliminar mensajes
rights-manage-video-chats = Gestionar videochats
rights-restrict-members = Suspender usuarios
rights-promote-members = Añadir administradores
rights-change-info = Cambiar info. del grupo
rights-invite-users = Invitar usuarios con un enlace
rights-pin-messages = Anclar mensajes
rights-manage-topics = Gestionar temas
