# Was ein Mitglied darf: Telegrams Rechte in Gruppen.
permissions-text = Schreiben
permissions-photos = Fotos
permissions-videos = Videos
permissions-music = Musik
permissions-voice = Sprachnachrichten
permissions-files = Dateien
permissions-stickers = Sticker und GIFs
permissions-polls = Umfragen
permissions-links = Linkvorschau
permissions-reactions = Reaktionen
permissions-tags = eigenes Schildchen
permissions-info = Gruppeninfo
permissions-invite = Einladen
permissions-pin = Anheften
permissions-topics = Themen
permissions-none = nichts
permissions-list = { $before }, { $last }
