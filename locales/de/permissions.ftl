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

permissions-changed = ⚙️ Ein Admin hat geändert, was Mitglieder dürfen, während ich es eingeschränkt hatte. Ich behalte das bei.
permissions-changed-allowed = Jetzt erlaubt: { $what }
permissions-changed-denied = Jetzt nicht erlaubt: { $what }
permissions-no-right = ⚠️ Ich kann nicht ändern, was Mitglieder dürfen: Mir fehlt das Recht „{ $right }“. Gib es mir unter Gruppeninfo › Bearbeiten › Administratoren. Alle 15 Minuten versuche ich es noch einmal.
permissions-refused = ⚠️ Telegram hat mich nicht ändern lassen, was Mitglieder dürfen. Alle 15 Minuten versuche ich es noch einmal.
