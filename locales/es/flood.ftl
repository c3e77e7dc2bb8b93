flood-title = 🌊 Flood
flood-command-flood = mostrar qué se hace contra el flood
flood-command-setflood = fijar cuántos mensajes seguidos son flood, u off
flood-command-setfloodtimer = fijar cuántos mensajes en un tiempo dado son flood, u off
flood-command-floodmode = fijar qué le pasa a quien hace flood
flood-command-clearflood = eliminar todo el flood o solo lo que sobra
flood-reason = demasiados mensajes de golpe
flood-state-off = No se vigila el flood. Ejemplo: <code>/setflood 7</code> actúa ante siete mensajes seguidos.
flood-state-on =
    { $counted }
    Sanción: { $sanction }. { $what }
flood-state-limit =
    Es flood: { $count ->
        [one] { $count } mensaje seguido
       *[other] { $count } mensajes seguidos
    } de un mismo miembro.
flood-state-timer =
    Es flood: { $count ->
        [one] { $count } mensaje
       *[other] { $count } mensajes
    } de un mismo miembro en { $duration }.
flood-state-clear = Se elimina todo el flood.
flood-state-surplus = Se eliminan los mensajes que sobran.
flood-limit-wrong = Indica un número del { $least } al { $most }, u <code>off</code>. Ejemplo: <code>/setflood 7</code>
flood-timer-wrong = Indica un número del { $least } al { $most } y un tiempo de 2 segundos a 1 hora, u <code>off</code>. Ejemplo: <code>/setfloodtimer 10 30s</code>
flood-control-limit = Seguidos
flood-control-timer-limit = En un tiempo
flood-control-window = El tiempo
flood-control-sanction = Sanción
flood-control-clear = Eliminar todo el flood
