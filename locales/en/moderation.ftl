# Notices of acts on members.
moderation-with-reason =
    { $act }
    Reason: { $reason }
moderation-banned = 🚫 { $user } is banned. <i>Case { $number }</i>
moderation-banned-for = 🚫 { $user } is banned for { $duration }. <i>Case { $number }</i>
moderation-muted = 🔇 { $user } is muted. <i>Case { $number }</i>
moderation-muted-for = 🔇 { $user } is muted for { $duration }. <i>Case { $number }</i>
moderation-kicked = 👢 { $user } was kicked and can rejoin. <i>Case { $number }</i>
moderation-declined = 🚪 { $user }'s join request was declined. <i>Case { $number }</i>
moderation-unbanned = { $user } is no longer banned. <i>Case { $number }</i>
moderation-unmuted = 🔊 { $user } can write again. <i>Case { $number }</i>
moderation-deleted = { $count ->
        [one] 🗑 Deleted a message from { $user }. <i>Case { $number }</i>
       *[other] 🗑 Deleted { $count } messages from { $user }. <i>Case { $number }</i>
    }
moderation-deleted-yours = 🗑 I deleted your message. Reason: { $reason }
moderation-restricted = ✋ { $user } can no longer use: { $what }. <i>Case { $number }</i>
moderation-restricted-for = ✋ { $user } can't use this for { $duration }: { $what }. <i>Case { $number }</i>
moderation-promoted = ⭐ { $user } is now an admin. <i>Case { $number }</i>
moderation-demoted = { $user } is no longer an admin. <i>Case { $number }</i>
moderation-undone = ↩️ Undone: { $what } (case { $undone }). <i>Case { $number }</i>

# Why nothing was done.
moderation-not-self = That's me. I can't act on myself.
moderation-not-owner = { $user } owns this group, so I can't do that.
moderation-not-admin = { $user } is an admin. Remove their admin rights first, then try again.
moderation-not-service = That's Telegram's own account, so I can't do that.
moderation-not-anonymous-admin = That message is from an anonymous admin, and I can't act on admins.
moderation-not-linked-channel = { $user } is this group's channel, so I can't do that.
moderation-not-approved = { $user } is approved here, so automatic protections ignore them.
moderation-bot-lacks-right = I need the “{ $right }” right. Give it to me in Group info › Edit › Administrators.
moderation-unknown-member = Telegram doesn't know { $user } in this group.
moderation-not-supergroup = Telegram only allows this in supergroups. To turn this group into one, make its chat history visible to new members, for example.
moderation-no-access = I'm no longer in this group.
moderation-refused = Telegram didn't let me do that to { $user }. Please try again in a minute.
moderation-refused-late = I announced an action on { $user }, but Telegram refused it later. { $refusal }
moderation-not-banned = { $user } isn't banned here.
moderation-not-muted = { $user } isn't muted here.
moderation-already-banned = { $user } is already banned{ $end } (case { $number }).
moderation-not-present = { $user } isn't in this group.
moderation-channel-only-banned = { $user } is a channel. You can ban and unban channels, but not mute, kick or warn them.
moderation-messages-stay = { $count ->
        [one] One message stays: Telegram didn't let me delete it. It may be older than 48 hours.
       *[other] { $count } messages stay: Telegram didn't let me delete them. They may be older than 48 hours.
    }

# The names of acts, in cases and in the log.
moderation-kind-mute = 🔇 Mute
moderation-kind-restrict = 🔒 Restriction
moderation-kind-decline = 🚪 Join request declined
moderation-kind-kick = 👢 Kick
moderation-kind-ban = 🔨 Ban
moderation-kind-delete = 🗑 Messages deleted
moderation-kind-unmute = 🔊 Unmute
moderation-kind-unban = Unban
moderation-kind-promote = ⭐ Promotion
moderation-kind-demote = Demotion
moderation-kind-title = 🏷 New title
moderation-kind-undo = ↩ Undo
moderation-kind-other = Another act
moderation-deleted-many = { $count ->
        [one] 🗑 Deleted 1 message. <i>Case { $number }</i>
       *[other] 🗑 Deleted { $count } messages. <i>Case { $number }</i>
    }
moderation-allowed = ✋ { $user } can use this again: { $what }. <i>Case { $number }</i>
moderation-is-banned = { $user } is already banned.
moderation-already-muted = { $user } is already muted{ $end } (case { $number }).
moderation-already-restricted = { $user } is already restricted like that{ $end } (case { $number }).
moderation-nothing-to-do = Nothing to do.
moderation-holds-no-longer = Case { $number } is no longer active.
moderation-no-warnings = This bot gives no warnings.
moderation-watched = 👁 Watched: { $user }. Nothing was done.
moderation-watched-reason = Reason: { $reason }
moderation-watched-sanction = On, it would have led to: { $sanction }
moderation-watched-deletion =
    On, { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } would have been deleted.
moderation-watched-evidence = Evidence: { $detail }
moderation-watched-message = Message: { $where }
moderation-reasons = { $first }; { $second }
moderation-unreacted = 🗑 Removed a reaction by { $user }. <i>Case { $number }</i>
moderation-unreacted-all = 🗑 Removed the recent reactions by { $user }. <i>Case { $number }</i>
moderation-kind-unreact = 🗑 Reactions removed
moderation-watched-reaction = On, the reaction would have been removed.
moderation-watched-reactions = On, all recent reactions would have been removed.
