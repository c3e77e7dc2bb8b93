lockdown-title = 🔒 Cierre
lockdown-command-lockdown = dejar que solo escriban los administradores, un tiempo o hasta que lo termines

lockdown-state-on = El grupo está cerrado: los miembros solo pueden leer.
lockdown-state-off = El grupo no está cerrado. Si lo cierras aquí, seguirá así hasta que un administrador lo abra.
lockdown-state-off-for = El grupo no está cerrado. Si lo cierras aquí, se abrirá solo después de { $duration }.
lockdown-begun = 🔒 Grupo cerrado: los miembros solo pueden leer hasta que un administrador lo abra. <i>Caso { $number }</i>
lockdown-begun-until = 🔒 Grupo cerrado: los miembros solo pueden leer hasta el { $until }. <i>Caso { $number }</i>
lockdown-in-force = El grupo ya está cerrado. Seguirá así hasta que un administrador lo abra: <code>/lockdown off</code>
lockdown-in-force-until = El grupo ya está cerrado hasta el { $until }. Para abrirlo ya: <code>/lockdown off</code>
lockdown-ended = 🔓 El grupo vuelve a estar abierto. Los miembros pueden hacer lo mismo que antes. <i>Caso { $number }</i>
lockdown-over = 🔓 Ha terminado el tiempo de cierre. Los miembros pueden hacer lo mismo que antes.
lockdown-not-on = El grupo no está cerrado. Para cerrarlo: <code>{ $example }</code>
lockdown-not-done = Telegram no me ha dicho qué pueden hacer aquí los miembros, así que no he cambiado nada. Prueba otra vez en un minuto.
lockdown-malformed = Di cuánto dura el cierre, o bien on u off: <code>{ $example }</code>
lockdown-kind-begin = 🔒 Cierre del grupo
lockdown-kind-end = 🔓 Fin del cierre
lockdown-what = el cierre del grupo
lockdown-what-end = el fin de un cierre
lockdown-undo-end = El caso { $number } terminó un cierre. Para cerrar de nuevo, envía /lockdown.

lockdown-control-on = Grupo cerrado
lockdown-control-lasts = Se abre solo después de
lockdown-button-end = 🔓 Abrir el grupo
