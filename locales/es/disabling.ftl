disabling-title = 🚫 Comandos desactivados
disabling-command-disable = impedir que los miembros usen algunos comandos aquí
disabling-command-enable = dejar que los miembros vuelvan a usar comandos
disabling-command-disableable = mostrar los comandos que se pueden desactivar
disabling-command-disabled = mostrar los comandos desactivados aquí
disabling-command-disabledel = elegir si se borran los mensajes con comandos desactivados
disabling-command-disableadmin = elegir si los comandos desactivados lo están también para los administradores

disabling-state-none = Aquí están activados todos los comandos.
disabling-state =
    Desactivados aquí: { $names }
    { $reach }
    { $messages }
disabling-reach-members = Los administradores sí pueden usarlos.
disabling-reach-all = Los administradores tampoco pueden usarlos.
disabling-messages-go = Si un miembro envía uno, borro el mensaje.
disabling-messages-stay = Si un miembro envía uno, el mensaje se queda y no respondo.
disabling-list = Estos comandos se pueden desactivar: { $names }
disabling-state-and-example =
    { $state }
    Ejemplo: <code>{ $example }</code>

disabling-missing = ¿Qué comandos? Nómbralos o escribe all para todos: <code>{ $example }</code>. /disableable los muestra.
disabling-unknown = No existe el comando { $name }. /disableable muestra los que se pueden desactivar.
disabling-meant = No existe el comando { $name }. ¿Quieres decir { $meant }?
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
