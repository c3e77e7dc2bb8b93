help-title = ❓ Ayuda
help-command-start = saludar
help-command-help = mostrar todos los comandos o explicar uno
help-command-id = mostrar los ID de este chat, el tuyo y el de un mensaje
help-command-ping = comprobar que funciono
help-add-to-group = ➕ Añádeme a un grupo
help-all-commands = Todos los comandos
help-started =
    <b>¡Hola! Te ayudo a mantener limpios tus grupos.</b>

    Cada acción mía es un caso numerado con su motivo, y puedes anularla.

    1. Añádeme a tu grupo con el botón de abajo.
    2. Envía allí /settings y elige las protecciones.
    3. Envía allí /doctor para comprobar que tengo todos los permisos que necesito.
help-started-in-group = Aquí estoy. Administradores: /settings abre los ajustes y /doctor dice si falta algo.
help-in-group = Todos los comandos los muestro en nuestro chat privado. Para uno solo, escribe su nombre después de /help: <code>/help ban</code>
help-section =
    <b>{ $title }</b>
    { $lines }
    { "" }
help-line = /{ $name } – { $summary }
help-aliases = También: { $names }
help-access-everyone = Lo puede usar cualquiera.
help-access-admin = Para administradores.
help-access-owner = Para el propietario del grupo.
help-access-right = Para administradores con el permiso «{ $right }».
help-unknown-command = No existe el comando /{ $name }. Escribe /help para verlos todos.
help-ids =
    { $lines }
help-id-chat = Este chat: <code>{ $id }</code>
help-id-person = { $user }: <code>{ $id }</code>
help-id-topic = Este tema: <code>{ $id }</code>
help-id-message = Mensaje al que respondes: <code>{ $id }</code>
help-pong = 🏓 ¡Pong! Estoy funcionando.

# Topics, and how a command is written.
help-topics =
    <b>Ayuda</b>
    Elige un tema. Para un solo comando, escribe su nombre después de /help: <code>/help ban</code>
help-back = ‹ Todos los temas
help-details =
    <b>/{ $name }</b> – { $summary }
    { $lines }
help-form = <code>/{ $name }{ $words }</code>
help-form-reply = { $form } – en respuesta a un mensaje
help-words = { $before } { $word }
help-word-comma = { $word },
help-literal = { $word }
help-example = Ejemplo: <code>{ $example }</code>
help-variants =
    Véase también:
    { $lines }
help-word-user = @usuario
help-word-users = @usuario1 @usuario2 …
help-word-reason = [motivo]
help-word-reason-needed = &lt;motivo&gt;
help-word-title = [título]
help-word-title-needed = &lt;título&gt;
help-word-time = &lt;tiempo&gt;
help-word-time-left-out = [tiempo]
help-word-number = &lt;número&gt;
help-word-case = &lt;caso&gt;
help-word-text = &lt;texto&gt;
help-word-trigger = &lt;patrón&gt;
help-word-triggers = (uno, dos, …)
help-word-command = &lt;comando&gt;
help-word-permissions = &lt;permisos&gt;
help-word-kinds = &lt;tipos&gt;
help-word-categories = &lt;categorías&gt;
help-word-rights = &lt;derechos&gt;
help-word-action = &lt;medida&gt;
help-word-channel = @canal
help-word-hours = &lt;horas&gt;
help-word-zone = [zona]
help-word-days = [días]
help-word-language = &lt;código&gt;
