moderators-title = 🛡 Moderadores del bot
moderators-command-mod = añadir, quitar o listar moderadores del bot, que pueden usar mis comandos de administrador
moderators-rights = { $before }, { $last }
moderators-no-rights = ningún permiso

# Qué se hizo.
moderators-added = 🛡 { $user } ahora es moderador del bot: { $rights }. <i>Caso { $number }</i>
moderators-reason-added = moderador del bot: { $rights }
moderators-reason-removed = ya no es moderador del bot
moderators-left-out = Omitido, porque tú tampoco lo tienes: { $rights }

# Por qué no se hizo nada.
moderators-unknown-word =
    No entiendo «{ $word }». Para añadir a alguien: <code>{ $add }</code>
    Para quitar a alguien: <code>{ $remove }</code>
    La lista: <code>/mod</code>
moderators-unknown-right = No conozco ningún permiso «{ $word }». Hay { $known }: <code>{ $example }</code>
moderators-nameless = Tengo que saber quién nombra a un moderador del bot. Escribe con tu propio nombre, por favor.
moderators-nothing-given = Solo puedes dar permisos que tengas, y te falta: { $rights }
moderators-only-people = Solo las personas pueden ser moderadores del bot.
moderators-admin-already = { $user } es administrador y ya tiene más permisos que esos.
moderators-none = { $user } no es moderador del bot.

# Quién lo es.
moderators-nobody = Aquí no hay moderadores del bot. Para añadir a alguien: <code>{ $example }</code>
moderators-list =
    Moderadores del bot:
    { $lines }
moderators-line = 🛡 { $name }: { $rights }
moderators-line-idle = 🛡 { $name }: sin permisos, porque el administrador que se los dio los ha perdido
moderators-removed = { $user } ya no es moderador del bot. <i>Caso { $number }</i>
