# A quién se refiere una orden.
targets-missing = ¿A quién te refieres? Responde a un mensaje suyo o nómbralo: <code>{ $example }</code>
targets-unknown-username = Todavía no he visto a { $username }, así que no sé quién es. Responde a un mensaje suyo o indica su id numérico.
targets-unknown-id = No conozco aquí a nadie con el id { $id }. Responde a un mensaje suyo o comprueba el número con <code>/id</code>.
targets-unknown-message = No sé quién escribió ese mensaje. Mejor responde a él.
targets-other-chat = Ese enlace lleva a otro chat. Usa uno a un mensaje de este grupo o responde al mensaje.
targets-former-username = { $username } ya no pertenece a { $user }. Responde a un mensaje de la persona a la que te refieres o indica su id numérico.
targets-unconfirmed-username = No puedo comprobar de quién es ahora { $username }: Telegram no conoce esa cuenta en este grupo. Responde a un mensaje suyo o indica su id numérico; la cuenta que conocía por ese nombre tiene el id <code>{ $id }</code>.
targets-unanswered-username = Telegram no me ha dicho de quién es ahora { $username }, así que no he hecho nada. Inténtalo de nuevo en un minuto.
targets-several =
    Ese mensaje trata de varias personas. ¿A quién te refieres?
    { $lines }
targets-one-of-several = • { $user }: <code>{ $example }</code>
