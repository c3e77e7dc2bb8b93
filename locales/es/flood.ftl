flood-title = 🌊 Avalancha
flood-command-flood = ver qué cuenta aquí como avalancha de mensajes
flood-command-setflood = fijar cuántos mensajes seguidos son una avalancha
flood-command-setfloodtimer = fijar cuántos mensajes en cuánto tiempo son una avalancha
flood-command-floodmode = elegir qué les pasa a quienes la provocan
flood-command-clearflood = elegir si se borra la avalancha entera

flood-state-off = Aquí no se vigilan las avalanchas de mensajes.
flood-state =
    Una avalancha es:
    { $limits }
    Consecuencia: { $sanction }
    { $clearing }
flood-state-consecutive =
    • { $count ->
        [one] { $count } mensaje seguido
       *[other] { $count } mensajes seguidos
    } de la misma persona
flood-state-timed =
    • { $count ->
        [one] { $count } mensaje
       *[other] { $count } mensajes
    } de la misma persona en { $window }
flood-state-clears = Se borra la avalancha entera.
flood-state-keeps = De la avalancha solo se borra lo que pasa del límite.
flood-state-and-example =
    { $state }
    Ejemplo: <code>{ $example }</code>
flood-limit-malformed = Indica un número de mensajes de { $fewest } a { $most }, u off: <code>{ $example }</code>
flood-timer-malformed = Indica un número de mensajes de { $fewest } a { $most } y una duración, u off: <code>{ $example }</code>
flood-reason-consecutive = demasiados mensajes seguidos
flood-reason-timed = demasiados mensajes en poco tiempo

flood-control-limit = Seguidos
flood-control-timed-limit = En un tiempo
flood-control-window = Ese tiempo
flood-control-sanction = Consecuencia
flood-control-clears = Borrar la avalancha entera
