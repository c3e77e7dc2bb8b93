doctor-title = 🩺 Diagnóstico
doctor-command-doctor = averiguar qué me impide funcionar aquí
doctor-report =
    <b>Cómo me va aquí</b>
    { $lines }
doctor-rights-ok = ✅ Tengo los permisos de administrador que necesito.
doctor-rights-unknown = ⚠️ Telegram no me ha dicho mis propios permisos aquí. Vuelve a preguntarme dentro de un minuto.
doctor-no-admin = ❌ No soy administrador aquí. Nómbrame en Administrar grupo › Administradores.
doctor-lacks-right = ❌ Me falta el permiso de administrador «{ $right }». Dámelo en Administrar grupo › Administradores.
doctor-hearing-ok = ✅ Veo todos los mensajes.
doctor-privacy-mode = ❌ Solo veo los comandos, porque el modo de privacidad está activado. Hazme administrador o desactívalo: @BotFather, /setprivacy, Disable; después, vuelve a añadirme.
doctor-database-embedded = ✅ La base de datos integrada responde en { $ms } ms. Es para grupos pequeños: para los grandes, usa PostgreSQL.
doctor-database-postgresql = ✅ PostgreSQL responde en { $ms } ms.
doctor-database-away = ❌ La base de datos no responde. El operador de este bot tiene que revisarlo.
doctor-clock-ok = ✅ Mi reloj va bien.
doctor-clock-off =
    ❌ Entre mi reloj y el de Telegram hay { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    } de diferencia, o llevo mucho retraso en mi trabajo. El operador de este bot tiene que revisarlo.
doctor-protection-on = ✅ { $name }: activado
doctor-protection-off = ▫️ { $name }: desactivado
doctor-protection-powerless = ❌ { $name }: activado, pero me falta el permiso de administrador «{ $right }».
