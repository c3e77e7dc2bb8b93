lockdown-title = 🔒 Lockdown
lockdown-command-lockdown = stop everyone but admins from writing, for a while or until you end it

lockdown-state-on = A lockdown is on: members can only read.
lockdown-state-off = No lockdown is on. If you switch it on here, it stays until an admin ends it.
lockdown-state-off-for = No lockdown is on. If you switch it on here, it ends by itself after { $duration }.
lockdown-begun = 🔒 Lockdown: members can only read until an admin ends it. <i>Case { $number }</i>
lockdown-begun-until = 🔒 Lockdown: members can only read until { $until }. <i>Case { $number }</i>
lockdown-in-force = A lockdown is already on. It stays until an admin ends it: <code>/lockdown off</code>
lockdown-in-force-until = A lockdown is already on, until { $until }. To end it now: <code>/lockdown off</code>
lockdown-ended = 🔓 The lockdown is over. Members can do what they could before. <i>Case { $number }</i>
lockdown-over = 🔓 The time of the lockdown is over. Members can do what they could before.
lockdown-not-on = No lockdown is on. To begin one: <code>{ $example }</code>
lockdown-not-done = Telegram didn't tell me what members can do here, so I changed nothing. Please try again in a minute.
lockdown-malformed = Say how long the lockdown lasts, or on or off: <code>{ $example }</code>
lockdown-kind-begin = 🔒 Lockdown
lockdown-kind-end = 🔓 Lockdown ended
lockdown-what = the lockdown
lockdown-what-end = the end of a lockdown
lockdown-undo-end = Case { $number } ended a lockdown. To begin one again, send /lockdown.

lockdown-control-on = Lockdown
lockdown-control-lasts = Ends by itself after
lockdown-button-end = 🔓 End the lockdown
