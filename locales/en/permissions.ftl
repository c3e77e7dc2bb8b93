# What a member may do, as groups of Telegram's permissions.
permissions-text = writing
permissions-photos = photos
permissions-videos = videos
permissions-music = music
permissions-voice = voice messages
permissions-files = files
permissions-stickers = stickers and GIFs
permissions-polls = polls
permissions-links = link previews
permissions-reactions = reactions
permissions-tags = own tag
permissions-info = group info
permissions-invite = inviting people
permissions-pin = pinning
permissions-topics = topics
permissions-none = nothing
permissions-list = { $before }, { $last }
