disabling-title = 🚫 Disabled commands
disabling-command-disable = stop members from using commands
disabling-command-enable = let members use commands again
disabling-command-disableable = list the commands that can be disabled
disabling-command-disabled = list the disabled commands
disabling-command-disabledel = choose whether disabled commands are deleted
disabling-command-disableadmin = choose whether disabled commands are disabled for admins too

disabling-state-none = All commands are enabled here.
disabling-state =
    Disabled here: { $names }
    { $reach }
    { $messages }
disabling-reach-members = Admins can still use them.
disabling-reach-all = Admins can't use them either.
disabling-messages-go = When a member sends one, I delete the message.
disabling-messages-stay = When a member sends one, the message stays and I don't answer.
disabling-list = You can disable these commands: { $names }
disabling-state-and-example =
    { $state }
    Example: <code>{ $example }</code>

disabling-missing = Which commands? Name them, or say all: <code>{ $example }</code>. /disableable lists them.
disabling-unknown = There's no command { $name }. /disableable lists the commands you can disable.
disabling-meant = There's no command { $name }. Did you mean { $meant }?
disabling-never = You can't disable { $name }. /disableable lists the commands you can.

disabling-question =
    Which commands do you want to disable for members? Write their names, “all” or “none”.
    You can disable: { $names }

    { $state }
disabling-control-commands = Commands
disabling-control-deletes = Delete disabled commands
disabling-control-admins = Disable for admins too
disabling-value = { $count }
disabling-value-none = none
