disabling-title = 🚫 Отключённые команды
disabling-command-disable = не давать участникам пользоваться здесь некоторыми командами
disabling-command-enable = снова разрешить участникам команды
disabling-command-disableable = показать команды, которые можно отключить
disabling-command-disabled = показать команды, которые здесь отключены
disabling-command-disabledel = выбрать, удаляются ли сообщения с отключёнными командами
disabling-command-disableadmin = выбрать, отключены ли они и для администраторов

disabling-state-none = Здесь включены все команды.
disabling-state =
    Здесь отключены: { $names }
    { $reach }
    { $messages }
disabling-reach-members = Администраторы всё равно могут ими пользоваться.
disabling-reach-all = Администраторы тоже не могут ими пользоваться.
disabling-messages-go = Если участник отправляет такую команду, я удаляю сообщение.
disabling-messages-stay = Если участник отправляет такую команду, сообщение остаётся, и я не отвечаю.
disabling-list = Можно отключить эти команды: { $names }
disabling-state-and-example =
    { $state }
    Пример: <code>{ $example }</code>

disabling-missing = Какие команды? Назовите их или напишите all, если все: <code>{ $example }</code>. Их список: /disableable.
disabling-unknown = Команды { $name } нет. Какие можно отключить, покажет /disableable.
disabling-meant = Команды { $name } нет. Вы имели в виду { $meant }?
disabling-never = Команду { $name } отключить нельзя. Какие можно, покажет /disableable.

disabling-question =
    Какими командами участники не должны пользоваться? Напишите их названия, «all», если всеми, или «none», если такой нет.
    Можно отключить: { $names }

    { $state }
disabling-control-commands = Команды
disabling-control-deletes = Удалять отключённые команды
disabling-control-admins = И для администраторов
disabling-value = { $count }
disabling-value-none = нет
