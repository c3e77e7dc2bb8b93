# Права администратора в Telegram – так, как их называют приложения.
rights-manage-chat = Управление чатом
rights-delete-messages = Удаление сообщений
rights-manage-video-chats = Управление видеочатами
rights-restrict-members = Блокировка пользователей
rights-promote-members = Выбор администраторов
rights-change-info = Изменение профиля группы
rights-invite-users = Приглашение по ссылке
rights-pin-messages = Закрепление сообщений
rights-manage-topics = Управление темами
