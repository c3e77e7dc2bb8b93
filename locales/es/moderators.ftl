moderators-title = 🛡 Mis moderadores
moderators-command-mod = dar a alguien permisos de administrador solo conmigo, quitárselos o listar quién los tiene
moderators-lines = { $lines }
moderators-rights = { $before }, { $last }
moderators-no-rights = ningún permiso

# Qué se hizo.
moderators-added = 🛡 { $user } ahora es moderador mío: { $rights }. <i>Caso { $number }</i>
moderators-reason-added = moderador del bot: { $rights }
moderators-reason-removed = ya no es moderador del bot
moderators-left-out = Omitido, porque tú tampoco lo tienes: { $rights }

# Por qué no se hizo nada.
moderators-unknown-word =
    No conozco «{ $word }». Para añadir a alguien: <code>{ $add }</code>
    Para quitar a alguien: <code>{ $remove }</code>
    La lista: <code>/mod</code>
moderators-unknown-right = No conozco ningún permiso «{ $word }». Hay { $known }: <code>{ $example }</code>
moderators-nameless = Un moderador necesita un administrador que responda por él. Escribe con tu propio nombre, por favor.
moderators-nothing-given = Nadie puede dar lo que no tiene, y a ti te falta: { $rights }
moderators-only-people = Solo las personas pueden ser moderadores.
moderators-admin-already = { $user } es administrador y ya tiene más permisos que esos.
moderators-none = { $user } no es moderador mío.

# Quién lo es.
moderators-nobody = Aquí nadie es moderador mío. Para añadir a alguien: <code>{ $example }</code>
moderators-list =
    Mis moderadores:
    { $lines }
moderators-line = 🛡 { $name }: { $rights }
moderators-line-idle = 🛡 { $name }: ya sin permisos, porque quien se los dio los ha perdido
