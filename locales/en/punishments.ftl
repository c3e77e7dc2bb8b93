punishments-title = 🔨 Bans, kicks, mutes
punishments-command-ban = ban a user
punishments-command-dban = ban a user and delete the message you reply to
punishments-command-sban = ban a user without a notice
punishments-command-tban = ban a user for a set time
punishments-command-unban = unban a user
punishments-command-kick = kick a user, who can rejoin
punishments-command-dkick = kick a user and delete the message you reply to
punishments-command-skick = kick a user without a notice
punishments-command-kickme = leave this group
punishments-command-mute = mute a user
punishments-command-dmute = mute a user and delete the message you reply to
punishments-command-smute = mute a user without a notice
punishments-command-tmute = mute a user for a set time
punishments-command-unmute = unmute a user

# One summary of several acts.
punishments-name = { $user }
punishments-names = { $before }, { $last }
punishments-banned = 🚫 Banned: { $names }
punishments-banned-for = 🚫 Banned for { $duration }: { $names }
punishments-muted = 🔇 Muted: { $names }
punishments-muted-for = 🔇 Muted for { $duration }: { $names }
punishments-kicked = 👢 Kicked, can rejoin: { $names }
punishments-unbanned = Unbanned: { $names }
punishments-unmuted = 🔊 Unmuted: { $names }
punishments-leave-sure = Do you want to leave this group?
punishments-leave-yes = Leave group
punishments-leave-not-yours = Only the person who asked can confirm that.
punishments-only-for = Only for { $duration }
punishments-only-over = Nothing changed: that case is no longer active, or already has an end.
punishments-endless = Done, with no time limit.

# How long notices stay.
punishments-overview-fade = I delete my notices of bans, kicks, mutes and warnings after { $duration }.
punishments-overview-stay = My notices of bans, kicks, mutes and warnings stay in the chat.
punishments-control-fade = Delete notices
punishments-control-last = Delete after
punishments-command-restrict = remove single permissions from a user
punishments-command-wipe = delete a user's recent messages
punishments-restricted = ✋ { $names } can no longer use: { $what }
punishments-restricted-for = ✋ { $names } can't use this for { $duration }: { $what }
punishments-restrict-malformed = I don't know that permission. Choose from { $words }. For example: { $example }
punishments-restrict-keyboard = What can { $user } do here? Tap to remove a permission or give it back.
punishments-restrict-allowed = ✅ { $what }
punishments-restrict-denied = 🚫 { $what }
punishments-restrict-unknown = Telegram didn't tell me what that user can do here.
punishments-wiped =
    🧹 { $count ->
        [one] Deleted a message from { $user }.
       *[other] Deleted { $count } messages from { $user }.
    } <i>Case { $number }</i>
punishments-wipe-nothing = I haven't seen any messages from { $user } in that time.
punishments-button-only-for = Only for { $duration }
punishments-button-for-good = No time limit
punishments-button-time = Change time
punishments-button-reason = Use this reason
punishments-choose-time = How long should case { $number } last, from now?
punishments-changed-toast = Changed.
punishments-reason-gone = I no longer have the reason you typed. Send it with the case number: /reason #{ $number } …
