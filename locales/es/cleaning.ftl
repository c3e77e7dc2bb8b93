cleaning-title = 🧽 Mensajes de servicio
cleaning-title-commands = 🧽 Comandos en el chat
cleaning-command-cleanservice = elegir qué líneas propias de Telegram se borran, como «Anna se unió»
cleaning-command-keepservice = elegir qué líneas propias de Telegram se quedan
cleaning-command-cleanservicetypes = mostrar los tipos de líneas propias de Telegram
cleaning-command-cleancommand = elegir qué comandos se borran una vez cumplidos
cleaning-command-keepcommand = elegir qué comandos se quedan en el chat
cleaning-command-cleancommandtypes = mostrar los tipos de comandos que se pueden borrar

cleaning-service-none = Todas las líneas propias de Telegram se quedan aquí.
cleaning-service-some = De las líneas propias de Telegram se borran aquí: { $types }
cleaning-commands-none = Todos los comandos se quedan en el chat.
cleaning-commands-some = De los comandos se borran aquí: { $types }
cleaning-lines = { $lines }
cleaning-type-on = ✅ <code>{ $word }</code>: { $meaning }. Se borra.
cleaning-type-off = ▫️ <code>{ $word }</code>: { $meaning }. Se queda.
cleaning-unknown = No conozco el tipo «{ $word }». Hay estos: { $types }. Ejemplo: <code>{ $example }</code>
cleaning-state-and-example =
    { $state }
    Ejemplo: <code>{ $example }</code>

cleaning-meaning-join = alguien se unió
cleaning-meaning-leave = alguien salió o fue expulsado
cleaning-meaning-photo = el grupo tiene otra foto, o ninguna
cleaning-meaning-pin = se fijó un mensaje
cleaning-meaning-title = el grupo tiene otro nombre
cleaning-meaning-videochat = empezó o terminó un videochat
cleaning-meaning-other = todo lo demás que escribe Telegram
cleaning-meaning-commands-admin = mis comandos que solo pueden usar los administradores
cleaning-meaning-commands-user = mis comandos para todos
cleaning-meaning-commands-other = comandos de otros bots y los que nadie conoce
cleaning-control-join = Uniones
cleaning-control-leave = Salidas
cleaning-control-photo = Foto del grupo
cleaning-control-pin = Fijados
cleaning-control-title = Nombre del grupo
cleaning-control-videochat = Videochats
cleaning-control-other = Todo lo demás
cleaning-control-commands-admin = Comandos de administradores
cleaning-control-commands-user = Comandos para todos
cleaning-control-commands-other = Comandos ajenos
