antinuke-title = ☢️ Anti-nuke
antinuke-command-antinuke = limit how much one admin can do in ten minutes

# What an owner sets, and is told.
antinuke-on =
    Anti-nuke is on. In ten minutes, one admin may do this:
    { $lines }
    Whoever does more is suspended, and the owner is told.
antinuke-off =
    Anti-nuke is off. When it is on, one admin may do this in ten minutes:
    { $lines }
antinuke-line-bans = • ban or mute: { $count } people
antinuke-line-kicks = • remove: { $count } people
antinuke-line-deletions = • delete by my commands: { $count } messages
antinuke-line-promotions = • make admins: { $count } people
antinuke-control-on = Anti-nuke
antinuke-control-bans = Bans and mutes
antinuke-control-kicks = Removals
antinuke-control-deletions = Deletions
antinuke-control-promotions = Promotions
antinuke-malformed = I did not understand that. Budgets go from { $fewest } to { $most }. For example: { $first }, { $second }, { $third }
antinuke-examples = For example: { $first }, { $second }, { $third }
antinuke-reason-bans = too many bans and mutes in ten minutes
antinuke-reason-kicks = too many removals in ten minutes
antinuke-reason-deletions = too many deletions in ten minutes
antinuke-reason-promotions = too many new admins in ten minutes
antinuke-alarm = 🚨 { $user }, an admin of { $group }: { $what }. I take no more orders from them, but I could not take their admin rights away. Please do that now, under Group settings › Administrators.
antinuke-alarm-demoted = 🚨 { $user }, an admin of { $group }: { $what }. I have taken their admin rights away and take no more orders from them.
antinuke-button-rollback = ↩️ Take everything back
antinuke-button-reinstate = Give the rights back
antinuke-rollback-reason = rollback of everything one admin did
antinuke-rolled-back-toast = Taken back.
antinuke-rolled-back = ↩️ { $group }: { $count } of { $total } acts are taken back.
antinuke-not-suspended = That person is not suspended.
antinuke-reinstated = { $user } has the rights back.
antinuke-lines = { $lines }
antinuke-all-back = ↩️ Everything is taken back.
antinuke-rights-back = They have their rights back.
