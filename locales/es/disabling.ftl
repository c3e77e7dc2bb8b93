disabling-title = 🚫 Comandos desactivados
disabling-command-disable = impedir que los miembros usen algunos comandos aquí
disabling-command-enable = dejar que los miembros vuelvan a usar comandos
disabling-command-disableable = mostrar los comandos que se pueden desactivar
disabling-command-disabled = mostrar los comandos desactivados aquí
disabling-command-disabledel = elegir si se borran los mensajes con comandos desactivados
disabling-command-disableadmin = elegir si los comandos desactivados lo están también para los administradores

disabling-state-none = Aquí se pueden usar todos los comandos.
disabling-state =
    Desactivados aquí: { $names }
    { $reach }
    { $messages }
disabling-reach-members = Los administradores pueden usarlos de todos modos.
disabling-reach-all = Los comandos desactivados lo están también para los administradores.
disabling-messages-go = Los mensajes con comandos desactivados se borran.
disabling-messages-stay = Los mensajes con comandos desactivados se quedan, sin respuesta.
disabling-list = Estos comandos se pueden desactivar: { $names }
disabling-lines = { $lines }
disabling-state-and-example =
    { $state }
    Ejemplo: <code>{ $example }</code>

disabling-missing = Di qué comandos, o all para todos: <code>{ $example }</code>. /disableable los muestra.
disabling-unknown = No conozco el comando { $name }. /disableable muestra los que se pueden desactivar.
disabling-meant = No conozco el comando { $name }. ¿Quieres decir { $meant }?
disabling-never = { $name } no se puede desactivar. /disableable muestra los comandos que sí.

disabling-question =
    ¿Qué comandos no deben usar los miembros? Escribe sus nombres, «all» para todos o «none» para ninguno.
    Se pueden desactivar: { $names }

    { $state }
disabling-control-commands = Comandos
disabling-control-deletes = Borrar comandos desactivados
disabling-control-admins = También para administradores
disabling-value = { $count }
disabling-value-none = ninguno
