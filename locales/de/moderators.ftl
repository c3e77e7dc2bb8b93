moderators-title = 🛡 Bot-Moderatoren
moderators-command-mod = Bot-Moderatoren hinzufügen, entfernen oder auflisten; sie dürfen meine Admin-Befehle benutzen
moderators-rights = { $before }, { $last }
moderators-no-rights = keine Rechte

# Was getan wurde.
moderators-added = 🛡 { $user } ist jetzt Bot-Moderator: { $rights }. <i>Fall { $number }</i>
moderators-reason-added = Bot-Moderator: { $rights }
moderators-reason-removed = kein Bot-Moderator mehr
moderators-left-out = Ausgelassen, weil du es selbst nicht hast: { $rights }

# Warum nichts geschah.
moderators-unknown-word =
    „{ $word }“ verstehe ich nicht. Jemanden hinzufügen: <code>{ $add }</code>
    Jemanden entfernen: <code>{ $remove }</code>
    Die Liste: <code>/mod</code>
moderators-unknown-right = Ein Recht „{ $word }“ gibt es nicht. Es gibt { $known }: <code>{ $example }</code>
moderators-nameless = Ich muss wissen, wer einen Bot-Moderator ernennt. Bitte schreib unter deinem eigenen Namen.
moderators-nothing-given = Du kannst nur Rechte geben, die du hast, und dir fehlt: { $rights }
moderators-only-people = Nur Personen können Bot-Moderatoren sein.
moderators-admin-already = { $user } ist Administrator und hat schon mehr Rechte als das.
moderators-none = { $user } ist kein Bot-Moderator.

# Wer es ist.
moderators-nobody = Hier gibt es keine Bot-Moderatoren. Jemanden hinzufügen: <code>{ $example }</code>
moderators-list =
    Bot-Moderatoren:
    { $lines }
moderators-line = 🛡 { $name }: { $rights }
moderators-line-idle = 🛡 { $name }: keine Rechte, denn der Admin, der sie gab, hat sie verloren
moderators-removed = { $user } ist kein Bot-Moderator mehr. <i>Fall { $number }</i>
