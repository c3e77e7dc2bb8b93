# Что стоит после имени команды.
args-on-off = Напишите on или off: <code>{ $example }</code>
args-duration-missing = На сколько? После числа поставьте s, m, h, d или w: <code>{ $example }</code>
args-duration-malformed = Не могу прочитать «{ $word }» как длительность. Пишите 30s, 10min, 2h, 3d или 1w: <code>{ $example }</code>
args-duration-bounds = Не меньше чем { $shortest } и не больше чем { $longest }: <code>{ $example }</code>
args-sanction = Выберите ban, kick, mute, tban или tmute; для двух последних нужен срок: <code>{ $example }</code>
args-reply-needed = Ответьте на нужное сообщение: <code>{ $example }</code>
