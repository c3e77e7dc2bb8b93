# Strafen, wie sie auf Knöpfen und in Sätzen stehen.
sanctions-warn = verwarnen
sanctions-mute = stummschalten
sanctions-kick = entfernen
sanctions-decline = Beitrittsantrag ablehnen
sanctions-ban = sperren
sanctions-mute-for = für { $duration } stummschalten
sanctions-ban-for = für { $duration } sperren
sanctions-restrict = Rechte entziehen
sanctions-restrict-for = für { $duration } Rechte entziehen
sanctions-restricted = eingeschränkt
sanctions-muted = stummgeschaltet
sanctions-muted-for = für { $duration } stummgeschaltet
sanctions-kicked = entfernt
sanctions-banned = gesperrt
sanctions-banned-for = für { $duration } gesperrt
