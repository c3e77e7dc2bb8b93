# Por qué no se anula un caso y qué no vuelve.
undo-unknown = No hay ningún caso { $number } en este grupo.
undo-of-undo = El caso { $number } anula otro. Para actuar de nuevo, repite la orden.
undo-done-already = El caso { $number } ya está anulado.
undo-ended = El caso { $number } ya ha finalizado.
undo-gone = No queda nada del caso { $number } que se pueda anular.
undo-no-longer = No ha cambiado nada: el caso { $number } ya no está activo, porque alguien ya lo levantó para { $user }.
undo-come-back = No puedo traer de vuelta a { $user }: tiene que volver por su cuenta.
undo-time-over = No ha cambiado nada: su tiempo ya habría terminado.
undo-title-stays = No he podido devolver a { $user } su título.
undo-not-kept = No tengo copias de los mensajes del caso { $number }, así que no pueden volver. Con un canal de registro (/setlog) guardo copias.
undo-copies-gone = Las copias de los mensajes del caso { $number } ya no están, o no puedo leer el canal de registro.
undo-some-missing = { $count ->
        [one] No tenía copia de un mensaje.
       *[other] No tenía copias de { $count } mensajes.
    }
undo-replaced = El caso { $number } ya no está activo: lo sustituyó otro posterior.
undo-failed = El caso { $number } nunca tuvo efecto: Telegram lo rechazó.
undo-not-restricted = No se han podido restaurar las restricciones anteriores de { $user }.
undo-what-mute = el silencio de { $user }
undo-what-restrict = la restricción de { $user }
undo-what-decline = la solicitud rechazada de { $user }
undo-what-kick = la expulsión de { $user }
undo-what-ban = la suspensión de { $user }
undo-what-unmute = el fin del silencio de { $user }
undo-what-unban = el fin de la suspensión de { $user }
undo-what-promote = el ascenso de { $user }
undo-what-demote = la destitución de { $user }
undo-what-title = el nuevo título de { $user }
undo-what-other = el caso de { $user }
undo-what-delete = { $count ->
        [one] la eliminación de un mensaje de { $user }
       *[other] la eliminación de { $count } mensajes de { $user }
    }
undo-what-purge = { $count ->
        [one] la eliminación de un mensaje
       *[other] la eliminación de { $count } mensajes
    }
undo-now-free = { $user } puede volver a entrar.
undo-now-banned = { $user } vuelve a tener una suspensión{ $end }.
undo-still-banned = La suspensión de { $user } sigue{ $end }{ $by }.
undo-now-muted = { $user } vuelve a estar en silencio{ $end }.
undo-still-muted = { $user } sigue en silencio{ $end }{ $by }.
undo-now-restricted = { $user } vuelve a tener restricciones{ $end }.
undo-still-restricted = { $user } sigue con restricciones{ $end }.
undo-end = { " " }hasta { $until }
undo-by = { " " }(caso { $number })
undo-name = { $user }
undo-names = { $before }, { $last }
undo-restored = { $count ->
        [one] ↑ Escrito por { $names }, recuperado al anular el caso { $number }.
       *[other] ↑ { $count } mensajes escritos por { $names }, recuperados al anular el caso { $number }.
    }
undo-revived = se anuló el caso { $number }
undo-of-unreact = El caso { $number } no se puede deshacer: en Telegram nadie puede devolver las reacciones.
undo-reactions-lost = Las reacciones quitadas no vuelven: en Telegram nadie puede devolverlas.
undo-what-unreact = la retirada de las reacciones de { $user }
