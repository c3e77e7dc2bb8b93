punishments-title = 🔨 Bans, kicks, mutes
punishments-command-ban = ban somebody
punishments-command-dban = ban somebody and delete the message you reply to
punishments-command-sban = ban somebody without telling the group
punishments-command-tban = ban somebody for a while
punishments-command-unban = lift a ban
punishments-command-kick = remove somebody, who may come back
punishments-command-dkick = remove somebody and delete the message you reply to
punishments-command-skick = remove somebody without telling the group
punishments-command-kickme = leave this group
punishments-command-mute = keep somebody from writing
punishments-command-dmute = mute somebody and delete the message you reply to
punishments-command-smute = mute somebody without telling the group
punishments-command-tmute = mute somebody for a while
punishments-command-unmute = let somebody write again

# One summary of several acts.
punishments-lines = { $lines }
punishments-name = { $user }
punishments-names = { $before }, { $last }
punishments-banned = 🚫 Banned: { $names }
punishments-banned-for = 🚫 Banned for { $duration }: { $names }
punishments-muted = 🔇 Muted: { $names }
punishments-muted-for = 🔇 Muted for { $duration }: { $names }
punishments-kicked = 👢 Removed, free to come back: { $names }
punishments-unbanned = No longer banned: { $names }
punishments-unmuted = 🔊 Free to write again: { $names }

# How long notices stay.
punishments-overview-fade = My notices of bans, kicks, mutes and warnings delete themselves after { $duration }.
punishments-overview-stay = My notices of bans, kicks, mutes and warnings stay.
punishments-control-fade = Notices delete themselves
punishments-control-last = After
punishments-command-restrict = take single permissions away, by word or from a keyboard
punishments-command-wipe = delete what somebody has written lately
punishments-restricted = ✋ No longer allowed for { $names }: { $what }
punishments-restricted-for = ✋ Not allowed for { $duration } for { $names }: { $what }
punishments-restrict-malformed = I do not know that permission. I know: { $words }. For example: { $example }
punishments-restrict-keyboard = What may { $user } do here? A tap takes a permission away or gives it back.
punishments-restrict-allowed = ✅ { $what }
punishments-restrict-denied = 🚫 { $what }
punishments-restrict-unknown = Telegram does not tell me what that person may do here.
punishments-wiped =
    🧹 { $count ->
        [one] One message of { $user } is deleted.
       *[other] { $count } messages of { $user } are deleted.
    } <i>Case { $number }</i>
punishments-wipe-nothing = I have seen no message of { $user } in that time.
punishments-button-only-for = Only for { $duration }
punishments-button-for-good = Without an end
punishments-button-time = Change the time
punishments-button-reason = Use this reason
punishments-choose-time = How long should case { $number } last from now?
punishments-changed-toast = Changed.
punishments-reason-gone = The reason you typed is gone. Type it with the number: /reason #{ $number } …
