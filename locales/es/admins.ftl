admins-title = ⭐ Administradores
admins-command-promote = dar permisos de administrador a alguien, si quieres con título
admins-command-demote = quitar a alguien los permisos de administrador
admins-command-title = dar un título a un administrador
admins-command-adminlist = listar a los administradores
admins-command-admincache = actualizar la lista de administradores
admins-command-adminerror = elegir si se avisa a quien le falta un permiso
admins-command-anonadmin = elegir si los administradores anónimos deben confirmar quiénes son

# Qué se hizo.
admins-titled = 🏷 { $user } lleva ahora el título «{ $title }». <i>Caso { $number }</i>
admins-untitled = 🏷 { $user } ya no lleva título. <i>Caso { $number }</i>
admins-reason-title = Título: { $title }

# Por qué no se hizo nada.
admins-not-me = Soy yo: mis permisos se cambian en Info. del grupo › Editar › Administradores.
admins-nobody-behind = No sé quién está detrás de esa cuenta. Nombra a la persona.
admins-not-channel = { $user } es un canal, y solo las personas y los bots pueden ser administradores.
admins-not-owner = { $user } es dueño de este grupo y ya tiene todos los permisos.
admins-already = { $user } ya es administrador. Los permisos se cambian en Info. del grupo › Editar › Administradores; el título, así: <code>{ $example }</code>
admins-no-admin = { $user } no es administrador.
admins-moderator-only = { $user } no es administrador, pero sí moderador del bot. Para quitarlo: <code>{ $example }</code>
admins-not-mine = Telegram solo me deja destituir a quienes yo nombré, y { $user } no es uno de ellos. Hazlo en Info. del grupo › Editar › Administradores.
admins-nothing-to-give = No hay ningún permiso que tengamos los dos y que yo pueda dar. Dame más permisos en Info. del grupo › Editar › Administradores.
admins-title-missing =
    ¿Qué título? <code>{ $example }</code>
    Para quitarlo: <code>{ $off }</code>
admins-title-long = Un título tiene como mucho { $most } caracteres: <code>{ $example }</code>
admins-title-emoji = Telegram no permite emojis en los títulos: <code>{ $example }</code>
admins-title-owner = { $user } es dueño de este grupo. Solo el dueño puede cambiar ese título, en Info. del grupo › Editar › Administradores.
admins-title-not-mine = Telegram solo me deja dar título a quienes yo nombré administradores, y { $user } no es uno de ellos.

# La lista.
admins-list =
    Administradores de este grupo:
    { $lines }
admins-list-owner = 👑 { $name }
admins-list-titled-owner = 👑 { $name } – { $title }
admins-list-admin = ⭐ { $name }
admins-list-titled = ⭐ { $name } – { $title }
admins-list-bot = 🤖 { $name }
admins-list-hidden = { $count ->
        [one] Hay uno más, oculto.
       *[other] Hay { $count } más, ocultos.
    }
admins-list-none = Todos los administradores de este grupo están ocultos.
admins-list-unknown = Telegram no me dijo quiénes son los administradores. Inténtalo de nuevo en un minuto.
admins-forgotten = Hecho: la próxima vez preguntaré de nuevo a Telegram quién administra este grupo.

# Lo que decide el grupo.
admins-refusals-told = A quien usa un comando sin el permiso necesario le digo qué permiso falta.
admins-refusals-silent = Quien usa un comando sin el permiso necesario no recibe respuesta.
admins-control-refusals = Decir qué permiso falta
admins-anonymous-title = 🎭 Administradores anónimos
admins-anonymous-trusted = Los comandos de los administradores anónimos se cumplen al momento, como si tuvieran todos los permisos. Los comandos del propietario siguen pidiendo confirmación.
admins-anonymous-asked = Los administradores anónimos confirman con un toque quiénes son, si su título no lo dice ya.
admins-anonymous-lacking = Eso daría todos los permisos a los administradores anónimos, y a ti te falta el permiso «{ $right }». Pídeselo al dueño del grupo.
admins-control-anonymous = Confiar sin confirmación
