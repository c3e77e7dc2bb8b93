pins-title = 📌 Закреплённое
pins-command-pin = закрепить сообщение, на которое вы отвечаете
pins-command-pinned = показать, где закреплённое сообщение
pins-command-unpin = открепить сообщение, на которое вы отвечаете, или самое новое
pins-command-unpinall = открепить все сообщения
pins-command-permapin = попросить меня опубликовать и закрепить текст или копию сообщения, на которое вы отвечаете
pins-command-antichannelpin = выбрать, остаются ли закреплёнными записи связанного канала
pins-command-cleanlinked = выбрать, удаляются ли здесь записи связанного канала

pins-pinned = 📌 Сообщение закреплено.
pins-unpinned = Сообщение откреплено.
pins-newest = 📌 Это самое новое закреплённое сообщение.
pins-open = Перейти к сообщению
pins-none = Здесь ничего не закреплено.
pins-none-in-topic = Я не знаю закреплённых сообщений в этой теме. Ответьте на закреплённое сообщение командой /unpin.
pins-not-pinned = Это сообщение не закреплено.
pins-no-link = Сообщение закреплено, но в обычных группах у Telegram нет ссылок на сообщения: вы найдёте его вверху чата.
pins-not-service = Telegram не может закрепить служебное сообщение. Ответьте на сообщение, которое кто-то написал.
pins-message-gone = Этого сообщения больше нет.
pins-loudness = Скажите loud (со звуком) или quiet (без звука); без слова будет без звука: <code>{ $example }</code>
pins-failed = Telegram не дал мне это сделать. Попробуйте ещё раз через минуту.

# All pins at once.
pins-all-sure = Открепить все сообщения этой группы? Отменить это нельзя.
pins-all-which = Открепить все сообщения этой темы или всей группы? Отменить это нельзя.
pins-all-topic = Эту тему
pins-all-group = Всю группу
pins-all-topic-done = Все сообщения этой темы откреплены.
pins-all-yes = Открепить все
pins-all-no = Оставить
pins-all-done = Все сообщения откреплены.
pins-all-kept = Ничего не откреплено.
pins-all-gone = Этот вопрос уже решён или устарел. Дайте команду ещё раз.
pins-all-not-yours = Ответить может только администратор, который дал команду.

# What the bot posts to be pinned.
pins-lasting-missing = Напишите текст после команды или ответьте на сообщение, которое нужно скопировать: <code>{ $example }</code>
pins-lasting = { $words }
pins-button = { $label }
pins-button-address = Кнопка не может открыть «{ $address }». Нужен адрес, который начинается с https:// или tg://.
pins-button-many = В одном сообщении помещается не больше { $most } кнопок.

# The linked channel.
pins-antichannelpin-on = Я открепляю записи связанного канала.
pins-antichannelpin-off = Записи связанного канала остаются закреплёнными.
pins-cleanlinked-on = Я удаляю здесь записи связанного канала.
pins-cleanlinked-off = Записи связанного канала здесь остаются.
pins-state-and-example =
    { $state }
    Пример: <code>{ $example }</code>
pins-control-antichannelpin = Откреплять записи канала
pins-control-cleanlinked = Удалять записи канала
