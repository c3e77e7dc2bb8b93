log-title = 📒 Registro
log-command-setlog = elegir el canal del registro
log-command-unsetlog = dejar de llevar el registro
log-command-logchannel = mostrar el canal del registro y qué se registra
log-command-log = añadir categorías al registro
log-command-nolog = quitar categorías del registro
log-command-logcategories = mostrar las categorías del registro

# Where the log goes.
log-how = Añádeme a tu canal como administrador que puede publicar. Luego escribe <code>/setlog</code> en el canal y reenvía ese mensaje aquí, o elige el canal en privado.
log-question = ¿Qué canal uso para el registro? Toca el botón de abajo o envíame su @nombre o ID. Los dos tenemos que ser administradores allí, y yo necesito el permiso de publicar.
log-button-pick = 📒 Elegir canal
log-set = El registro va ahora a «{ $title }».
log-unset = El registro ya no va a «{ $title }».
log-none = Aquí no hay registro. Empieza uno con /setlog.
log-unreadable = Indica el canal con su @nombre o su id: <code>{ $example }</code>
log-no-channel = No encuentro ese canal o no estoy en él. Añádeme como administrador que puede publicar y vuelve a intentarlo: <code>{ $example }</code>
log-not-a-channel = El registro tiene que ser un canal: <code>{ $example }</code>
log-not-your-channel = Tienes que ser administrador de ese canal también.
log-may-not-post = No puedo publicar en «{ $title }». Dame allí el permiso «Publicar mensajes».
log-telegram-busy = Telegram está ocupado. Inténtalo de nuevo en un momento.
log-who-are-you = No puedo ver qué administrador reenvió esto. Escribe: <code>{ $example }</code>
log-state =
    El registro está en «{ $title }».
    { $lines }

# What it tells of.
log-category-settings = cambios de ajustes
log-category-admin = acciones de los administradores
log-category-user = entradas y salidas
log-category-automated = acciones de las protecciones
log-category-reports = denuncias y apelaciones
log-category-other = todo lo demás
log-told = ✅ <code>{ $name }</code>: { $what }
log-not-told = ➖ <code>{ $name }</code>: { $what }
log-control-channel = Canal
log-control-none = ninguno
log-control-value = { $title }
log-control-settings = Cambios de ajustes
log-control-admin = Acciones de los administradores
log-control-user = Entradas y salidas
log-control-automated = Acciones de las protecciones
log-control-reports = Denuncias y apelaciones
log-control-other = Todo lo demás
log-which-category = ¿Qué categoría? Hay { $names }: <code>{ $example }</code>
log-unknown-category = No hay ninguna categoría «{ $word }». Hay { $names }: <code>{ $example }</code>

# Cases.
log-case = <b>{ $act }</b> · Caso { $number }
log-group = Grupo: { $group }
log-whom = Usuario: { $user } (<code>{ $id }</code>)
log-who = Por: { $user }
log-who-native = Por: { $user }, en el propio Telegram
log-who-rule = Por: protección <code>{ $rule }</code>
log-when = Cuándo: { $when }
log-until = Hasta: { $when }
log-why = Motivo: { $reason }
log-undoes = Anula el caso { $undoes }
log-signal = Prueba: { $detail }
log-messages = { $count ->
        [one] Mensaje: { $where }
       *[other] { $count } mensajes, desde { $where }
    }
log-copies = { $count ->
        [one] Copia del mensaje: { $where }
       *[other] Copias de { $count } mensajes, desde { $where }
    }
log-button-why = ¿Por qué?
log-button-undo = Anular
log-button-not-spam = No es spam

# What happens besides.
log-joined = ➡️ { $user } (<code>{ $id }</code>) entró.
log-added = ➡️ { $admin } añadió a { $user } (<code>{ $id }</code>).
log-left = ⬅️ { $user } (<code>{ $id }</code>) salió.
log-put-out = ⬅️ { $admin } expulsó a { $user } (<code>{ $id }</code>).
log-many-come-and-go = ➡️ Está entrando y saliendo mucha gente. Durante un minuto no la anoto.
log-service = 🔹 { $user }: { $what }
log-service-photo = se cambió la foto del grupo
log-service-pin = se fijó un mensaje
log-service-title = se cambió el nombre del grupo
log-service-videochat = se inició o terminó un videochat
log-settings-changed =
    ⚙️ Ajustes cambiados por { $user }:
    { $lines }
log-setting = { $what }: { $before } → { $after }

# When the channel cannot be written to.
log-trouble = Ya no puedo publicar en el canal de registro de «{ $title }». Hazme allí administrador que puede publicar, o elige otro canal con /setlog. Guardo las entradas nuevas una semana y las publico después.
log-given-up = { $count ->
        [one] No pude publicar una entrada del registro de «{ $title }» durante una semana, así que la descarté.
       *[other] No pude publicar { $count } entradas del registro de «{ $title }» durante una semana, así que las descarté.
    }
log-doctor-none = ▫️ Canal de registro: ninguno
log-doctor-ok = ✅ Canal de registro: «{ $title }»
log-doctor-gone = ❌ Canal de registro: no encuentro «{ $title }» o ya no estoy en él. Añádeme allí como administrador que puede publicar, o elige otro canal con /setlog.
log-doctor-may-not-post = ❌ Canal de registro: no puedo publicar en «{ $title }». Dame allí el permiso «Publicar mensajes», o elige otro canal con /setlog.
log-doctor-unknown = ⚠️ Canal de registro: Telegram no me ha dicho si puedo publicar en «{ $title }». Vuelve a preguntarme dentro de un minuto.
log-doctor-waiting = ⚠️ Hay entradas del registro en espera. Las enviaré en cuanto pueda publicar en el canal.
