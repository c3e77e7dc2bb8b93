approvals-title = ✅ Approved people
approvals-command-approve = spare somebody from automatic protections
approvals-command-unapprove = let automatic protections apply to somebody again
approvals-command-approval = show whether you are approved, or somebody else
approvals-command-approved = list everybody who is approved
approvals-command-unapproveall = take all approvals back
approvals-lines = { $lines }

# Why nothing was done.
approvals-needless = { $user } needs no approval: protections leave admins, bots such as me and the group's own channel alone anyway.
approvals-already = { $user } is approved already.
approvals-none = { $user } is not approved here.
approvals-nobody = Nobody is approved here.

# Who is approved.
approvals-since = { $user } is approved since { $when }.
approvals-since-for =
    { $user } is approved since { $when }.
    Reason: { $reason }
approvals-list =
    Approved: { $count }
    { $lines }
approvals-line = { $position }. { $name }, { $when }
approvals-line-for = { $position }. { $name }, { $when } – { $reason }
approvals-file = Approved: { $count }. The list is in this file.

# All at once.
approvals-clear-question = { $count ->
        [one] One person is approved here. Take this approval back?
       *[other] { $count } people are approved here. Take all of these approvals back?
    }
approvals-clear-button = { $count ->
        [one] Take it back
       *[other] Take all { $count } back
    }
approvals-changed = The number has changed meanwhile. Please look again.
approvals-cleared = { $count ->
        [one] The only approval is taken back.
       *[other] All { $count } approvals are taken back.
    }
