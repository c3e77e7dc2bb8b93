purge-title = 🧹 Limpieza
purge-command-purge = eliminar todo desde el mensaje al que respondes, o los últimos N
purge-command-spurge = lo mismo, sin aviso
purge-command-purgefrom = marcar dónde empieza una limpieza
purge-command-purgeto = eliminar desde la marca hasta el mensaje al que respondes
purge-command-del = eliminar el mensaje al que respondes
purge-where = Responde al primer mensaje que quieras eliminar o di cuántos: <code>/purge 20</code>
purge-amount-wrong = Indica un número del 1 al { $most }. Ejemplo: <code>/purge 20</code>
purge-reply-first = Responde al primer mensaje que quieras eliminar. Después responde al último con /purgeto.
purge-reply-last = Responde al último mensaje que quieras eliminar.
purge-reply-del = Responde al mensaje que quieras eliminar.
purge-marked = Marcado. Ahora responde con /purgeto al último mensaje que quieras eliminar.
purge-no-mark = Primero responde con /purgefrom al primer mensaje que quieras eliminar.
purge-failed = No he podido eliminar estos mensajes: me falta el permiso de administrador «Eliminar mensajes».
purge-done =
    🧹 { $count ->
        [one] { $count } mensaje eliminado.
       *[other] { $count } mensajes eliminados.
    }
purge-too-old =
    🧹 { $count ->
        [one] { $count } mensaje eliminado.
       *[other] { $count } mensajes eliminados.
    } { $left ->
        [one] Queda { $left } más antiguo
       *[other] Quedan { $left } más antiguos
    }: Telegram solo deja que los bots eliminen los de las últimas 48 horas.
