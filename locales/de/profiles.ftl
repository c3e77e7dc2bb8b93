profiles-title = 🎚 Profile
profiles-command-profile = gespeicherte Einstellungen der Schutzfunktionen ein- oder wieder ausschalten
profiles-command-profiles = die gespeicherten Einstellungen der Schutzfunktionen auflisten
profiles-command-saveprofile = die jetzigen Einstellungen der Schutzfunktionen unter einem Namen speichern

profiles-state-normal = Kein Profil ist an: Die Schutzfunktionen arbeiten wie immer.
profiles-state = Das Profil { $name } ist an. So kommst du zu deinen üblichen Einstellungen zurück: <code>/profile normal</code>
profiles-state-and-example =
    { $state }
    Beispiel: <code>{ $example }</code>
profiles-name = { $name }
profiles-list =
    { $lines }
    So speicherst du die jetzigen Einstellungen der Schutzfunktionen: <code>{ $example }</code>
profiles-line-active = • <b>{ $name }</b>, jetzt an
profiles-line-saved = • <b>{ $name }</b>, gespeichert { $when }
profiles-line-none = • <b>{ $name }</b>, noch nicht gespeichert
profiles-saved = Die Einstellungen von { $count ->
        [one] { $count } Schutzfunktion
       *[other] { $count } Schutzfunktionen
    } sind als { $name } gespeichert. Einschalten: <code>{ $example }</code>
profiles-on = Das Profil { $name } ist an. { $count ->
        [one] { $count } Einstellung ist jetzt anders.
       *[other] { $count } Einstellungen sind jetzt anders.
    } Zurück: <code>/profile normal</code>
profiles-off = Deine üblichen Einstellungen sind zurück. { $count ->
        [one] { $count } Einstellung ist jetzt anders.
       *[other] { $count } Einstellungen sind jetzt anders.
    }
profiles-already = Das Profil { $name } ist schon an.
profiles-not-saved = Das Profil { $name } ist noch nicht gespeichert. Stell die Schutzfunktionen so ein, wie du sie willst, und sende <code>{ $example }</code>
profiles-unknown = Profile heißen { $names }. Zum Beispiel: <code>{ $example }</code>
profiles-question = Welches Profil willst du einschalten: { $names }?

profiles-control-active = Profil
