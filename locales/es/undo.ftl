# Por qué no se anula un caso y qué no vuelve.
undo-unknown = No hay ningún caso { $number } en este grupo.
undo-of-undo = El caso { $number } anula otro. Para actuar de nuevo, repite la orden.
undo-of-unwarn = El caso { $number } quitó una advertencia. Para advertir de nuevo, repite la orden.
undo-done-already = El caso { $number } ya está anulado.
undo-ended = El caso { $number } ya ha terminado: se acabó su tiempo.
undo-gone = No queda nada del caso { $number } que se pueda anular.
undo-no-longer = El caso { $number } ya no vale: { $user } no está suspendido.
undo-come-back = { $user } tiene que volver por su cuenta: nadie puede traerle.
undo-later-holds = El caso { $number } es más nuevo y sigue valiendo para { $user }.
undo-time-over = Su tiempo ya habría terminado, así que no cambia nada.
undo-title-stays = No se ha podido devolver el título de { $user }.
undo-not-kept = Los mensajes del caso { $number } no se guardaron y no pueden volver. Con un canal de registro (/setlog) guardo copias.
undo-copies-gone = Las copias de los mensajes del caso { $number } ya no están, o no puedo leer el canal de registro.
undo-some-missing = { $count ->
        [one] Un mensaje no se guardó.
       *[other] { $count } mensajes no se guardaron.
    }
