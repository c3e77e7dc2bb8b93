settings-title = ⚙️ Ajustes
settings-command-settings = abrir el menú de ajustes
settings-command-cancel = cancelar una pregunta
settings-nothing-to-cancel = No hay nada que cancelar.
settings-refused = Este ajuste no se puede cambiar así. { $problem }
