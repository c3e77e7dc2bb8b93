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

# What becomes of the permissions of all members.
permissions-changed = ⚙️ An admin changed what members can do while I had restricted it. I keep that change.
permissions-changed-allowed = Allowed now: { $what }
permissions-changed-denied = Not allowed now: { $what }
permissions-no-right = ⚠️ I can't change what members can do: I need the “{ $right }” right. Give it to me in Group info › Edit › Administrators. I try again every 15 minutes.
permissions-refused = ⚠️ Telegram didn't let me change what members can do. I try again every 15 minutes.
