admins-title = ⭐ Admins
admins-command-promote = make somebody an admin, if you like with a title
admins-command-demote = take somebody's admin rights away
admins-command-title = give an admin a title
admins-command-adminlist = list the admins
admins-command-admincache = look up anew who is an admin
admins-command-adminerror = choose whether people are told that they lack a right
admins-command-anonadmin = choose whether anonymous admins are believed without a proof
admins-lines = { $lines }

# What was done.
admins-titled = 🏷 { $user } now has the title “{ $title }”. <i>Case { $number }</i>
admins-untitled = 🏷 { $user } has no title now. <i>Case { $number }</i>
admins-reason-title = Title: { $title }

# Why nothing was done.
admins-not-me = That is me: my rights are set under Group settings › Administrators.
admins-nobody-behind = I cannot tell who is behind that account. Name the person instead.
admins-not-channel = { $user } is a channel, and only people and bots can be admins.
admins-not-owner = { $user } owns this group and has every right already.
admins-already = { $user } is an admin already. To change rights, use Group settings › Administrators; to change the title: <code>{ $example }</code>
admins-no-admin = { $user } is not an admin.
admins-moderator-only = { $user } is not an admin, but a moderator of mine. To change that: <code>{ $example }</code>
admins-not-mine = Telegram lets me demote only those whom I made admins, and { $user } is not one of them. Do it under Group settings › Administrators.
admins-nothing-to-give = There is no right that both of us have and that I could pass on. Give me more rights under Group settings › Administrators.
admins-title-missing =
    Which title? <code>{ $example }</code>
    To take it away: <code>{ $off }</code>
admins-title-long = A title has at most { $most } characters: <code>{ $example }</code>
admins-title-emoji = Telegram allows no emoji in titles: <code>{ $example }</code>
admins-title-owner = { $user } owns this group. Only the owner can change that title, under Group settings › Administrators.
admins-title-not-mine = Telegram lets me give a title only to those whom I made admins, and { $user } is not one of them.

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
admins-list-unknown = Telegram did not tell me who the admins are. Please try again in a minute.
admins-forgotten = I will ask Telegram anew who is an admin here.

# What the group settles.
admins-refusals-told = Whoever lacks a right for a command is told so.
admins-refusals-silent = Whoever lacks a right for a command hears nothing from me.
admins-control-refusals = Say which right is missing
admins-anonymous-title = 🎭 Anonymous admins
admins-anonymous-trusted = Commands of anonymous admins are carried out at once, as if they had every right. What only the owner may do still needs a proof.
admins-anonymous-asked = Anonymous admins show by one tap who they are, unless their title already says so.
admins-anonymous-lacking = That would give anonymous admins every right, and you lack the right “{ $right }” yourself. Ask the owner of the group.
admins-control-anonymous = Believe them without a proof
