disabling-title = 🚫 Disabled commands
disabling-command-disable = keep members from using some commands here
disabling-command-enable = let members use commands again
disabling-command-disableable = list the commands that can be disabled
disabling-command-disabled = list the commands that are disabled here
disabling-command-disabledel = choose whether messages with disabled commands are deleted
disabling-command-disableadmin = choose whether disabled commands are disabled for admins as well

disabling-state-none = All commands can be used here.
disabling-state =
    Disabled here: { $names }
    { $reach }
    { $messages }
disabling-reach-members = Admins may use disabled commands all the same.
disabling-reach-all = Disabled commands are disabled for admins as well.
disabling-messages-go = Messages with disabled commands are deleted.
disabling-messages-stay = Messages with disabled commands stay, without an answer.
disabling-list = These commands can be disabled: { $names }
disabling-lines = { $lines }
disabling-state-and-example =
    { $state }
    Example: <code>{ $example }</code>

disabling-missing = Say which commands, or all: <code>{ $example }</code>. /disableable lists them.
disabling-unknown = I know no command { $name }. /disableable lists those that can be disabled.
disabling-meant = I know no command { $name }. Did you mean { $meant }?
disabling-never = { $name } cannot be disabled. /disableable lists the commands that can.

disabling-question =
    Which commands should members not use? Write their names, “all” or “none”.
    They can be disabled: { $names }

    { $state }
disabling-control-commands = Commands
disabling-control-deletes = Delete disabled commands
disabling-control-admins = For admins too
disabling-value = { $count }
disabling-value-none = none
