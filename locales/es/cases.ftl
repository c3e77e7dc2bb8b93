cases-title = 📁 Casos
cases-command-case = mostrar un caso
cases-command-history = mostrar lo que se ha hecho contigo o con otro usuario
cases-command-why = mostrar por qué se hizo algo
cases-command-reason = poner el motivo de un caso
cases-command-undo = anular un caso o tu último acto

# Lo que se muestra.
cases-case =
    <b>Caso { $number }: { $kind }</b>
    { $lines }
cases-line-target = Usuario: { $user } (<code>{ $id }</code>)
cases-line-actor = Por: { $actor }
cases-line-native = Hecho en Telegram mismo
cases-line-when = Cuándo: { $when }
cases-line-until = Hasta: { $until }
cases-line-reason = Motivo: { $reason }
cases-line-denied = No permitido: { $what }
cases-line-messages = { $count ->
        [one] Prueba: un mensaje
       *[other] Pruebas: { $count } mensajes
    }
cases-line-signal = • { $detail }
cases-line-signal-weighed = • { $detail } ({ $percent } %)
cases-line-undoes = Anula: caso { $undone }
cases-line-former = Antes: { $former }
cases-former-admin = administrador
cases-former-member = miembro
cases-former-left = fuera del grupo
cases-former-banned = suspendido
cases-former-restricted = miembro con restricciones
cases-state-open = Activo
cases-state-ended = Finalizado
cases-state-undone = Anulado
cases-history =
    { $count ->
        [one] Un caso sobre { $user }:
       *[other] { $count } casos sobre { $user }:
    }
    { $lines }
cases-history-none = Aquí no hay ningún caso sobre { $user }.
cases-history-own-only = Solo los administradores ven los casos de otros. Los tuyos: /history
cases-list-line = <b>{ $number }</b> · { $when } · { $kind } · { $actor }
cases-list-line-over = <b>{ $number }</b> · { $when } · { $kind } · { $actor } · { $state }
cases-list-ended = finalizado
cases-list-undone = anulado
cases-list-line-reason = { $line } · { $reason }
cases-file = { $count ->
        [one] Un caso sobre { $user }.
       *[other] { $count } casos sobre { $user }.
    }

# Botones y lo que dicen.
cases-button-undo = ↩️ Anular
cases-button-undo-all = ↩️ Anular los { $count }
cases-button-appeal = ⚖️ Apelar
cases-button-why = ¿Por qué?
cases-button-older = Anteriores
cases-button-file = Como archivo
cases-button-invite = Enlace de invitación
cases-why-shown = Solo tú ves esto.
cases-undone-toast = Anulado.
cases-invite = Con este enlace puede entrar una persona durante un día: { $link }

# Negativas.
cases-which = ¿Qué caso? Di su número, o responde a un mensaje o a mi aviso. Por ejemplo: { $example }
cases-none-such = No hay tal caso en este grupo.
cases-none-of-message = Ningún caso corresponde a ese mensaje. En una respuesta, escribe el número de un caso con #: <code>{ $example }</code>
cases-reason-missing = ¿Cuál es el motivo? Por ejemplo: { $example }
cases-reason-set = Motivo del caso { $number }: { $reason }
cases-undo-nothing = No hay nada tuyo que anular. Nombra un caso, por ejemplo: { $example }
cases-state-replaced = Sustituido por un caso posterior
cases-state-failed = Telegram lo rechazó
cases-list-replaced = sustituido
cases-list-failed = rechazado por Telegram
cases-line-failed = No se hizo: { $kind }. { $why }
cases-line-allowed = Permitido de nuevo: { $what }


# What has become of a case, where it was told.
cases-now-ended = ⌛ Finalizado
cases-now-undone = ↩️ Anulado
cases-now-undone-by = ↩️ Anulado por { $by }
cases-now-replaced-by = 🔁 Sustituido por el caso { $number }
cases-now-replaced = 🔁 Sustituido por un caso posterior
cases-closed = { $state }: { $kind }, { $user }. <i>Caso { $number }</i>
cases-closed-nobody = { $state }: { $kind }. <i>Caso { $number }</i>
cases-closed-others = { $count ->
        [one] … y uno más.
       *[other] … y { $count } más.
    }
cases-now-failed = ❌ Telegram lo rechazó

# Muchas medidas de las protecciones en un solo mensaje.
cases-wave =
    { $lines }
    <i>Casos { $from }–{ $to }</i>
cases-wave-warned = { $count ->
        [one] ⚠️ Se ha advertido a un miembro.
       *[other] ⚠️ Se ha advertido a { $count } miembros.
    }
cases-wave-muted = { $count ->
        [one] 🔇 Se ha silenciado a un miembro.
       *[other] 🔇 Se ha silenciado a { $count } miembros.
    }
cases-wave-muted-for = { $count ->
        [one] 🔇 Se ha silenciado a un miembro durante { $duration }.
       *[other] 🔇 Se ha silenciado a { $count } miembros durante { $duration }.
    }
cases-wave-restricted = { $count ->
        [one] ✋ Se ha restringido a un miembro.
       *[other] ✋ Se ha restringido a { $count } miembros.
    }
cases-wave-banned = { $count ->
        [one] 🚫 Se ha suspendido a un miembro.
       *[other] 🚫 Se ha suspendido a { $count } miembros.
    }
cases-wave-banned-for = { $count ->
        [one] 🚫 Se ha suspendido a un miembro durante { $duration }.
       *[other] 🚫 Se ha suspendido a { $count } miembros durante { $duration }.
    }
cases-wave-kicked = { $count ->
        [one] 👢 Se ha expulsado a un miembro, que puede volver.
       *[other] 👢 Se ha expulsado a { $count } miembros, que pueden volver.
    }
cases-wave-declined = { $count ->
        [one] 🚪 Se ha rechazado una solicitud de ingreso.
       *[other] 🚪 Se han rechazado { $count } solicitudes de ingreso.
    }
cases-wave-deleted = { $count ->
        [one] 🗑 Se han borrado los mensajes de un miembro.
       *[other] 🗑 Se han borrado los mensajes de { $count } miembros.
    }
cases-wave-state = { $state }: { $count }
cases-wave-nothing = Aquí ya no queda nada que deshacer.
cases-line-reaction = Quitada: una reacción
cases-line-reactions = Quitadas: todas las últimas reacciones (hasta 10.000)
cases-wave-unreacted = { $count ->
        [one] 🗑 Reacciones de un miembro quitadas.
       *[other] 🗑 Reacciones de { $count } miembros quitadas.
    }
