admins-title = ⭐ Admins
admins-command-promote = make a user an admin, with a title if you like
admins-command-demote = remove a user's admin rights
admins-command-title = give an admin a title
admins-command-adminlist = list the admins
admins-command-admincache = refresh the list of admins
admins-command-adminerror = choose whether people hear which right they're missing
admins-command-anonadmin = choose whether anonymous admins must confirm who they are

# What was done.
admins-titled = 🏷 { $user } now has the title “{ $title }”. <i>Case { $number }</i>
admins-untitled = 🏷 { $user } no longer has a title. <i>Case { $number }</i>
admins-reason-title = Title: { $title }

# Why nothing was done.
admins-not-me = That's me. You can change my rights in Group info › Edit › Administrators.
admins-nobody-behind = I can't tell who is behind that account. Name the person instead.
admins-not-channel = { $user } is a channel. Only people and bots can be admins.
admins-not-owner = { $user } owns this group and already has every right.
admins-already = { $user } is already an admin. Change their rights in Group info › Edit › Administrators, or their title: <code>{ $example }</code>
admins-no-admin = { $user } isn't an admin.
admins-moderator-only = { $user } isn't an admin, but a bot moderator. To remove them: <code>{ $example }</code>
admins-not-mine = I can only demote admins I promoted, and { $user } isn't one of them. Do it in Group info › Edit › Administrators.
admins-nothing-to-give = There's no right that we both have, so I can't pass any on. Give me more rights in Group info › Edit › Administrators.
admins-title-missing =
    Which title? <code>{ $example }</code>
    To remove it: <code>{ $off }</code>
admins-title-long = A title can have up to { $most } characters: <code>{ $example }</code>
admins-title-emoji = Telegram doesn't allow emoji in titles: <code>{ $example }</code>
admins-title-owner = { $user } owns this group. Only they can change that title, in Group info › Edit › Administrators.
admins-title-not-mine = I can only give titles to admins I promoted, and { $user } isn't one of them.

# The list.
admins-list =
    Admins of this group:
    { $lines }
admins-list-owner = 👑 { $name }
admins-list-titled-owner = 👑 { $name } – { $title }
admins-list-admin = ⭐ { $name }
admins-list-titled = ⭐ { $name } – { $title }
admins-list-bot = 🤖 { $name }
admins-list-hidden = { $count ->
        [one] One more is hidden.
       *[other] { $count } more are hidden.
    }
admins-list-none = All admins of this group are hidden.
admins-list-unknown = Telegram didn't tell me who the admins are. Please try again in a minute.
admins-forgotten = Done: the next time it matters, I'll ask Telegram who the admins are.

# Settings.
admins-refusals-told = People who use a command without the right for it are told which right is missing.
admins-refusals-silent = People who use a command without the right for it get no answer.
admins-control-refusals = Say which right is missing
admins-anonymous-title = 🎭 Anonymous admins
admins-anonymous-trusted = Anonymous admins' commands run at once, as if they had every right. Owner-only commands still need a confirmation.
admins-anonymous-asked = Anonymous admins confirm who they are with one tap, unless their title already tells me.
admins-anonymous-lacking = That would give anonymous admins every right, but you don't have the “{ $right }” right yourself. Ask the group owner.
admins-control-anonymous = Trust without confirmation
