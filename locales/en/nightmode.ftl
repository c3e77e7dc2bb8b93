nightmode-title = 🌙 Night mode
nightmode-command-nightmode = choose the hours of night mode, and switch it on or off

nightmode-state-on =
    Night mode is on: { $hours }.
    In these hours members can't { $what }.
nightmode-state-off =
    Night mode is off. Its hours: { $hours }.
    When it's on, members can't { $what } in these hours.
nightmode-state-and-example =
    { $state }
    Example: <code>{ $example }</code>
nightmode-hours = { $from } to { $to } ({ $zone }), { $days }
nightmode-daily = every day
nightmode-days = { $before }, { $last }
nightmode-day-mon = Monday
nightmode-day-tue = Tuesday
nightmode-day-wed = Wednesday
nightmode-day-thu = Thursday
nightmode-day-fri = Friday
nightmode-day-sat = Saturday
nightmode-day-sun = Sunday
nightmode-takes-writing = write
nightmode-takes-media = send media or links
nightmode-begun = 🌙 Night mode: members can't { $what } until { $to } ({ $zone }).
nightmode-ended = ☀️ The night is over. Members can do what they could before.
nightmode-ended-off = ☀️ Night mode was switched off. Members can do what they could before.
nightmode-malformed = Write the hours with a dash, then a time zone and days if you like: <code>{ $example }</code>
nightmode-empty = The night must not end when it begins. Write two different times: <code>{ $example }</code>
nightmode-no-zone = I don't know a time zone or a day “{ $zone }”. Near it: { $nearest }. For example: <code>{ $example }</code>
nightmode-question =
    From when to when is night, and in which time zone? The days are optional.
    For example: <code>23:00-07:00 Europe/Berlin mon-fri</code>

nightmode-control-on = Night mode
nightmode-control-hours = Hours
nightmode-control-takes = Members can't
