# Вопросы в личном чате.
questions-asked =
    { $question }

    /cancel оставит всё как есть.
questions-cancelled = Отменено: ничего не изменилось.
questions-gone = Здесь это больше нельзя настроить. Откройте /settings ещё раз.
