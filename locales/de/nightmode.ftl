nightmode-title = 🌙 Nachtmodus
nightmode-command-nightmode = die Zeiten des Nachtmodus wählen und ihn ein- oder ausschalten

nightmode-state-on =
    Der Nachtmodus ist an: { $hours }.
    Das können Mitglieder dann nicht: { $what }.
nightmode-state-off =
    Der Nachtmodus ist aus. Seine Zeiten: { $hours }.
    Das können Mitglieder dann nicht, wenn er an ist: { $what }.
nightmode-state-and-example =
    { $state }
    Beispiel: <code>{ $example }</code>
nightmode-hours = { $from } bis { $to } ({ $zone }), { $days }
nightmode-daily = jeden Tag
nightmode-days = { $before } und { $last }
nightmode-day-mon = Montag
nightmode-day-tue = Dienstag
nightmode-day-wed = Mittwoch
nightmode-day-thu = Donnerstag
nightmode-day-fri = Freitag
nightmode-day-sat = Samstag
nightmode-day-sun = Sonntag
nightmode-takes-writing = schreiben
nightmode-takes-media = Medien oder Links senden
nightmode-begun = 🌙 Nachtmodus bis { $to } ({ $zone }). Das können Mitglieder so lange nicht: { $what }.
nightmode-ended = ☀️ Die Nacht ist vorbei. Mitglieder dürfen wieder, was sie vorher durften.
nightmode-ended-off = ☀️ Der Nachtmodus ist ausgeschaltet. Mitglieder dürfen wieder, was sie vorher durften.
nightmode-malformed = Schreib die Zeiten mit einem Strich, danach wenn du magst Zeitzone und Tage: <code>{ $example }</code>
nightmode-empty = Die Nacht darf nicht enden, wenn sie beginnt. Nenne zwei verschiedene Zeiten: <code>{ $example }</code>
nightmode-no-zone = Eine Zeitzone oder einen Tag „{ $zone }“ kenne ich nicht. Ähnlich: { $nearest }. Zum Beispiel: <code>{ $example }</code>
nightmode-question =
    Von wann bis wann ist Nacht, und in welcher Zeitzone? Tage kannst du weglassen.
    Zum Beispiel: <code>23:00-07:00 Europe/Berlin mon-fri</code>

nightmode-control-on = Nachtmodus
nightmode-control-hours = Zeiten
nightmode-control-takes = Nicht erlaubt
