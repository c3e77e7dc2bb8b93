reports-title = 🚩 Reports
reports-command-report = call the admins to the message you reply to
reports-command-reports = say who may report, or hear of reports in private
reports-card = 🚩 { $count ->
        [one] Somebody has reported
       *[other] { $count } people have reported
    } this message of { $user }.{ $mentions }
reports-with-reason =
    { $said }
    Reason: { $reason }
reports-private = 🚩 A message of { $user } in “{ $title }” was reported: { $where }
reports-button-delete = 🗑 Delete
reports-button-warn = ⚠️ Warn
reports-button-mute = 🔇 Mute for a day
reports-button-ban = 🔨 Ban
reports-button-dismiss = 👌 Nothing wrong
reports-done =
    { $outcome }
    Reports: { $count }, decided by { $admin }.
reports-outcome = { $kind }: { $user }. <i>Case { $number }</i>
reports-outcome-nobody = { $kind }. <i>Case { $number }</i>
reports-by-protection = a protection
reports-dismissed = 👌 There is nothing wrong with the message of { $user }.
reports-reason = reported by members
reports-dismissed-reason = the report was dismissed
reports-threshold-reason = reported by several members; an admin will look at it
reports-gone = This report is no longer there.
reports-in-hand = Another admin is deciding this at the moment.
reports-decided-before = An admin has already decided on this message.
reports-off-here = Reports are off in this group.
reports-reply-needed = Reply to the message that the admins should see: <code>{ $example }</code>
reports-not-by-admin = You are an admin here: you can act yourself.
reports-not-by-channel = Only people can report messages, not channels.
reports-not-self = That is your own message.
reports-not-bot = That is a message of mine.
reports-not-admin = Messages of admins cannot be reported.
reports-blocked = You cannot report messages in this group any more.
reports-too-many = You have reported several messages just now. Please wait a few minutes.
reports-how = Say on, off, threshold, block, unblock or blocked: <code>{ $example }</code>
reports-threshold-how = A number from { $lowest } to { $highest }, or off: <code>{ $example }</code>
reports-now-blocked = { $user } cannot report messages any more.
reports-now-unblocked = { $user } can report messages again.
reports-lines = { $lines }
reports-blocked-list =
    They cannot report messages:
    { $lines }
reports-blocked-line = • { $user }
reports-nobody-blocked = Everybody here can report messages.
reports-watching = You hear of reports in your groups here. To stop: <code>{ $example }</code>
reports-not-watching = You do not hear of reports here. To hear of them: <code>{ $example }</code>
reports-state-off = Members cannot report messages here.
reports-state = Members can report messages with /report or @admin in a reply. The admins decide.
reports-state-threshold = Members can report messages with /report or @admin in a reply. From a weight of { $threshold } on the message is deleted and its author muted for an hour, until an admin decides. A new reporter weighs half, a reliable one nearly one.
reports-control-enabled = Members can report
reports-control-threshold = Act by itself from a weight of
