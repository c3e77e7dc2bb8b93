doctor-title = 🩺 Diagnóstico
doctor-command-doctor = comprobar si puedo funcionar bien aquí
doctor-report =
    <b>Estado</b>
    { $lines }
doctor-rights-ok = ✅ Tengo los permisos de administrador que necesito.
doctor-rights-unknown = ⚠️ Telegram no me ha dicho mis propios permisos aquí. Vuelve a preguntarme dentro de un minuto.
doctor-no-admin = ❌ No soy administrador aquí. Nómbrame en Info. del grupo › Editar › Administradores.
doctor-lacks-right = ❌ Necesito el permiso «{ $right }». Dámelo en Info. del grupo › Editar › Administradores.
doctor-hearing-ok = ✅ Veo todos los mensajes.
doctor-privacy-mode = ❌ Solo veo los comandos, porque el modo de privacidad está activado. Hazme administrador o desactívalo: @BotFather, /setprivacy, Disable; después, vuelve a añadirme.
doctor-database-embedded = ✅ La base de datos integrada responde en { $ms } ms. Es para grupos pequeños: para los grandes, usa PostgreSQL.
doctor-database-postgresql = ✅ PostgreSQL responde en { $ms } ms.
doctor-database-away = ❌ La base de datos no responde. Avisa al operador de este bot.
doctor-clock-ok = ✅ Mi reloj va bien.
doctor-clock-off =
    ❌ Mi reloj se aparta { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    } del de Telegram, o llevo mucho retraso en mi trabajo. Avisa al operador de este bot.
doctor-protection-on = ✅ { $name }: activado
doctor-protection-off = ▫️ { $name }: desactivado
doctor-protection-powerless = ❌ { $name }: activado, pero necesito el permiso «{ $right }».
doctor-protection-watched = 👁 { $name }: en observación. Solo anoto en el registro lo que haría.
