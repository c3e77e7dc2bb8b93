# What a member may do, as groups of Telegram's permissions.
permissions-text = text messages
permissions-photos = photos
permissions-videos = videos
permissions-music = music
permissions-voice = voice messages
permissions-files = files
permissions-stickers = stickers and GIFs
permissions-polls = polls
permissions-links = link previews
permissions-reactions = reactions
permissions-tags = member tag
permissions-info = group info
permissions-invite = adding members
permissions-pin = pinning messages
permissions-topics = topics
permissions-none = nothing
permissions-list = { $before }, { $last }
