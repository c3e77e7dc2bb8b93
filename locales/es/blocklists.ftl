blocklists-title = 🚫 Listas de bloqueo
blocklists-command-addblocklist = añadir palabras o patrones a la lista de bloqueo
blocklists-command-rmblocklist = quitar palabras o patrones de la lista de bloqueo
blocklists-command-unblocklistall = vaciar toda la lista de bloqueo
blocklists-command-list = ver la lista de bloqueo, o activarla y desactivarla
blocklists-command-blocklistmode = elegir qué les pasa a quienes escriben algo bloqueado
blocklists-command-blocklistdelete = elegir si se borran los mensajes bloqueados
blocklists-command-setblocklistreason = fijar el motivo que se dice a los miembros
blocklists-command-resetblocklistreason = volver al motivo habitual

blocklists-state =
    Lista de bloqueo: { $mode }
    { $deletion }
    Medida: { $sanction }
    Motivo: { $reason }
blocklists-deletes = Borro los mensajes bloqueados.
blocklists-keeps = Dejo los mensajes bloqueados.
blocklists-nothing = ninguna
blocklists-reason = algo que aquí no está permitido
blocklists-own-reason = { $reason }
blocklists-signal = entrada { $number }, <code>{ $trigger }</code>, encontrado: { $matched }

blocklists-count = { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
blocklists-none =
    { $state }
    La lista está vacía. Ejemplo: <code>/addblocklist oro-gratis</code>
blocklists-list =
    { $state }
    { $count ->
        [one] { $count } entrada:
       *[other] { $count } entradas:
    }
    { $lines }
blocklists-file =
    { $state }
    { $count ->
        [one] { $count } entrada, en el archivo.
       *[other] { $count } entradas, en el archivo.
    }
blocklists-line = { $position }. <code>{ $trigger }</code>
blocklists-line-with = { $position }. <code>{ $trigger }</code> – { $more }
blocklists-both = { $first }, { $second }
blocklists-silent = sin aviso
blocklists-deletes-own = borra
blocklists-keeps-own = no borra
blocklists-expires = hasta { $when }
blocklists-empty = La lista de bloqueo está vacía.

blocklists-added = { $count ->
        [one] Añadido a la lista de bloqueo: <code>{ $triggers }</code>
       *[other] { $count } entradas añadidas: <code>{ $triggers }</code>
    }
blocklists-updated = { $count ->
        [one] Se actualizó { $count } entrada que ya existía. <code>{ $triggers }</code>
       *[other] Se actualizaron { $count } entradas que ya existían. <code>{ $triggers }</code>
    }
blocklists-removed = { $count ->
        [one] Quitado de la lista de bloqueo: <code>{ $triggers }</code>
       *[other] { $count } entradas quitadas: <code>{ $triggers }</code>
    }
blocklists-unknown = No está en la lista de bloqueo: <code>{ $triggers }</code>
blocklists-now-on = La lista de bloqueo está activada ahora.
blocklists-still-off = La lista de bloqueo está desactivada. Para activarla: <code>{ $example }</code>
blocklists-only-watched = La lista de bloqueo solo observa. Para activarla: <code>{ $example }</code>
blocklists-line-refused = La línea { $line } no es un patrón: <code>{ $words }</code>
blocklists-reason-set = Ahora se dice a los miembros: { $reason }
blocklists-reason-reset = Se vuelve a decir el motivo habitual.
blocklists-would-hit = Esto habría coincidido con { $hit } de los últimos { $of } mensajes, de { $members } miembros, así que no se ha añadido. Para añadirlo igualmente, pon un <code>!</code> delante: <code>{ $example } …</code>

blocklists-clear-question = { $count ->
        [one] ¿Quitar la única entrada de la lista de bloqueo?
       *[other] ¿Quitar las { $count } entradas de la lista de bloqueo?
    }
blocklists-clear-button = { $count ->
        [one] Quitar { $count } entrada
       *[other] Quitar { $count } entradas
    }
blocklists-changed = La lista de bloqueo ha cambiado mientras tanto.
blocklists-cleared = { $count ->
        [one] Se quitó { $count } entrada. La lista está vacía.
       *[other] Se quitaron { $count } entradas. La lista está vacía.
    }

blocklists-log-added = { $count ->
        [one] { $user } añadió a la lista de bloqueo: <code>{ $triggers }</code>
       *[other] { $user } añadió { $count } entradas a la lista de bloqueo: <code>{ $triggers }</code>
    }
blocklists-log-removed = { $count ->
        [one] { $user } quitó de la lista de bloqueo: <code>{ $triggers }</code>
       *[other] { $user } quitó { $count } entradas de la lista de bloqueo: <code>{ $triggers }</code>
    }
blocklists-log-cleared = { $count ->
        [one] { $user } vació la lista de bloqueo: { $count } entrada
       *[other] { $user } vació la lista de bloqueo: { $count } entradas
    }

blocklists-trigger-missing = Di qué se bloquea: <code>{ $example }</code>
blocklists-trigger-long = Un patrón tiene { $longest } caracteres como máximo.
blocklists-prefix-empty = Después de <code>{ $prefix }</code> no hay nada. Escribe justo detrás lo que se busca.
blocklists-pattern-anything = <code>{ $trigger }</code> coincidiría con casi todos los mensajes. Añade al menos una letra, una cifra o un signo.
blocklists-expression-refused = La expresión regular <code>{ $expression }</code> no se acepta: { $why }
blocklists-quote-open = Estas comillas no se cierran: <code>{ $place }</code>
blocklists-list-open = Esta lista no se cierra con un paréntesis: <code>{ $place }</code>
blocklists-brace-open = Esta llave está sola: <code>{ $place }</code>
blocklists-action-unknown = No conozco <code>{ $action }</code>. Hay <code>{"{"}ban{"}"}</code> <code>{"{"}kick{"}"}</code> <code>{"{"}mute{"}"}</code> <code>{"{"}warn{"}"}</code> <code>{"{"}tban 2w{"}"}</code> <code>{"{"}tmute 6h{"}"}</code> <code>{"{"}del{"}"}</code> <code>{"{"}nodel{"}"}</code> <code>{"{"}expires 2w{"}"}</code>; una s delante quita el aviso, como <code>{"{"}sban{"}"}</code>.
blocklists-pack-missing = Responde a un sticker del paquete o escribe su nombre: <code>stickerpack:nombre</code>
blocklists-list-empty = El mensaje al que respondes no tiene patrones. Escribe uno por línea.
blocklists-mode-malformed = Elige nothing, ban, kick, mute, warn, o tban o tmute con un tiempo: <code>{ $example }</code>
blocklists-reason-missing = Escribe el motivo: <code>{ $example }</code>
blocklists-reason-long = Un motivo tiene { $longest } caracteres como máximo.

blocklists-question-reason = ¿Qué se dice a los miembros cuando se bloquea un mensaje? La palabra bloqueada no se dice. Envía <code>-</code> para el motivo habitual.
blocklists-question-add =
    ¿Qué se bloquea? Una palabra, palabras entre comillas, o varias entre paréntesis; luego, si quieres, el motivo:
    <code>casino</code>
    <code>"oro gratis" sin publicidad {"{"}tmute 6h{"}"}</code>
    <code>(uno, dos, "tres cuatro")</code>
    <code>?</code> es un carácter, <code>*</code> los que sean dentro de una palabra, <code>**</code> cualquier cosa.

blocklists-control-mode = Lista de bloqueo
blocklists-control-deletes = Borrar el mensaje
blocklists-control-sanction = Medida
blocklists-control-reason = Motivo
blocklists-control-add = Entradas
blocklists-value-usual = habitual
blocklists-value-own = propio
blocklists-value-add = añadir
