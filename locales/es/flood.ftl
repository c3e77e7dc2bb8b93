flood-title = 🌊 Avalancha
flood-command-flood = ver qué cuenta aquí como avalancha de mensajes, y activar, desactivar u observar
flood-command-setflood = fijar cuántos mensajes seguidos son una avalancha y cuánto puede durar la serie
flood-command-setfloodtimer = fijar cuántos mensajes en un periodo son una avalancha
flood-command-floodmode = elegir qué les pasa a quienes la provocan
flood-command-clearflood = elegir si se borra la avalancha entera

flood-state-off = La protección contra avalanchas está desactivada.
flood-state-no-limit = La protección contra avalanchas está desactivada, porque no hay ningún límite.
flood-state =
    Actúo si un miembro envía:
    { $limits }
    Medida: { $sanction }
    { $clearing }
flood-state-consecutive =
    • { $count ->
        [one] { $count } mensaje seguido
       *[other] { $count } mensajes seguidos
    } en { $time }
flood-state-timed =
    • { $count ->
        [one] { $count } mensaje
       *[other] { $count } mensajes
    } en { $window }
flood-state-clears = Borro la avalancha entera.
flood-state-keeps = Solo borro los mensajes que pasan del límite.
flood-limit-malformed = Indica un número de mensajes de { $fewest } a { $most }, con una duración si quieres, u off: <code>{ $example }</code>
flood-timer-malformed = Indica un número de mensajes de { $fewest } a { $most } y una duración, u off: <code>{ $example }</code>
flood-reason-consecutive = demasiados mensajes seguidos
flood-reason-timed = demasiados mensajes en poco tiempo
flood-signal-row = { $count ->
        [one] { $count } mensaje seguido
       *[other] { $count } mensajes seguidos
    } (límite { $limit })
flood-signal-timed = { $count ->
        [one] { $count } mensaje en { $window }
       *[other] { $count } mensajes en { $window }
    } (límite { $limit })

flood-control-mode = Protección
flood-control-limit = Mensajes seguidos
flood-control-run-time = Una serie dura como mucho
flood-control-timed-limit = Mensajes en un periodo
flood-control-window = Periodo
flood-control-sanction = Medida
flood-control-clears = Borrar la avalancha entera
