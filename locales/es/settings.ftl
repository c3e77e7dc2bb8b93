settings-title = ⚙️ Ajustes
settings-command-settings = abrir el menú de ajustes
settings-command-cancel = dejar una pregunta sin cambiar nada
settings-nothing-to-cancel = No hay ninguna pregunta abierta: no hay nada que cancelar.
settings-refused = Este ajuste no se puede cambiar así. { $problem }
