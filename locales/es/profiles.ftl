profiles-title = 🎚 Perfiles
profiles-command-profile = activar o quitar un conjunto guardado de ajustes de las protecciones
profiles-command-profiles = ver los conjuntos guardados de ajustes de las protecciones
profiles-command-saveprofile = guardar con un nombre los ajustes actuales de las protecciones

profiles-state-normal = No hay ningún perfil activado: las protecciones funcionan como siempre.
profiles-state = El perfil { $name } está activado. Para volver a tus ajustes de siempre: <code>/profile normal</code>
profiles-state-and-example =
    { $state }
    Ejemplo: <code>{ $example }</code>
profiles-name = { $name }
profiles-list =
    { $lines }
    Para guardar los ajustes actuales de las protecciones: <code>{ $example }</code>
profiles-line-active = • <b>{ $name }</b>, activado ahora
profiles-line-saved = • <b>{ $name }</b>, guardado el { $when }
profiles-line-none = • <b>{ $name }</b>, aún sin guardar
profiles-saved = Guardados los ajustes de { $count ->
        [one] { $count } protección
       *[other] { $count } protecciones
    } como { $name }. Para activarlos: <code>{ $example }</code>
profiles-on = El perfil { $name } está activado. { $count ->
        [one] Ha cambiado { $count } ajuste.
       *[other] Han cambiado { $count } ajustes.
    } Para volver: <code>/profile normal</code>
profiles-off = Vuelven tus ajustes de siempre. { $count ->
        [one] Ha cambiado { $count } ajuste.
       *[other] Han cambiado { $count } ajustes.
    }
profiles-already = El perfil { $name } ya está activado.
profiles-not-saved = El perfil { $name } aún no está guardado. Deja las protecciones como las quieres y envía <code>{ $example }</code>
profiles-unknown = Los perfiles se llaman { $names }. Por ejemplo: <code>{ $example }</code>
profiles-question = ¿Qué perfil quieres activar: { $names }?

profiles-control-active = Perfil
