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
