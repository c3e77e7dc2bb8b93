# The settings menu.
menu-home = <b>{ $title }</b>
    What do you want to set?
menu-groups = Which group do you want to set up?
menu-no-groups = I don't know of a group where you're an admin. Add me to your group as an admin, then send /settings there or here.
menu-group = { $title }
menu-other-group = ‹ Other groups
menu-page =
    <b>{ $title }</b>

    { $overview }
menu-title-of = { $title } · { $group }
menu-control = { $label }: { $value }
menu-back = ‹ Back
menu-close = Close
menu-gone = I'm no longer in this group, or you're no longer an admin there.
menu-refreshed = Someone has just changed this. Here are the current values.
menu-not-allowed = You don't have the admin right for this setting.
menu-owner-only = Only the group owner can change this.
menu-on = on
menu-automatic = automatic
menu-off = off
menu-number = { $value }
menu-duration = { $duration }
menu-history = 🕘 History
menu-history-empty = No changes yet.
menu-history-title = Latest changes
menu-history-list = { $lines }
menu-history-what = { $page } › { $setting }
menu-history-line = { $number }. { $when }, { $who } · { $what }: { $before } → { $after }
menu-rollback = ↩ Undo { $number }
menu-rolled-back = Undone.
