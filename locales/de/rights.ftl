# Telegrams Admin-Rechte, wie sie in den Apps heißen.
rights-manage-chat = Chat verwalten
rights-delete-messages = Nachrichten löschen
rights-manage-video-chats = Videochats verwalten
rights-restrict-members = Nutzer sperren
rights-promote-members = Administratoren hinzufügen
rights-change-info = Gruppeninfo ändern
rights-invite-users = Nutzer per Link einladen
rights-pin-messages = Nachrichten anheften
rights-manage-topics = Themen verwalten
