approvals-title = ✅ Approved users
approvals-command-approve = exempt a user from automatic protections
approvals-command-unapprove = apply automatic protections to a user again
approvals-command-approval = show whether you or another user is approved
approvals-command-approved = list approved users
approvals-command-unapproveall = remove all approvals

# Why nothing was done.
approvals-needless = { $user } doesn't need approval: protections never act on admins, on bots like me or on the group's own channel.
approvals-already = { $user } is already approved.
approvals-none = { $user } isn't approved here.
approvals-nobody = Nobody is approved here.

# Who is approved.
approvals-since = { $user } was approved on { $when }.
approvals-since-for =
    { $user } was approved on { $when }.
    Reason: { $reason }
approvals-list =
    Approved: { $count }
    { $lines }
approvals-line = { $position }. { $name }, { $when }
approvals-line-for = { $position }. { $name }, { $when } – { $reason }
approvals-file = Approved: { $count }. The list is in this file.

# All at once.
approvals-clear-question = { $count ->
        [one] One user is approved here. Remove this approval?
       *[other] { $count } users are approved here. Remove all { $count } approvals?
    }
approvals-clear-button = { $count ->
        [one] Remove it
       *[other] Remove all { $count }
    }
approvals-changed = The number of approvals has changed. Please check again.
approvals-cleared = { $count ->
        [one] Removed the only approval.
       *[other] Removed all { $count } approvals.
    }
approvals-kind-approve = ✅ Approval
approvals-kind-unapprove = Approval removed
approvals-what-approve = { $user }'s approval
approvals-what-unapprove = { $user }'s removed approval
approvals-approved = ✅ { $user } is approved: automatic protections ignore them. <i>Case { $number }</i>
approvals-unapproved = { $user } is no longer approved. <i>Case { $number }</i>
