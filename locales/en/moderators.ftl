moderators-title = 🛡 Moderators of mine
moderators-command-mod = give somebody an admin's rights with me alone, take them away, or list who has some
moderators-lines = { $lines }
moderators-rights = { $before }, { $last }
moderators-no-rights = no rights

# What was done.
moderators-added = 🛡 { $user } is a moderator of mine now: { $rights }. <i>Case { $number }</i>
moderators-reason-added = moderator of the bot: { $rights }
moderators-reason-removed = moderator of the bot no longer
moderators-left-out = Left out, since you do not have it yourself: { $rights }

# Why nothing was done.
moderators-unknown-word =
    I do not know “{ $word }”. To add somebody: <code>{ $add }</code>
    To remove somebody: <code>{ $remove }</code>
    The list: <code>/mod</code>
moderators-unknown-right = I know no right called “{ $word }”. There are { $known }: <code>{ $example }</code>
moderators-nameless = A moderator needs an admin who stands for them. Please write under your own name.
moderators-nothing-given = Nobody can give what they do not have, and you lack: { $rights }
moderators-only-people = Only people can be moderators.
moderators-admin-already = { $user } is an admin and has more rights than that already.
moderators-none = { $user } is not a moderator of mine.

# Who is one.
moderators-nobody = Nobody is a moderator of mine here. To add somebody: <code>{ $example }</code>
moderators-list =
    Moderators of mine:
    { $lines }
moderators-line = 🛡 { $name }: { $rights }
moderators-line-idle = 🛡 { $name }: no rights any more, since who gave them has lost them
