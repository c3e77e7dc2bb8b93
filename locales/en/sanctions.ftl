# Sanctions, as they stand on buttons and in sentences.
sanctions-warn = warn
sanctions-mute = mute
sanctions-kick = kick
sanctions-decline = turn down the request to join
sanctions-ban = ban
sanctions-mute-for = mute for { $duration }
sanctions-ban-for = ban for { $duration }
sanctions-restrict = take permissions away
sanctions-restrict-for = take permissions away for { $duration }
sanctions-restricted = restricted
sanctions-muted = muted
sanctions-muted-for = muted for { $duration }
sanctions-kicked = removed
sanctions-banned = banned
sanctions-banned-for = banned for { $duration }
