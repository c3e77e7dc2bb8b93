# The settings menu.
menu-home = <b>{ $title }</b>
    What would you like to set?
menu-groups = Which group would you like to set up?
menu-no-groups = I do not know a group yet that you administer. Add me to your group as an admin, then write /settings there or here.
menu-group = { $title }
menu-other-group = ‹ Other groups
menu-page =
    <b>{ $title }</b>

    { $overview }
menu-control = { $label }: { $value }
menu-back = ‹ Back
menu-close = Close
menu-gone = This group is no longer there, or you are no longer an admin of it.
menu-refreshed = Somebody changed this in the meantime: here is how it stands now.
menu-not-allowed = You lack the admin right for this setting.
menu-owner-only = Only the owner of the group may change this.
menu-on = on
menu-automatic = automatic
menu-off = off
menu-number = { $value }
menu-duration = { $duration }
menu-history = 🕘 History
menu-history-empty = Nothing has been changed here yet.
menu-history-list =
    <b>Latest changes</b>

    { $lines }
menu-history-what = { $page } › { $setting }
menu-history-line = { $number }. { $when }, { $who } · { $what }: { $before } → { $after }
menu-rollback = ↩ Take back { $number }
menu-rolled-back = Done: it is as it was before.
