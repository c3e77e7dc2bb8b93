moderators-title = 🛡 Bot moderators
moderators-command-mod = add, remove or list bot moderators, who can use my admin commands
moderators-rights = { $before }, { $last }
moderators-no-rights = no rights

# What was done.
moderators-added = 🛡 { $user } is now a bot moderator: { $rights }. <i>Case { $number }</i>
moderators-reason-added = bot moderator: { $rights }
moderators-reason-removed = no longer a bot moderator
moderators-left-out = Left out, because you don't have it yourself: { $rights }

# Why nothing was done.
moderators-unknown-word =
    I don't understand “{ $word }”. To add someone: <code>{ $add }</code>
    To remove someone: <code>{ $remove }</code>
    To see the list: <code>/mod</code>
moderators-unknown-right = There's no right “{ $word }”. Choose from { $known }: <code>{ $example }</code>
moderators-nameless = I need to know who adds a bot moderator. Please send this under your own name.
moderators-nothing-given = You can only give rights you have, and you don't have: { $rights }
moderators-only-people = Only people can be bot moderators.
moderators-admin-already = { $user } is an admin and already has more rights than that.
moderators-none = { $user } isn't a bot moderator.

# The list.
moderators-nobody = There are no bot moderators here. To add one: <code>{ $example }</code>
moderators-list =
    Bot moderators:
    { $lines }
moderators-line = 🛡 { $name }: { $rights }
moderators-line-idle = 🛡 { $name }: no rights, because the admin who gave them has lost them
moderators-removed = { $user } is no longer a bot moderator. <i>Case { $number }</i>
