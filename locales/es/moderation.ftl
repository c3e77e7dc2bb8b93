# Lo que el bot hace con los miembros, contado al chat.
moderation-with-reason =
    { $act }
    Motivo: { $reason }
moderation-banned = 🚫 Se ha suspendido a { $user }. <i>Caso { $number }</i>
moderation-banned-for = 🚫 Se ha suspendido a { $user } durante { $duration }. <i>Caso { $number }</i>
moderation-muted = 🔇 Se ha silenciado a { $user }. <i>Caso { $number }</i>
moderation-muted-for = 🔇 Se ha silenciado a { $user } durante { $duration }. <i>Caso { $number }</i>
moderation-kicked = 👢 Se ha expulsado a { $user }, que puede volver. <i>Caso { $number }</i>
moderation-declined = 🚪 La solicitud de { $user } para entrar está rechazada. <i>Caso { $number }</i>
moderation-unbanned = Se ha levantado la suspensión de { $user }. <i>Caso { $number }</i>
moderation-unmuted = 🔊 { $user } puede escribir de nuevo. <i>Caso { $number }</i>
moderation-deleted = { $count ->
        [one] 🗑 Se ha eliminado un mensaje de { $user }. <i>Caso { $number }</i>
       *[other] 🗑 Se han eliminado { $count } mensajes de { $user }. <i>Caso { $number }</i>
    }
moderation-deleted-yours = 🗑 He borrado tu mensaje. Motivo: { $reason }
moderation-restricted = ✋ { $user } ya no puede hacer esto aquí: { $what }. <i>Caso { $number }</i>
moderation-restricted-for = ✋ { $user } no puede hacer esto aquí durante { $duration }: { $what }. <i>Caso { $number }</i>
moderation-promoted = ⭐ { $user } ahora es administrador. <i>Caso { $number }</i>
moderation-demoted = { $user } ya no es administrador. <i>Caso { $number }</i>
moderation-undone = ↩️ Anulado: { $what } (caso { $undone }). <i>Caso { $number }</i>

# Por qué no se hizo nada.
moderation-not-self = Ese soy yo. No puedo actuar contra mí mismo.
moderation-not-owner = { $user } es propietario de este grupo: no puedo actuar en su contra.
moderation-not-admin = { $user } tiene permisos de administrador. Quítaselos primero e inténtalo de nuevo.
moderation-not-service = Esa cuenta es del propio Telegram: no se puede actuar contra ella.
moderation-not-anonymous-admin = Ese mensaje es de un administrador anónimo, y no se puede actuar contra los administradores.
moderation-not-linked-channel = { $user } es el canal de este grupo: no se puede actuar contra él.
moderation-not-approved = { $user } es de confianza aquí: no se le aplican las protecciones automáticas.
moderation-bot-lacks-right = Necesito el permiso «{ $right }». Dámelo en Info. del grupo › Editar › Administradores.
moderation-unknown-member = Telegram no conoce a { $user } en este grupo.
moderation-not-supergroup = Telegram solo permite esto en supergrupos. Convierte este grupo en uno: por ejemplo, haz visible el historial del chat para los nuevos miembros.
moderation-no-access = Ya no estoy en este grupo.
moderation-refused = Telegram no me ha dejado hacerle eso a { $user }. Inténtalo de nuevo en un minuto.
moderation-refused-late = Había anunciado una medida contra { $user }, pero Telegram la rechazó después. { $refusal }
moderation-not-banned = { $user } no tiene ninguna suspensión aquí.
moderation-not-muted = { $user } puede escribir aquí: no hay nada que levantar.
moderation-already-banned = { $user } ya tiene una suspensión{ $end } (caso { $number }).
moderation-not-present = { $user } no está en este grupo.
moderation-channel-only-banned = { $user } es un canal. A los canales se los puede suspender y readmitir, pero no silenciar, expulsar ni advertir.
moderation-messages-stay = { $count ->
        [one] No pude borrar un mensaje. Quizá tenga más de 48 horas.
       *[other] No pude borrar { $count } mensajes. Quizá tengan más de 48 horas.
    }

# Lo que se hizo, como título de un caso y de una entrada del registro.
moderation-kind-mute = 🔇 Silencio
moderation-kind-restrict = 🔒 Restricción
moderation-kind-decline = 🚪 Solicitud rechazada
moderation-kind-kick = 👢 Expulsión
moderation-kind-ban = 🔨 Suspensión
moderation-kind-delete = 🗑 Mensajes borrados
moderation-kind-unmute = 🔊 Fin del silencio
moderation-kind-unban = Suspensión levantada
moderation-kind-promote = ⭐ Ascenso
moderation-kind-demote = Destitución
moderation-kind-title = 🏷 Nuevo título
moderation-kind-undo = ↩ Anulación
moderation-kind-other = Otra acción
moderation-deleted-many = { $count ->
        [one] 🗑 Se ha eliminado un mensaje. <i>Caso { $number }</i>
       *[other] 🗑 Se han eliminado { $count } mensajes. <i>Caso { $number }</i>
    }
moderation-allowed = ✋ { $user } puede volver a hacer esto aquí: { $what }. <i>Caso { $number }</i>
moderation-is-banned = { $user } ya tiene una suspensión.
moderation-already-muted = { $user } ya está en silencio{ $end } (caso { $number }).
moderation-already-restricted = { $user } ya tiene esa restricción{ $end } (caso { $number }).
moderation-nothing-to-do = No hay nada que hacer.
moderation-holds-no-longer = El caso { $number } ya no está activo.
moderation-no-warnings = Este bot no da advertencias.
moderation-watched = 👁 En observación: { $user }. No se ha hecho nada.
moderation-watched-reason = Motivo: { $reason }
moderation-watched-sanction = Activada, habría llevado a: { $sanction }
moderation-watched-deletion =
    Activada, se { $count ->
        [one] habría borrado { $count } mensaje
       *[other] habrían borrado { $count } mensajes
    }.
moderation-watched-evidence = Prueba: { $detail }
moderation-watched-message = Mensaje: { $where }
moderation-reasons = { $first }; { $second }
moderation-unreacted = 🗑 He quitado una reacción de { $user }. <i>Caso { $number }</i>
moderation-unreacted-all = 🗑 He quitado las últimas reacciones de { $user }. <i>Caso { $number }</i>
moderation-kind-unreact = 🗑 Reacciones quitadas
moderation-watched-reaction = Activada, se habría quitado la reacción.
moderation-watched-reactions = Activada, se habrían quitado todas las últimas reacciones.
