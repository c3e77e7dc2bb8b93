warns-title = ⚠️ Advertencias
warns-command-warn = advertir a alguien
warns-command-dwarn = advertir a alguien y eliminar el mensaje al que respondes
warns-command-swarn = advertir a alguien sin aviso
warns-command-rmwarn = retirar la última advertencia de alguien
warns-command-warns = mostrar advertencias, las tuyas o las de alguien
warns-command-resetwarn = retirar todas las advertencias de alguien
warns-command-resetallwarns = retirar todas las advertencias de este grupo
warns-command-warnings = mostrar a qué llevan aquí las advertencias
warns-command-warnlimit = fijar cuántas advertencias son demasiadas
warns-command-warnmode = fijar a qué llevan demasiadas advertencias, o una escala
warns-command-warntime = fijar después de cuánto tiempo se olvidan las advertencias
warns-notice = { $lines }
warns-given = ⚠️ { $user } recibe una advertencia: <b>{ $count } de { $limit }</b>.
warns-reason = Motivo: { $reason }
warns-too-many =
    { $count ->
        [one] { $count } advertencia
       *[other] { $count } advertencias
    }
warns-message-stays = No he podido eliminar el mensaje: me falta el permiso de administrador «Eliminar mensajes».
warns-remove-button = Retirar advertencia
warns-removed-toast = Se ha retirado la advertencia.
warns-removed = ✅ { $admin } ha retirado una advertencia de { $user }.
warns-already-gone = Esta advertencia ya no existe.
warns-none = { $user } no tiene advertencias.
warns-reset =
    ✅ { $user }: { $count ->
        [one] { $count } advertencia retirada.
       *[other] { $count } advertencias retiradas.
    }
warns-reset-all =
    ✅ { $count ->
        [one] { $count } advertencia retirada
       *[other] { $count } advertencias retiradas
    } en este grupo.
warns-list =
    { $user } tiene <b>{ $count } de { $limit }</b> advertencias:
    { $lines }
warns-line = { $number }. { $when }
warns-line-reason = { $number }. { $when }: { $reason }
warns-policy =
    { $steps }
    { $memory }
warns-step =
    { $count ->
        [one] { $count } advertencia
       *[other] { $count } advertencias
    }: { $sanction }
warns-forgotten = Las advertencias se olvidan después de { $duration }.
warns-never-forgotten = Las advertencias no se olvidan nunca.
warns-limit-wrong = Indica un número del 1 al { $most }. Ejemplo: <code>/warnlimit 3</code>
warns-mode-wrong = Puedo aplicar <code>ban</code>, <code>kick</code>, <code>mute</code>, <code>tban 3d</code>, <code>tmute 3h</code>; o una escala: <code>/warnmode 1 tmute 1h, 2 tmute 1d, 3 ban</code>
warns-control-limit = Límite de advertencias
warns-control-sanction = Al llegar al límite
warns-control-forget = Olvidar tras
warns-control-ladder = Escala
warns-ladder-none = ninguna
warns-ladder-steps =
    { $count ->
        [one] { $count } paso
       *[other] { $count } pasos
    }
warns-ladder-question = ¿A qué debe llevar cada advertencia? Escríbelo así: <code>1 tmute 1h, 2 tmute 1d, 3 ban</code>. Una sola palabra, como <code>ban</code>, quita la escala.
