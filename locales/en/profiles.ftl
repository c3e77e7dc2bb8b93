profiles-title = 🎚 Profiles
profiles-command-profile = put a saved set of protection settings on, or take it off
profiles-command-profiles = list the saved sets of protection settings
profiles-command-saveprofile = save the present settings of the protections under a name

profiles-state-normal = No profile is on: the protections work as usual.
profiles-state = The profile { $name } is on. To go back to your usual settings: <code>/profile normal</code>
profiles-state-and-example =
    { $state }
    Example: <code>{ $example }</code>
profiles-name = { $name }
profiles-list =
    { $lines }
    To save the present settings of the protections: <code>{ $example }</code>
profiles-line-active = • <b>{ $name }</b>, on now
profiles-line-saved = • <b>{ $name }</b>, saved { $when }
profiles-line-none = • <b>{ $name }</b>, not saved yet
profiles-saved = Saved the settings of { $count ->
        [one] { $count } protection
       *[other] { $count } protections
    } as { $name }. To put them on: <code>{ $example }</code>
profiles-on = The profile { $name } is on. { $count ->
        [one] { $count } setting has changed.
       *[other] { $count } settings have changed.
    } To go back: <code>/profile normal</code>
profiles-off = Your usual settings are back. { $count ->
        [one] { $count } setting has changed.
       *[other] { $count } settings have changed.
    }
profiles-already = The profile { $name } is already on.
profiles-not-saved = The profile { $name } isn't saved yet. Set the protections as you want them, then send <code>{ $example }</code>
profiles-unknown = Profiles are called { $names }. For example: <code>{ $example }</code>
profiles-question = Which profile do you want to put on: { $names }?

profiles-control-active = Profile
