reports-title = 🚩 Denuncias
reports-command-report = denunciar el mensaje al que respondes
reports-command-reports = decidir quién puede denunciar, o recibir denuncias en privado
reports-card = 🚩 { $count ->
        [one] Alguien ha denunciado
       *[other] { $count } personas han denunciado
    } este mensaje de { $user }.{ $mentions }
reports-with-reason =
    { $said }
    Motivo: { $reason }
reports-private = 🚩 Se denunció un mensaje de { $user } en «{ $title }»: { $where }
reports-button-delete = 🗑 Borrar
reports-button-warn = ⚠️ Advertir
reports-button-mute = 🔇 Silenciar un día
reports-button-ban = 🔨 Suspender
reports-button-dismiss = 👌 Desestimar
reports-done =
    { $outcome }
    Denuncias: { $count }, decidió { $admin }.
reports-outcome = { $kind }: { $user }. <i>Caso { $number }</i>
reports-outcome-nobody = { $kind }. <i>Caso { $number }</i>
reports-by-protection = una protección
reports-dismissed = 👌 Desestimada: el mensaje de { $user } no tiene nada de malo.
reports-reason = denunciado por miembros
reports-dismissed-reason = la denuncia se desestimó
reports-threshold-reason = denunciado por varios miembros; un administrador lo revisará
reports-gone = Esta denuncia ya no existe.
reports-in-hand = Otro administrador lo está decidiendo ahora.
reports-decided-before = Un administrador ya decidió sobre este mensaje.
reports-off-here = Las denuncias están desactivadas en este grupo.
reports-reply-needed = Responde al mensaje que quieres denunciar: <code>{ $example }</code>
reports-not-by-admin = Eres administrador aquí: puedes actuar tú.
reports-not-by-channel = Solo las personas pueden denunciar, no los canales.
reports-not-self = Ese mensaje es tuyo.
reports-several = Ese mensaje trata de varias personas. Responde a un mensaje de la persona a la que te refieres.
reports-not-bot = Ese mensaje es mío.
reports-not-admin = Los mensajes de los administradores no se pueden denunciar.
reports-blocked = Ya no puedes denunciar mensajes en este grupo.
reports-too-many = Acabas de denunciar varios mensajes. Espera unos minutos.
reports-how = Escribe on, off, threshold, block, unblock o blocked: <code>{ $example }</code>
reports-threshold-how = Un número de { $lowest } a { $highest }, u off: <code>{ $example }</code>
reports-now-blocked = { $user } ya no puede denunciar mensajes.
reports-now-unblocked = { $user } puede volver a denunciar mensajes.
reports-blocked-list =
    No pueden denunciar mensajes:
    { $lines }
reports-blocked-line = • { $user }
reports-nobody-blocked = Nadie tiene prohibido denunciar.
reports-watching = Aquí recibes las denuncias de tus grupos. Para dejarlo: <code>{ $example }</code>
reports-not-watching = Aquí no recibes denuncias. Para recibirlas: <code>{ $example }</code>
reports-state-off = Aquí los miembros no pueden denunciar mensajes.
reports-state = Los miembros pueden denunciar mensajes respondiendo con /report o @admin. Deciden los administradores.
reports-state-threshold = Los miembros pueden denunciar mensajes respondiendo con /report o @admin. A partir de { $threshold } puntos borro el mensaje y silencio a su autor una hora, hasta que decida un administrador. La denuncia de un miembro fiable suma casi 1 punto; la de uno nuevo, 0,5.
reports-control-enabled = Los miembros pueden denunciar
reports-control-threshold = Ocultar tras denuncias
