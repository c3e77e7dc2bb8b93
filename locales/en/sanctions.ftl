# Sanctions, on buttons and in sentences.
sanctions-warn = warn
sanctions-mute = mute
sanctions-kick = kick
sanctions-decline = decline the join request
sanctions-ban = ban
sanctions-mute-for = mute for { $duration }
sanctions-ban-for = ban for { $duration }
sanctions-restrict = remove permissions
sanctions-restrict-for = remove permissions for { $duration }
sanctions-restricted = restricted
sanctions-muted = muted
sanctions-muted-for = muted for { $duration }
sanctions-kicked = kicked
sanctions-banned = banned
sanctions-banned-for = banned for { $duration }
