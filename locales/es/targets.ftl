# A quién se refiere una orden.
targets-missing = ¿A quién te refieres? Responde a un mensaje suyo o nómbralo: <code>{ $example }</code>
targets-unknown-username = Todavía no he visto a { $username }, así que no sé quién es. Responde a un mensaje suyo o indica su id numérico.
targets-unknown-id = No conozco aquí a nadie con el id { $id }. Responde a un mensaje suyo o comprueba el número con <code>/id</code>.
targets-unknown-message = No sé quién escribió ese mensaje. Mejor responde a él.
targets-other-chat = Ese enlace lleva a otro chat. Usa uno a un mensaje de este grupo o responde al mensaje.
