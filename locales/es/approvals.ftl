approvals-title = ✅ Personas aprobadas
approvals-command-approve = librar a alguien de las protecciones automáticas
approvals-command-unapprove = volver a aplicar las protecciones automáticas a alguien
approvals-command-approval = mostrar si tú u otra persona tiene aprobación
approvals-command-approved = listar a todas las personas aprobadas
approvals-command-unapproveall = retirar todas las aprobaciones

# Por qué no se hizo nada.
approvals-needless = { $user } no necesita aprobación: las protecciones no tocan a los administradores, ni a mí, ni al canal del grupo.
approvals-already = { $user } ya tiene aprobación.
approvals-none = { $user } no tiene aprobación aquí.
approvals-nobody = Aquí nadie tiene aprobación.

# Quién tiene aprobación.
approvals-since = { $user } tiene aprobación desde { $when }.
approvals-since-for =
    { $user } tiene aprobación desde { $when }.
    Motivo: { $reason }
approvals-list =
    Con aprobación: { $count }
    { $lines }
approvals-line = { $position }. { $name }, { $when }
approvals-line-for = { $position }. { $name }, { $when } – { $reason }
approvals-file = Con aprobación: { $count }. La lista está en este archivo.

# Todas a la vez.
approvals-clear-question = { $count ->
        [one] Una persona tiene aprobación aquí. ¿Retirarla?
       *[other] { $count } personas tienen aprobación aquí. ¿Retirarlas todas?
    }
approvals-clear-button = { $count ->
        [one] Retirarla
       *[other] Retirar las { $count }
    }
approvals-changed = El número ha cambiado entretanto. Míralo otra vez, por favor.
approvals-cleared = { $count ->
        [one] La única aprobación está retirada.
       *[other] Las { $count } aprobaciones están retiradas.
    }
approvals-kind-approve = ✅ Aprobación
approvals-kind-unapprove = Aprobación retirada
approvals-what-approve = la aprobación de { $user }
approvals-what-unapprove = la aprobación retirada de { $user }
approvals-approved = ✅ { $user } tiene confianza: las protecciones automáticas no le afectan. <i>Caso { $number }</i>
approvals-unapproved = { $user } ya no tiene confianza. <i>Caso { $number }</i>
