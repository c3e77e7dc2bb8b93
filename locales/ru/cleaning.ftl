cleaning-title = 🧽 Служебные сообщения
cleaning-title-commands = 🧽 Команды в чате
cleaning-command-cleanservice = выбрать, какие строки самого Telegram удаляются, например «Анна вступила в группу»
cleaning-command-keepservice = выбрать, какие строки самого Telegram остаются
cleaning-command-cleanservicetypes = показать виды строк самого Telegram
cleaning-command-cleancommand = выбрать, какие команды удаляются после выполнения
cleaning-command-keepcommand = выбрать, какие команды остаются в чате
cleaning-command-cleancommandtypes = показать виды команд, которые можно удалять

cleaning-service-none = Все строки самого Telegram здесь остаются.
cleaning-service-some = Из строк самого Telegram здесь удаляются: { $types }
cleaning-commands-none = Все команды остаются в чате.
cleaning-commands-some = Из команд здесь удаляются: { $types }
cleaning-lines = { $lines }
cleaning-type-on = ✅ <code>{ $word }</code>: { $meaning }. Удаляется.
cleaning-type-off = ▫️ <code>{ $word }</code>: { $meaning }. Остаётся.
cleaning-unknown = Я не знаю вида «{ $word }». Есть такие: { $types }. Пример: <code>{ $example }</code>
cleaning-state-and-example =
    { $state }
    Пример: <code>{ $example }</code>

cleaning-meaning-join = кто-то вступил в группу
cleaning-meaning-leave = кто-то вышел или был удалён
cleaning-meaning-photo = у группы другая фотография или её больше нет
cleaning-meaning-pin = сообщение закреплено
cleaning-meaning-title = у группы другое название
cleaning-meaning-videochat = видеочат начался или закончился
cleaning-meaning-other = всё остальное, что пишет сам Telegram
cleaning-meaning-commands-admin = мои команды, которые доступны только администраторам
cleaning-meaning-commands-user = мои команды для всех
cleaning-meaning-commands-other = команды других ботов и те, которых никто не знает
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
