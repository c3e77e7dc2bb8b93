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
