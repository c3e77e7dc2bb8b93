# Вопросы в личном чате.
questions-asked =
    <b>{ $title }</b>
    { $question }

    Оставить всё как есть: /cancel
questions-cancelled = Отменено: ничего не изменилось.
questions-gone = Здесь это больше нельзя настроить. Откройте /settings ещё раз.
questions-interrupted = Вопрос о «{ $title }» закрыт: ничего не изменено.
questions-button-again = Спросить снова
questions-button-back = ‹ Настройки
questions-button-cancel = ✖️ Отмена
questions-closed =
    { $said }

    <a href="{ $url }">‹ Настройки</a>
questions-closed-again =
    { $said }

    <a href="{ $url }">Спросить снова</a>
