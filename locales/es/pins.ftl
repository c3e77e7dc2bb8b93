pins-title = 📌 Mensajes fijados
pins-command-pin = fijar el mensaje al que respondes
pins-command-pinned = mostrar dónde está el mensaje fijado
pins-command-unpin = desfijar el mensaje al que respondes, o el más nuevo
pins-command-unpinall = desfijar todos los mensajes
pins-command-permapin = hacer que publique y fije un texto, o una copia del mensaje al que respondes
pins-command-antichannelpin = elegir si las publicaciones del canal vinculado quedan fijadas
pins-command-cleanlinked = elegir si las publicaciones del canal vinculado se borran aquí

pins-pinned = 📌 Mensaje fijado.
pins-unpinned = Mensaje desfijado.
pins-newest = 📌 Este es el mensaje fijado más nuevo.
pins-open = Ir al mensaje
pins-none = Aquí no hay ningún mensaje fijado.
pins-none-in-topic = No conozco ningún mensaje fijado en este tema. Responde al mensaje fijado con /unpin.
pins-not-pinned = Ese mensaje no está fijado.
pins-no-link = Hay un mensaje fijado, pero Telegram no tiene enlaces a los mensajes de grupos básicos: lo encuentras arriba en el chat.
pins-not-service = Telegram no puede fijar mensajes de servicio. Responde a un mensaje que alguien haya escrito.
pins-message-gone = Ese mensaje ya no está.
pins-loudness = Di loud (con sonido) o quiet (sin sonido), o nada para que sea sin sonido: <code>{ $example }</code>
pins-failed = Telegram no me dejó hacerlo. Inténtalo de nuevo en un minuto.

# All pins at once.
pins-all-sure = ¿Desfijar todos los mensajes de este grupo? No se puede deshacer.
pins-all-which = ¿Desfijar todos los mensajes de este tema o los de todo el grupo? No se puede deshacer.
pins-all-topic = Este tema
pins-all-group = Todo el grupo
pins-all-topic-done = Ya no hay mensajes fijados en este tema.
pins-all-yes = Desfijar todos
pins-all-no = Dejarlos
pins-all-done = Todos los mensajes están desfijados.
pins-all-kept = No se ha desfijado nada.
pins-all-gone = Esa pregunta ya está resuelta o es demasiado antigua. Da la orden otra vez.
pins-all-not-yours = Solo puede responder el administrador que dio la orden.

# What the bot posts to be pinned.
pins-lasting-missing = Escribe el texto después del comando, o responde al mensaje que quieras copiar: <code>{ $example }</code>
pins-lasting = { $words }
pins-button = { $label }
pins-button-address = Un botón no puede abrir «{ $address }». Usa una dirección que empiece por https:// o tg://.
pins-button-many = Un mensaje puede tener como mucho { $most } botones.

# The linked channel.
pins-antichannelpin-on = Desfijo las publicaciones del canal vinculado.
pins-antichannelpin-off = Las publicaciones del canal vinculado siguen fijadas.
pins-cleanlinked-on = Borro aquí las publicaciones del canal vinculado.
pins-cleanlinked-off = Las publicaciones del canal vinculado se quedan aquí.
pins-state-and-example =
    { $state }
    Ejemplo: <code>{ $example }</code>
pins-control-antichannelpin = Desfijar publicaciones del canal
pins-control-cleanlinked = Borrar publicaciones del canal
