purge-title = 🧹 Limpieza
purge-command-purge = borrar todo desde el mensaje al que respondes, o los últimos mensajes
purge-command-spurge = lo mismo sin avisar al grupo
purge-command-purgefrom = marcar el primer mensaje que se borrará
purge-command-purgeto = borrar desde el mensaje marcado hasta el que respondes
purge-command-del = borrar el mensaje al que respondes

purge-done = 🧹 { $count ->
        [one] Se ha borrado { $count } mensaje.
       *[other] Se han borrado { $count } mensajes.
    } <i>Caso { $number }</i>
purge-none-known = No he borrado nada: no conozco ningún mensaje así en este tema.
purge-not-post = Esa es la publicación del canal, no un comentario. Responde al comentario que quieres borrar.
purge-stayed = { $count ->
        [one] Quedó { $count } mensaje
       *[other] Quedaron { $count } mensajes
    }: Telegram solo me deja borrar lo que tiene menos de 48 horas.
purge-left = { $count ->
        [one] Queda { $count } mensaje sin borrar.
       *[other] Quedan { $count } mensajes sin borrar.
    }
purge-malformed = Responde al primer mensaje que quieras borrar o di cuántos: <code>{ $example }</code>
purge-too-many = Borro como mucho { $most } mensajes de una vez. Elige un tramo más corto: <code>/purge 500</code>
purge-marked = Marcado. Ahora responde al último mensaje que quieras borrar: <code>{ $example }</code>
purge-no-mark = Marca antes el principio: responde a ese mensaje con <code>{ $example }</code>
purge-mark-elsewhere = Tu primera marca está en otro tema. Marca el principio aquí: responde a ese mensaje con <code>{ $example }</code>
purge-failed = Telegram no me dejó borrar los mensajes. Inténtalo de nuevo en un minuto.
