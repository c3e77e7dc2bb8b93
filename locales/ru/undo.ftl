# Почему дело не отменяется и что не возвращается.
undo-unknown = В этой группе нет дела № { $number }.
undo-of-undo = Дело № { $number } само отменяет другое. Чтобы действовать снова, повторите команду.
undo-done-already = Дело № { $number } уже отменено.
undo-ended = Срок дела № { $number } уже истёк.
undo-gone = От дела № { $number } не осталось ничего, что можно отменить.
undo-no-longer = Ничего не изменено: дело № { $number } больше не действует, кто-то уже снял его ({ $user }).
undo-come-back = { $user } может вернуться только самостоятельно.
undo-time-over = Ничего не изменено: срок уже вышел бы.
undo-title-stays = Вернуть подпись не удалось: { $user }.
undo-not-kept = У меня нет копий сообщений дела № { $number }, вернуть их нельзя. С каналом журнала (/setlog) я храню копии.
undo-copies-gone = Копий сообщений дела № { $number } больше нет, или мне не виден канал журнала.
undo-some-missing = { $count ->
        [one] Нет копии { $count } сообщения.
        [few] Нет копий { $count } сообщений.
       *[other] Нет копий { $count } сообщений.
    }
undo-replaced = Дело № { $number } больше не действует: его заменило более позднее.
undo-failed = Дело № { $number } так и не вступило в силу: Telegram отказал.
undo-not-restricted = Вернуть прежние ограничения не удалось: { $user }.
undo-what-mute = мут ({ $user })
undo-what-restrict = ограничение ({ $user })
undo-what-decline = отклонённая заявка ({ $user })
undo-what-kick = исключение ({ $user })
undo-what-ban = бан ({ $user })
undo-what-unmute = снятие мута ({ $user })
undo-what-unban = снятие бана ({ $user })
undo-what-promote = назначение ({ $user })
undo-what-demote = снятие с администраторов ({ $user })
undo-what-title = новая подпись ({ $user })
undo-what-other = дело { $user }
undo-what-delete = { $count ->
        [one] удаление { $count } сообщения ({ $user })
        [few] удаление { $count } сообщений ({ $user })
       *[other] удаление { $count } сообщений ({ $user })
    }
undo-what-purge = { $count ->
        [one] удаление { $count } сообщения
        [few] удаление { $count } сообщений
       *[other] удаление { $count } сообщений
    }
undo-now-free = { $user } может вернуться.
undo-now-banned = { $user } снова в бане{ $end }.
undo-still-banned = { $user } остаётся в бане{ $end }{ $by }.
undo-now-muted = { $user } снова с мутом{ $end }.
undo-still-muted = { $user } остаётся с мутом{ $end }{ $by }.
undo-now-restricted = Ограничения снова действуют{ $end }: { $user }.
undo-still-restricted = Ограничения остаются{ $end }: { $user }.
undo-end = { " " }до { $until }
undo-by = { " " }(дело № { $number })
undo-name = { $user }
undo-names = { $before }, { $last }
undo-restored = { $count ->
        [one] ↑ { $count } сообщение возвращено отменой дела № { $number }. Автор: { $names }.
        [few] ↑ { $count } сообщения возвращены отменой дела № { $number }. Авторы: { $names }.
       *[other] ↑ { $count } сообщений возвращено отменой дела № { $number }. Авторы: { $names }.
    }
undo-revived = дело № { $number } отменено
undo-of-unreact = Дело № { $number } нельзя отменить: в Telegram никто не может вернуть реакции.
undo-reactions-lost = Удалённые реакции не вернутся: в Telegram никто не может их вернуть.
undo-what-unreact = удаление реакций { $user }
