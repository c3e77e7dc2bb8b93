appeals-title = ⚖️ Apelaciones
appeals-command-appeal = apelar una decisión sobre ti
appeals-button-appeal = ⚖️ Apelar
appeals-button-case = Caso { $number } · { $title }
appeals-button-accept = ✅ Aceptar
appeals-button-reject = ❌ Rechazar
appeals-act-warn = Recibiste una advertencia en «{ $title }».
appeals-act-mute = Estás en silencio en «{ $title }».
appeals-act-restrict = Tienes restricciones en «{ $title }».
appeals-act-kick = Te expulsaron de «{ $title }».
appeals-act-ban = Estás suspendido en «{ $title }».
appeals-case = { $act } <i>Caso { $number }</i>
appeals-reason = Motivo: { $reason }
appeals-until = Hasta: { $when }
appeals-question =
    { $matter }

    ¿Por qué deberían cambiarlo los administradores de «{ $title }»? Escríbelo en un mensaje. Puedes apelar una vez.
appeals-announced =
    ⚖️ { $user } apela:
    { $matter }
    «{ $words }»
appeals-decided =
    { $appeal }
    { $outcome }
appeals-accepted = ✅ Aceptada por { $admin }.
appeals-rejected = ❌ Rechazada por { $admin }.
appeals-accepted-reason = la apelación se aceptó
appeals-answer-yes = ✅ Tu apelación fue aceptada. { $now }
appeals-now-undone = El caso { $number } en «{ $title }» está anulado.
appeals-now-warn = Tu advertencia en «{ $title }» está retirada.
appeals-now-mute = Ya puedes volver a escribir en «{ $title }».
appeals-now-join = Ya puedes volver a entrar en «{ $title }».
appeals-answer-no = ❌ Tu apelación fue rechazada: el caso { $number } en «{ $title }» se queda como está.
appeals-sent = Tu apelación está en manos de los administradores. Te diré aquí qué deciden.
appeals-words-missing = Escribe tu apelación como texto, por favor.
appeals-too-long = Es demasiado largo: como máximo { $longest } caracteres.
appeals-not-yours = Este caso no trata de ti, o no se puede apelar.
appeals-waiting = Los administradores ya están revisando tu apelación.
appeals-once = Tu apelación ya se decidió.
appeals-over = Este caso ya terminó.
appeals-cooldown = Puedes apelar una vez al día en un mismo grupo. Vuelve mañana.
appeals-nothing = No hay nada que puedas apelar.
appeals-line = Caso { $number } · { $title }: { $state }
appeals-in-private = Las apelaciones son privadas. Toca el botón para escribir la tuya.
appeals-button-private = ⚖️ Apelar en privado
appeals-which = ¿Qué decisión quieres apelar?
appeals-gone = Esta apelación ya no existe.
appeals-in-hand = Otro administrador lo está decidiendo ahora.
appeals-decided-before = Esta apelación ya se decidió.
appeals-own = Esto trata de ti: lo decide otro administrador.
appeals-not-by-actor = Esto lo decidiste tú: la apelación la decide otro administrador.
appeals-answer-link = Con este enlace puedes volver a entrar durante un día: { $link }
appeals-answer-ended = El caso { $number } en «{ $title }» ha terminado, así que tu apelación está cerrada.
appeals-answer-replaced = En «{ $title }» una decisión posterior ha sustituido al caso { $number }, así que tu apelación está cerrada. Puedes apelar la nueva: /appeal
