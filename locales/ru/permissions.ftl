# Что может участник: права Telegram по группам.
permissions-text = сообщения
permissions-photos = фото
permissions-videos = видео
permissions-music = музыка
permissions-voice = голосовые
permissions-files = файлы
permissions-stickers = стикеры и GIF
permissions-polls = опросы
permissions-links = предпросмотр ссылок
permissions-reactions = реакции
permissions-tags = свой тег
permissions-info = профиль группы
permissions-invite = приглашения
permissions-pin = закрепление
permissions-topics = темы
permissions-none = ничего
permissions-list = { $before }, { $last }

permissions-changed = ⚙️ Админ изменил права участников, пока они были ограничены мной. Это изменение остаётся.
permissions-changed-allowed = Теперь можно: { $what }
permissions-changed-denied = Теперь нельзя: { $what }
permissions-no-right = ⚠️ Не могу изменить права участников: мне нужно право «{ $right }». Выдай его в разделе «Профиль группы» › «Изменить» › «Администраторы». Я пробую снова каждые 15 минут.
permissions-refused = ⚠️ Telegram не дал изменить права участников. Я пробую снова каждые 15 минут.
