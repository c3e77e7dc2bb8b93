cleaning-title = 🧽 Служебные сообщения
cleaning-title-commands = 🧽 Команды в чате
cleaning-command-cleanservice = выбрать, какие служебные сообщения удаляются, например «Анна вступила в группу»
cleaning-command-keepservice = выбрать, какие служебные сообщения остаются
cleaning-command-cleanservicetypes = показать виды служебных сообщений
cleaning-command-cleancommand = выбрать, какие команды удаляются после выполнения
cleaning-command-keepcommand = выбрать, какие команды остаются в чате
cleaning-command-cleancommandtypes = показать виды команд, которые можно удалять

cleaning-service-none = Я не удаляю здесь служебные сообщения.
cleaning-service-some = Я удаляю эти служебные сообщения: { $types }
cleaning-commands-none = Я не удаляю здесь команды.
cleaning-commands-some = Я удаляю эти команды: { $types }
cleaning-type-on = ✅ <code>{ $word }</code>: { $meaning } (удаляется)
cleaning-type-off = ▫️ <code>{ $word }</code>: { $meaning } (остаётся)
cleaning-unknown = Вида «{ $word }» нет. Есть такие: { $types }. Пример: <code>{ $example }</code>
cleaning-state-and-example =
    { $state }
    Пример: <code>{ $example }</code>

cleaning-meaning-join = кто-то вступил в группу
cleaning-meaning-leave = кто-то вышел или был удалён
cleaning-meaning-photo = изменилось фото группы
cleaning-meaning-pin = сообщение закреплено
cleaning-meaning-title = изменилось название группы
cleaning-meaning-videochat = видеочат начался или закончился
cleaning-meaning-other = все остальные служебные сообщения
cleaning-meaning-commands-admin = мои команды для администраторов
cleaning-meaning-commands-user = мои команды для всех
cleaning-meaning-commands-other = команды других ботов и неизвестные
cleaning-control-join = Вступления
cleaning-control-leave = Выходы
cleaning-control-photo = Фото группы
cleaning-control-pin = Закрепления
cleaning-control-title = Название группы
cleaning-control-videochat = Видеочаты
cleaning-control-other = Всё остальное
cleaning-control-commands-admin = Команды для администраторов
cleaning-control-commands-user = Команды для всех
cleaning-control-commands-other = Чужие команды
