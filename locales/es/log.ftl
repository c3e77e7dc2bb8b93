log-title = 📒 Registro
log-command-setlog = elegir el canal que registra lo que pasa aquí
log-command-unsetlog = dejar de llevar el registro
log-command-logchannel = mostrar dónde está el registro y qué cuenta
log-command-log = añadir categorías al registro
log-command-nolog = quitar categorías del registro
log-command-logcategories = mostrar las categorías del registro

# Where the log goes.
log-how = Añádeme a tu canal como administrador que puede publicar. Luego escribe <code>/setlog</code> en el canal y reenvía ese mensaje aquí, o elige el canal en privado.
log-question = ¿Qué canal debe registrar lo que pasa en el grupo? Pulsa el botón de abajo o envíame su @nombre o id. Tengo que ser allí un administrador que puede publicar; tú también administrador.
log-button-pick = 📒 Elegir un canal
log-set = A partir de ahora «{ $title }» registra lo que pasa aquí.
log-unset = «{ $title }» ya no registra nada de aquí.
log-none = Aquí no hay registro. /setlog empieza uno.
log-unreadable = Indica el canal con su @nombre o su id: <code>{ $example }</code>
log-no-channel = No encuentro ese canal o no estoy en él. Añádeme como administrador que puede publicar y vuelve a intentarlo: <code>{ $example }</code>
log-not-a-channel = El registro tiene que ser un canal: <code>{ $example }</code>
log-not-your-channel = Tienes que ser administrador de ese canal también.
log-may-not-post = No puedo publicar en «{ $title }». Dame allí el permiso de publicar mensajes.
log-telegram-busy = Telegram está ocupado. Inténtalo de nuevo en un momento.
log-who-are-you = No puedo ver qué administrador reenvió esto. Escribe: <code>{ $example }</code>
log-state =
    El registro está en «{ $title }».
    { $lines }

# What it tells of.
log-category-settings = cambios de ajustes
log-category-admin = lo que hacen los administradores
log-category-user = quién entra y sale
log-category-automated = lo que hacen las protecciones
log-category-reports = denuncias y apelaciones
log-category-other = todo lo demás
log-told = ✅ <code>{ $name }</code>: { $what }
log-not-told = ➖ <code>{ $name }</code>: { $what }
log-control-channel = Canal
log-control-none = ninguno
log-control-value = { $title }
log-control-settings = Cambios de ajustes
log-control-admin = Lo que hacen los administradores
log-control-user = Quién entra y sale
log-control-automated = Lo que hacen las protecciones
log-control-reports = Denuncias y apelaciones
log-control-other = Todo lo demás
log-which-category = ¿Qué categoría? Hay { $names }: <code>{ $example }</code>
log-unknown-category = No hay ninguna categoría «{ $word }». Hay { $names }: <code>{ $example }</code>

# Cases.
log-case = <b>{ $act }</b> · Caso { $number }
log-lines = { $lines }
log-group = Grupo: { $group }
log-whom = A quién: { $user } (<code>{ $id }</code>)
log-who = Quién: { $user }
log-who-native = Quién: { $user }, en el propio Telegram
log-who-rule = Quién: protección <code>{ $rule }</code>
log-when = Cuándo: { $when }
log-until = Hasta: { $when }
log-why = Por qué: { $reason }
log-undoes = Deshace el caso { $undoes }
log-signals = Señales: { $count }
log-messages = { $count ->
        [one] Mensaje: { $where }
       *[other] { $count } mensajes, desde { $where }
    }
log-copies = { $count ->
        [one] Copia del mensaje: { $where }
       *[other] Copias de { $count } mensajes, desde { $where }
    }
log-button-why = ¿Por qué?
log-button-undo = Deshacer
log-button-not-spam = No es spam

# What happens besides.
log-joined = ➡️ { $user } (<code>{ $id }</code>) entró.
log-added = ➡️ { $admin } añadió a { $user } (<code>{ $id }</code>).
log-left = ⬅️ { $user } (<code>{ $id }</code>) salió.
log-put-out = ⬅️ { $admin } sacó a { $user } (<code>{ $id }</code>).
log-many-come-and-go = ➡️ En este momento entra y sale mucha gente: durante un minuto no se anota a nadie más.
log-service = 🔹 { $user }: { $what }
log-service-photo = se cambió la foto del grupo
log-service-pin = se fijó un mensaje
log-service-title = se cambió el nombre del grupo
log-service-videochat = se inició o terminó un videochat
log-settings-changed =
    ⚙️ { $user } cambió ajustes:
    { $lines }
log-setting = { $what }: { $before } → { $after }

# When the channel cannot be written to.
log-trouble = Ya no puedo publicar en el canal de registro de «{ $title }». Hazme allí administrador que puede publicar, o elige otro canal con /setlog. Lo que pase hasta entonces se guarda una semana y llegará después.
log-given-up = { $count ->
        [one] Una entrada del registro de «{ $title }» no se pudo publicar durante una semana y ya no llegará.
       *[other] { $count } entradas del registro de «{ $title }» no se pudieron publicar durante una semana y ya no llegarán.
    }
log-doctor-none = ▫️ Canal de registro: ninguno
log-doctor-ok = ✅ Canal de registro: «{ $title }»
log-doctor-gone = ❌ Canal de registro: no encuentro «{ $title }» o ya no estoy en él. Añádeme allí como administrador que puede publicar, o elige otro canal con /setlog.
log-doctor-may-not-post = ❌ Canal de registro: no puedo publicar en «{ $title }». Dame allí el permiso «Publicar mensajes», o elige otro canal con /setlog.
log-doctor-unknown = ⚠️ Canal de registro: Telegram no me ha dicho si puedo publicar en «{ $title }». Vuelve a preguntarme dentro de un minuto.
log-doctor-waiting = ⚠️ Hay entradas del registro en espera. Las enviaré en cuanto pueda publicar en el canal.
