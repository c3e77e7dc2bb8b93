slowmode-title = 🐢 Modo lento
slowmode-command-slowmode = elegir cuánto debe esperar un miembro entre dos mensajes

slowmode-state-off = El modo lento está desactivado.
slowmode-state-on = El modo lento está activado: un mensaje por miembro y tema cada { $interval }. Borro lo que llega antes.
slowmode-state-watch = El modo lento solo está en observación: anoto en el registro cuando un miembro vuelve a escribir antes de { $interval } y no borro nada.
slowmode-state-and-example =
    { $state }
    Ejemplo: <code>{ $example }</code>
slowmode-reason = el modo lento permite un mensaje cada { $interval }
slowmode-signal = { $passed } después del mensaje anterior (intervalo { $interval })

slowmode-control-mode = Modo lento
slowmode-control-interval = Espera entre mensajes
