appeals-title = ⚖️ Apelaciones
appeals-command-appeal = pedir que se revise lo que se te hizo
appeals-button-appeal = ⚖️ Apelar
appeals-button-case = Caso { $number } · { $title }
appeals-button-accept = ✅ Aceptar
appeals-button-reject = ❌ Rechazar
appeals-act-warn = Recibiste una advertencia en «{ $title }».
appeals-act-mute = No puedes escribir en «{ $title }».
appeals-act-restrict = No puedes hacerlo todo en «{ $title }».
appeals-act-kick = Te sacaron de «{ $title }».
appeals-act-ban = Estás suspendido en «{ $title }».
appeals-case = { $act } <i>Caso { $number }</i>
appeals-reason = Motivo: { $reason }
appeals-until = Hasta: { $when }
appeals-lines = { $lines }
appeals-question =
    { $matter }

    ¿Por qué deberían los administradores de «{ $title }» deshacerlo? Escríbelo en un mensaje. Puedes pedirlo una vez.
appeals-announced =
    ⚖️ { $user } pide una revisión:
    { $matter }
    «{ $words }»
appeals-decided =
    { $appeal }
    { $outcome }
appeals-accepted = ✅ Aceptada por { $admin }.
appeals-rejected = ❌ Rechazada por { $admin }.
appeals-accepted-reason = la apelación se aceptó
appeals-answer-yes = ✅ Los administradores de «{ $title }» han deshecho el caso { $number }.
appeals-answer-no = Los administradores de «{ $title }» han revisado el caso { $number }: se queda como está.
appeals-sent = Los administradores lo revisarán. La respuesta llegará aquí.
appeals-words-missing = Escríbelo con palabras, por favor.
appeals-too-long = Es demasiado largo: como máximo { $longest } caracteres.
appeals-not-yours = Esto no trata de ti, o no se puede apelar.
appeals-waiting = Los administradores ya están revisando tu apelación.
appeals-once = Tu apelación ya se decidió.
appeals-over = Esto ya terminó.
appeals-cooldown = Puedes apelar una vez al día en un mismo grupo. Vuelve mañana.
appeals-nothing = No hay nada que puedas apelar.
appeals-line = Caso { $number } · { $title }: { $state }
appeals-in-private = Las apelaciones se hacen en privado: el botón lleva allí.
appeals-button-private = ⚖️ Apelar en privado
appeals-which = ¿Qué decisión deberían revisar los administradores?
appeals-gone = Esta apelación ya no existe.
appeals-in-hand = Otro administrador lo está decidiendo ahora.
appeals-decided-before = Esta apelación ya se decidió.
appeals-own = Esto trata de ti: lo decide otro administrador.
appeals-not-by-actor = Tú actuaste en este caso: la apelación la decide otro administrador.
appeals-answer-link = Este enlace te deja volver a entrar, durante un día: { $link }
appeals-answer-ended = El caso { $number } en «{ $title }» ha terminado, así que tu apelación está cerrada.
appeals-answer-replaced = En «{ $title }» una decisión posterior ha sustituido al caso { $number }, así que tu apelación está cerrada. Puedes apelar la nueva: /appeal
