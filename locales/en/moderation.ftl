# What the bot does to members, told to the chat.
moderation-with-reason =
    { $act }
    Reason: { $reason }
moderation-banned = 🚫 { $user } is banned. <i>Case { $number }</i>
moderation-banned-for = 🚫 { $user } is banned for { $duration }. <i>Case { $number }</i>
moderation-muted = 🔇 { $user } is muted. <i>Case { $number }</i>
moderation-muted-for = 🔇 { $user } is muted for { $duration }. <i>Case { $number }</i>
moderation-kicked = 👢 { $user } is removed and may come back. <i>Case { $number }</i>
moderation-declined = 🚪 The request of { $user } to join is turned down. <i>Case { $number }</i>
moderation-unbanned = { $user } is no longer banned. <i>Case { $number }</i>
moderation-unmuted = 🔊 { $user } may write again. <i>Case { $number }</i>
moderation-warned = ⚠️ { $user } is warned. <i>Case { $number }</i>
moderation-unwarned = A warning is removed from { $user }. <i>Case { $number }</i>
moderation-deleted = { $count ->
        [one] 🗑 A message of { $user } is deleted. <i>Case { $number }</i>
       *[other] 🗑 { $count } messages of { $user } are deleted. <i>Case { $number }</i>
    }
moderation-restricted = ✋ { $user } may no longer do this here: { $what }. <i>Case { $number }</i>
moderation-restricted-for = ✋ { $user } may not do this here for { $duration }: { $what }. <i>Case { $number }</i>
moderation-promoted = ⭐ { $user } is an admin now. <i>Case { $number }</i>
moderation-demoted = { $user } is no longer an admin. <i>Case { $number }</i>
moderation-moderator = 🛡 { $user } is a moderator of mine now. <i>Case { $number }</i>
moderation-no-moderator = { $user } is no longer a moderator of mine. <i>Case { $number }</i>
moderation-titled = { $user } has another title now. <i>Case { $number }</i>
moderation-approved = ✅ { $user } is approved: automatic protections leave them alone. <i>Case { $number }</i>
moderation-unapproved = { $user } is no longer approved. <i>Case { $number }</i>
moderation-undone = ↩️ Undone: { $what } (case { $undone }). <i>Case { $number }</i>

# Why nothing was done.
moderation-not-self = That is me: I cannot act on myself.
moderation-not-owner = { $user } owns this group and cannot be acted on.
moderation-not-admin = { $user } is an admin. Take the admin rights away first, then try again.
moderation-not-service = That account belongs to Telegram itself and cannot be acted on.
moderation-not-anonymous-admin = That message comes from an anonymous admin, and admins cannot be acted on.
moderation-not-linked-channel = { $user } is the channel of this group and cannot be acted on.
moderation-not-approved = { $user } is approved here and exempt from automatic protections.
moderation-bot-lacks-right = I cannot do that: I lack the right “{ $right }”. Give it to me under Group settings › Administrators.
moderation-unknown-member = Telegram does not know { $user } in this group.
moderation-not-supergroup = Telegram allows this only in supergroups. Make this group one: for instance, switch on its chat history for new members.
moderation-no-access = I am no longer in this group.
moderation-refused = Telegram did not let me do that to { $user }. Please try again in a minute.
moderation-refused-late = What I had announced for { $user } had to wait for Telegram, and was refused in the end. { $refusal }
moderation-not-banned = { $user } is not banned here.
moderation-not-muted = { $user } is not muted here.
moderation-already-banned = { $user } is already banned{ $end } (case { $number }).
moderation-not-present = { $user } is not in this group.
moderation-channel-only-banned = { $user } is a channel. Channels can be banned and unbanned, not muted, kicked or warned.
moderation-messages-stay = { $count ->
        [one] A message stays: Telegram did not let me delete it. It may be older than 48 hours.
       *[other] { $count } messages stay: Telegram did not let me delete them. They may be older than 48 hours.
    }

# What was done, as the head of a case and of a post in the log.
moderation-kind-warn = ⚠️ Warning
moderation-kind-mute = 🔇 Mute
moderation-kind-restrict = 🔒 Restriction
moderation-kind-decline = 🚪 Join request declined
moderation-kind-kick = 👢 Kick
moderation-kind-ban = 🔨 Ban
moderation-kind-delete = 🗑 Messages deleted
moderation-kind-unwarn = Warning removed
moderation-kind-unmute = 🔊 Unmute
moderation-kind-unban = Ban lifted
moderation-kind-promote = ⭐ Promotion
moderation-kind-demote = Demotion
moderation-kind-title = 🏷 New title
moderation-kind-approve = ✅ Approval
moderation-kind-unapprove = Approval taken back
moderation-kind-undo = ↩ Taken back
moderation-deleted-many = { $count ->
        [one] 🗑 One message is deleted. <i>Case { $number }</i>
       *[other] 🗑 { $count } messages are deleted. <i>Case { $number }</i>
    }
moderation-allowed = ✋ { $user } can do this here again: { $what }. <i>Case { $number }</i>
moderation-undone-case = ↩️ Undone: case { $undone }. <i>Case { $number }</i>
moderation-is-banned = { $user } is already banned.
moderation-already-muted = { $user } is already muted{ $end } (case { $number }).
moderation-already-restricted = { $user } is already restricted like that{ $end } (case { $number }).
moderation-nothing-to-do = There was nothing to do.
moderation-holds-no-longer = Case { $number } is no longer active.
