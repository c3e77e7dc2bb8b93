antinuke-title = ☢️ Anti-nuke
antinuke-command-antinuke = limit how much one admin can do in ten minutes

# Settings, and alarms to the owner.
antinuke-on =
    Anti-nuke is on. One admin can do this in ten minutes:
    { $lines }
    An admin who goes over a limit is suspended, and I tell the owner.
antinuke-off =
    Anti-nuke is off. When it's on, one admin can do this in ten minutes:
    { $lines }
antinuke-line-bans = • ban or mute { $count } people
antinuke-line-kicks = • kick { $count } people
antinuke-line-deletions = • delete { $count } messages with my commands
antinuke-line-promotions = • promote { $count } people
antinuke-control-on = Anti-nuke
antinuke-control-bans = Bans and mutes
antinuke-control-kicks = Kicks
antinuke-control-deletions = Deletions
antinuke-control-promotions = Promotions
antinuke-malformed = I didn't understand that. Limits go from { $fewest } to { $most }. For example: { $first }, { $second }, { $third }
antinuke-examples = For example: { $first }, { $second }, { $third }
antinuke-reason-bans = too many bans and mutes in ten minutes
antinuke-reason-kicks = too many kicks in ten minutes
antinuke-reason-deletions = too many deletions in ten minutes
antinuke-reason-promotions = too many new admins in ten minutes
antinuke-alarm = 🚨 { $user }, an admin of { $group }: { $what }. I no longer take commands from them, but I couldn't remove their admin rights. Please do that now in Group info › Edit › Administrators.
antinuke-alarm-demoted = 🚨 { $user }, an admin of { $group }: { $what }. I removed their admin rights and no longer take commands from them.
antinuke-button-rollback = ↩️ Undo everything
antinuke-button-reinstate = Give rights back
antinuke-rollback-reason = everything this admin did was undone
antinuke-rolled-back-toast = Undone.
antinuke-rolled-back = ↩️ { $group }: { $count } of { $total } actions undone.
antinuke-not-suspended = That person isn't suspended.
antinuke-reinstated = { $user } has their rights back.
antinuke-all-back = ↩️ Everything is undone.
antinuke-rights-back = They have their rights back.
