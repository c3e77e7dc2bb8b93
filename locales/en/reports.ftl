reports-title = 🚩 Reports
reports-command-report = report the message you reply to
reports-command-reports = choose who can report, or get reports in private
reports-card = 🚩 { $count ->
        [one] Someone reported
       *[other] { $count } people reported
    } this message from { $user }.{ $mentions }
reports-with-reason =
    { $said }
    Reason: { $reason }
reports-private = 🚩 A message from { $user } in “{ $title }” was reported: { $where }
reports-button-delete = 🗑 Delete
reports-button-warn = ⚠️ Warn
reports-button-mute = 🔇 Mute for 1 day
reports-button-ban = 🔨 Ban
reports-button-dismiss = 👌 Dismiss
reports-done =
    { $outcome }
    Reports: { $count }, decided by { $admin }.
reports-outcome = { $kind }: { $user }. <i>Case { $number }</i>
reports-outcome-nobody = { $kind }. <i>Case { $number }</i>
reports-by-protection = a protection
reports-dismissed = 👌 Dismissed: the message from { $user } is fine.
reports-reason = reported by members
reports-dismissed-reason = the report was dismissed
reports-threshold-reason = reported by several members; an admin will review it
reports-gone = This report no longer exists.
reports-in-hand = Another admin is deciding this right now.
reports-decided-before = An admin has already decided on this message.
reports-off-here = Reports are off in this group.
reports-reply-needed = Reply to the message you want to report: <code>{ $example }</code>
reports-not-by-admin = You're an admin here, so you can act yourself.
reports-not-by-channel = Only people can report messages, not channels.
reports-not-self = That's your own message.
reports-several = That message is about several people. Reply to a message from the one you mean.
reports-not-bot = That's my message.
reports-not-admin = You can't report admins' messages.
reports-blocked = You can no longer report messages in this group.
reports-too-many = You've just reported several messages. Please wait a few minutes.
reports-how = Say on, off, threshold, block, unblock or blocked: <code>{ $example }</code>
reports-threshold-how = Give a number from { $lowest } to { $highest }, or off: <code>{ $example }</code>
reports-now-blocked = { $user } can no longer report messages.
reports-now-unblocked = { $user } can report messages again.
reports-blocked-list =
    These users can't report messages:
    { $lines }
reports-blocked-line = • { $user }
reports-nobody-blocked = Nobody is blocked from reporting.
reports-watching = You get reports from your groups here. To stop: <code>{ $example }</code>
reports-not-watching = You don't get reports here. To get them: <code>{ $example }</code>
reports-state-off = Members can't report messages here.
reports-state = Members can report a message: they reply to it with /report or @admin. Admins decide.
reports-state-threshold = Members can report a message: they reply to it with /report or @admin. At a score of { $threshold }, I delete the message and mute its author for an hour, until an admin decides. A reliable member's report adds almost 1 to the score, a new member's 0.5.
reports-control-enabled = Members can report
reports-control-threshold = Auto-hide after reports
