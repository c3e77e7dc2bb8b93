duplicates-title = 🔁 Repeticiones
duplicates-burst-title = 🚪 Oleadas de nuevos
duplicates-command-duplicates = ver qué cuenta aquí como copia, y activar, desactivar u observar
duplicates-command-setduplicates = fijar cuántas copias de un miembro son demasiadas, y el periodo
duplicates-command-duplicatemembers = fijar de cuántos miembros puede venir lo mismo: cuentan textos de 20 letras o más, enlaces y archivos propios
duplicates-command-duplicategroups = fijar en cuántos grupos puede aparecer lo mismo: cuentan textos de 20 letras o más, enlaces y archivos propios
duplicates-command-duplicatemode = elegir qué les pasa a quienes envían copias
duplicates-command-joinburst = ver qué cuenta como oleada de nuevos, y activar, desactivar u observar
duplicates-command-setjoinburst = fijar cuántos nuevos a la vez son una oleada, y el periodo
duplicates-command-joinburstmode = elegir qué les pasa a los nuevos de una oleada

duplicates-state-off = La protección contra repeticiones está desactivada.
duplicates-state =
    Actúo si se envía el mismo contenido en { $window }:
    { $limits }
    Medida: { $sanction }
    Borro las copias. Una edición no es una copia, y un álbum cuenta una vez.
    { $distinctive }
duplicates-state-own = • { $count } veces por un miembro
duplicates-state-members = • por { $count } miembros
duplicates-state-groups = • en { $count } grupos donde soy administrador y esta protección está activada
duplicates-state-distinctive = Entre miembros y grupos solo cuentan textos de { $count } letras o más, enlaces y archivos propios. Saludos, emojis, stickers y GIF no cuentan.
duplicates-burst-off = La protección contra oleadas de nuevos está desactivada.
duplicates-burst-state =
    Actúo si miembros que se unieron hace menos de { $joined } escriben sus primeros mensajes en { $window }:
    • { $newcomers } de ellos, escriban lo que escriban
    • { $alike } de ellos, si escriben lo mismo
    Medida: { $sanction }
    Borro sus primeros mensajes.
duplicates-limit-malformed = Indica un número de { $fewest } a { $most }, con una duración si quieres, u off: <code>{ $example }</code>
duplicates-reason-own = el mismo mensaje demasiadas veces
duplicates-reason-several = el mismo mensaje desde varias cuentas o en varios grupos
duplicates-reason-newcomers = varios nuevos escribieron a la vez
duplicates-signal-own = { $count } copias de un miembro en { $window } (límite { $limit })
duplicates-signal-members = Lo mismo de { $count } miembros en { $window } (límite { $limit })
duplicates-signal-groups = Lo mismo en { $count } grupos en { $window } (límite { $limit })
duplicates-signal-newcomers = Primeros mensajes de { $count } nuevos en { $window } (límite { $limit })
duplicates-signal-alike = El mismo primer mensaje de { $count } nuevos en { $window } (límite { $limit })

duplicates-control-mode = Protección
duplicates-control-limit = Copias de un miembro
duplicates-control-window = Periodo
duplicates-control-across-members = Contar entre miembros
duplicates-control-members = Miembros con lo mismo
duplicates-control-across-groups = Contar entre grupos
duplicates-control-groups = Grupos con lo mismo
duplicates-control-sanction = Medida
duplicates-control-burst-mode = Protección
duplicates-control-newcomers = Nuevos a la vez
duplicates-control-alike = Nuevos con lo mismo
duplicates-control-burst-window = Periodo
duplicates-control-joined = Nuevo es quien se unió hace
duplicates-control-burst-sanction = Medida
