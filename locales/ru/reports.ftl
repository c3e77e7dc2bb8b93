reports-title = 🚩 Жалобы
reports-command-report = пожаловаться на сообщение, на которое вы отвечаете
reports-command-reports = настроить жалобы или получать их в личном чате
reports-card = 🚩 { $count ->
        [one] { $count } жалоба
        [few] { $count } жалобы
       *[other] { $count } жалоб
    } на это сообщение, автор { $user }.{ $mentions }
reports-with-reason =
    { $said }
    Причина: { $reason }
reports-private = 🚩 Жалоба на сообщение в «{ $title }», автор { $user }: { $where }
reports-button-delete = 🗑 Удалить
reports-button-warn = ⚠️ Предупредить
reports-button-mute = 🔇 Мут на день
reports-button-ban = 🔨 Бан
reports-button-dismiss = 👌 Отклонить
reports-done =
    { $outcome }
    Жалоб: { $count }, решение: { $admin }.
reports-outcome = { $kind }: { $user }. <i>Дело № { $number }</i>
reports-outcome-nobody = { $kind }. <i>Дело № { $number }</i>
reports-by-protection = защита
reports-dismissed = 👌 Отклонено: с сообщением всё в порядке, автор { $user }.
reports-reason = жалобы участников
reports-dismissed-reason = жалоба отклонена
reports-threshold-reason = жалобы нескольких участников; администратор посмотрит
reports-gone = Этой жалобы больше нет.
reports-in-hand = Этим как раз занимается другой администратор.
reports-decided-before = По этому сообщению администратор уже принял решение.
reports-off-here = Жалобы в этой группе отключены.
reports-reply-needed = Ответьте на сообщение, на которое хотите пожаловаться: <code>{ $example }</code>
reports-not-by-admin = Вы здесь администратор и можете действовать сами.
reports-not-by-channel = Жаловаться могут только люди, не каналы.
reports-not-self = Это ваше собственное сообщение.
reports-several = В этом сообщении речь о нескольких людях. Ответьте на сообщение того, о ком речь.
reports-not-bot = Это моё сообщение.
reports-not-admin = На сообщения администраторов пожаловаться нельзя.
reports-blocked = Вы больше не можете жаловаться на сообщения в этой группе.
reports-too-many = Вы только что пожаловались на несколько сообщений. Подождите несколько минут.
reports-how = Напишите on, off, threshold, block, unblock или blocked: <code>{ $example }</code>
reports-threshold-how = Число от { $lowest } до { $highest } или off: <code>{ $example }</code>
reports-now-blocked = { $user } больше не может жаловаться на сообщения.
reports-now-unblocked = { $user } снова может жаловаться на сообщения.
reports-blocked-list =
    Не могут жаловаться на сообщения:
    { $lines }
reports-blocked-line = • { $user }
reports-nobody-blocked = Жаловаться не запрещено никому.
reports-watching = Жалобы из ваших групп приходят вам сюда. Прекратить: <code>{ $example }</code>
reports-not-watching = Жалобы вам сюда не приходят. Получать их: <code>{ $example }</code>
reports-state-off = Здесь участники не могут жаловаться на сообщения.
reports-state = Участники могут жаловаться на сообщения, ответив /report или @admin. Решают администраторы.
reports-state-threshold = Участники могут жаловаться на сообщения, ответив /report или @admin. Как только сумма баллов достигает { $threshold }, я удаляю сообщение и даю автору мут на час, пока не решит администратор. Жалоба надёжного участника даёт почти 1 балл, новичка — 0,5.
reports-control-enabled = Участники могут жаловаться
reports-control-threshold = Скрывать после жалоб
