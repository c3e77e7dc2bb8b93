warns-title = ⚠️ Advertencias
warns-command-warn = advertir a alguien
warns-command-dwarn = advertir a alguien y borrar el mensaje al que respondes
warns-command-swarn = advertir a alguien sin avisar al grupo
warns-command-rmwarn = retirar la última advertencia de alguien
warns-command-warns = ver tus advertencias o las de otra persona
warns-command-resetwarn = retirar todas las advertencias de alguien
warns-command-resetallwarns = retirar todas las advertencias de todo el grupo
warns-command-warnings = ver qué pasa aquí con las advertencias
warns-command-warnlimit = fijar cuántas advertencias puede recibir un usuario
warns-command-warnmode = elegir qué pasa en el límite de advertencias, o por pasos
warns-command-warntime = fijar cuándo caduca una advertencia

# Advertencias dadas.
warns-warned = ⚠️ Advertencia para { $user }: { $count } de { $limit }. <i>Caso { $number }</i>
warns-reached = advertencia { $count } de { $limit }
warns-reached-for = advertencia { $count } de { $limit }: { $reason }
warns-followed = { $count } de { $limit } advertencias: { $outcome }. <i>Caso { $number }</i>
warns-button-remove = Retirar la advertencia

# Advertencias retiradas.
warns-removed = { $admin } retiró una advertencia de { $user }.
warns-removed-toast = La advertencia queda retirada.
warns-gone = Esa advertencia ya no cuenta.
warns-none = { $user } no tiene advertencias.
warns-reset = { $count ->
        [one] La única advertencia de { $user } queda retirada.
       *[other] Las { $count } advertencias de { $user } quedan retiradas.
    }
warns-reset-all = { $count ->
        [one] La única advertencia de este grupo queda retirada.
       *[other] Las { $count } advertencias de este grupo quedan retiradas.
    }
warns-reset-all-none = Aquí nadie tiene advertencias.

# Advertencias en pie.
warns-list =
    Advertencias de { $user }: { $count } de { $limit }
    { $lines }
warns-line = { $position }. { $when }
warns-line-with-reason = { $position }. { $when } – { $reason }

# Qué sigue a las advertencias.
warns-policy = 
    Qué pasa aquí con las advertencias:
    { $steps }
    { $lifetime }
warns-step =
    • { $count ->
        [one] { $count } advertencia
       *[other] { $count } advertencias
    }: { $sanction }
warns-policy-for-good = Las advertencias no caducan.
warns-policy-forgotten = Las advertencias caducan al cabo de este tiempo: { $duration }.
warns-policy-and-example =
    { $policy }
    Ejemplo: <code>{ $example }</code>
warns-ladder-value = { $count ->
        [one] { $count } paso
       *[other] { $count } pasos
    }
warns-ladder-first = Mientras haya pasos, el límite y su medida no se aplican. Para volver a usarlos, pon en los pasos una sola palabra, como <code>ban</code>.
warns-ladder-none = ninguno
warns-ladder-question = ¿Qué debe pasar con cada advertencia? Por ejemplo: <code>1 tmute 1h, 2 tmute 1d, 3 ban</code>. Una sola palabra, como <code>ban</code>, vale al llegar al límite.
warns-limit-malformed = Indica un número de advertencias de { $fewest } a { $most }: <code>{ $example }</code>
warns-limit-of-ladder = Aquí hay pasos, y el más alto es el límite. Elige antes una sola medida: <code>{ $example }</code>
warns-mode-malformed =
    Elige ban, kick, mute, tban o tmute: <code>{ $simple }</code>
    O varios pasos, en orden creciente de { $fewest } a { $most }: <code>{ $ladder }</code>

warns-control-limit = Límite
warns-control-sanction = En el límite
warns-control-forget = Caducan tras
warns-control-ladder = Pasos
warns-reset-reason = { $count ->
        [one] una advertencia
       *[other] { $count } advertencias
    }
warns-kind-warn = ⚠️ Advertencia
warns-kind-unwarn = Advertencia retirada
warns-what-warn = la advertencia de { $user }
warns-what-unwarn = la advertencia retirada de { $user }
warns-undo-unwarn = El caso { $number } quitó una advertencia. Para advertir de nuevo, repite la orden.
