nightmode-title = 🌙 Modo nocturno
nightmode-command-nightmode = elegir las horas del modo nocturno y activarlo o desactivarlo

nightmode-state-on =
    El modo nocturno está activado: { $hours }.
    En esas horas los miembros no pueden { $what }.
nightmode-state-off =
    El modo nocturno está desactivado. Sus horas: { $hours }.
    Si lo activas, en esas horas los miembros no podrán { $what }.
nightmode-state-and-example =
    { $state }
    Ejemplo: <code>{ $example }</code>
nightmode-hours = de { $from } a { $to } ({ $zone }), { $days }
nightmode-daily = todos los días
nightmode-days = { $before } y { $last }
nightmode-day-mon = lunes
nightmode-day-tue = martes
nightmode-day-wed = miércoles
nightmode-day-thu = jueves
nightmode-day-fri = viernes
nightmode-day-sat = sábado
nightmode-day-sun = domingo
nightmode-takes-writing = escribir
nightmode-takes-media = enviar multimedia ni enlaces
nightmode-begun = 🌙 Modo nocturno: los miembros no pueden { $what } hasta las { $to } ({ $zone }).
nightmode-ended = ☀️ La noche ha terminado. Los miembros pueden hacer lo mismo que antes.
nightmode-ended-off = ☀️ El modo nocturno se ha desactivado. Los miembros pueden hacer lo mismo que antes.
nightmode-malformed = Escribe las horas con un guion y después, si quieres, la zona horaria y los días: <code>{ $example }</code>
nightmode-empty = La noche no puede terminar cuando empieza. Escribe dos horas distintas: <code>{ $example }</code>
nightmode-no-zone = No conozco ninguna zona horaria ni ningún día «{ $zone }». Parecidas: { $nearest }. Por ejemplo: <code>{ $example }</code>
nightmode-question =
    ¿De qué hora a qué hora es de noche, y en qué zona horaria? Los días son opcionales.
    Por ejemplo: <code>23:00-07:00 Europe/Berlin mon-fri</code>

nightmode-control-on = Modo nocturno
nightmode-control-hours = Horas
nightmode-control-takes = No se puede
