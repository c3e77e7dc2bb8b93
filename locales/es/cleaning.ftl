cleaning-title = 🧽 Mensajes de servicio
cleaning-title-commands = 🧽 Comandos en el chat
cleaning-command-cleanservice = elegir qué mensajes de servicio se borran, como «Anna se unió»
cleaning-command-keepservice = elegir qué mensajes de servicio se quedan
cleaning-command-cleanservicetypes = mostrar los tipos de mensajes de servicio
cleaning-command-cleancommand = elegir qué comandos se borran después de usarlos
cleaning-command-keepcommand = elegir qué comandos se quedan en el chat
cleaning-command-cleancommandtypes = mostrar los tipos de comandos que se pueden borrar

cleaning-service-none = Aquí no borro ningún mensaje de servicio.
cleaning-service-some = Borro estos mensajes de servicio: { $types }
cleaning-commands-none = Aquí no borro ningún comando.
cleaning-commands-some = Borro estos comandos: { $types }
cleaning-type-on = ✅ <code>{ $word }</code>: { $meaning } (se borra)
cleaning-type-off = ▫️ <code>{ $word }</code>: { $meaning } (se queda)
cleaning-unknown = No hay ningún tipo «{ $word }». Hay estos: { $types }. Ejemplo: <code>{ $example }</code>
cleaning-state-and-example =
    { $state }
    Ejemplo: <code>{ $example }</code>

cleaning-meaning-join = alguien se unió
cleaning-meaning-leave = alguien salió o fue expulsado
cleaning-meaning-photo = cambió la foto del grupo
cleaning-meaning-pin = se fijó un mensaje
cleaning-meaning-title = cambió el nombre del grupo
cleaning-meaning-videochat = empezó o terminó un videochat
cleaning-meaning-other = todos los demás mensajes de servicio
cleaning-meaning-commands-admin = mis comandos para administradores
cleaning-meaning-commands-user = mis comandos para todos
cleaning-meaning-commands-other = comandos de otros bots y los desconocidos
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
