approvals-title = ✅ Доверенные участники
approvals-command-approve = освободить участника от автоматической защиты
approvals-command-unapprove = снова применять автоматическую защиту к участнику
approvals-command-approval = показать, доверяют ли вам или другому участнику
approvals-command-approved = перечислить всех доверенных
approvals-command-unapproveall = отозвать доверие у всех

# Почему ничего не сделано.
approvals-needless = { $user }: доверие не требуется. Защита и так не трогает админов, меня и канал группы.
approvals-already = { $user } уже среди доверенных.
approvals-none = { $user } здесь не среди доверенных.
approvals-nobody = Здесь нет доверенных.

# Кто среди доверенных.
approvals-since = { $user } среди доверенных с { $when }.
approvals-since-for =
    { $user } среди доверенных с { $when }.
    Причина: { $reason }
approvals-list =
    Доверенных: { $count }
    { $lines }
approvals-line = { $position }. { $name }, { $when }
approvals-line-for = { $position }. { $name }, { $when } – { $reason }
approvals-file = Доверенных: { $count }. Список в этом файле.

# Все сразу.
approvals-clear-question = { $count ->
        [one] Здесь { $count } доверенный. Отозвать доверие?
        [few] Здесь { $count } доверенных. Отозвать доверие у всех?
       *[many] Здесь { $count } доверенных. Отозвать доверие у всех?
    }
approvals-clear-button = { $count ->
        [one] Отозвать ({ $count })
        [few] Отозвать у всех ({ $count })
       *[many] Отозвать у всех ({ $count })
    }
approvals-changed = За это время число изменилось. Посмотрите ещё раз.
approvals-cleared = { $count ->
        [one] Доверие отозвано у { $count } участника.
        [few] Доверие отозвано у { $count } участников.
       *[many] Доверие отозвано у { $count } участников.
    }
approvals-kind-approve = ✅ Одобрение
approvals-kind-unapprove = Одобрение отозвано
approvals-what-approve = одобрение ({ $user })
approvals-what-unapprove = снятое одобрение ({ $user })
approvals-approved = ✅ { $user } в списке доверенных: автоматическая защита не трогает этого участника. <i>Дело № { $number }</i>
approvals-unapproved = { $user } больше не в списке доверенных. <i>Дело № { $number }</i>
