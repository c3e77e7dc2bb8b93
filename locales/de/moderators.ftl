moderators-title = 🛡 Moderatoren bei mir
moderators-command-mod = jemandem nur bei mir Admin-Rechte geben, sie nehmen oder alle mit solchen Rechten auflisten
moderators-lines = { $lines }
moderators-rights = { $before }, { $last }
moderators-no-rights = keine Rechte

# Was getan wurde.
moderators-added = 🛡 { $user } ist jetzt Moderator bei mir: { $rights }. <i>Fall { $number }</i>
moderators-reason-added = Moderator des Bots: { $rights }
moderators-reason-removed = nicht länger Moderator des Bots
moderators-left-out = Ausgelassen, weil du es selbst nicht hast: { $rights }

# Warum nichts geschah.
moderators-unknown-word =
    „{ $word }“ kenne ich nicht. So kommt jemand dazu: <code>{ $add }</code>
    So geht jemand: <code>{ $remove }</code>
    Die Liste: <code>/mod</code>
moderators-unknown-right = Ein Recht namens „{ $word }“ kenne ich nicht. Es gibt { $known }: <code>{ $example }</code>
moderators-nameless = Ein Moderator braucht einen Administrator, der für ihn einsteht. Bitte schreib unter deinem eigenen Namen.
moderators-nothing-given = Niemand kann geben, was er nicht hat, und dir fehlt: { $rights }
moderators-only-people = Nur Personen können Moderatoren sein.
moderators-admin-already = { $user } ist Administrator und hat schon mehr Rechte als das.
moderators-none = { $user } ist kein Moderator bei mir.

# Wer es ist.
moderators-nobody = Hier ist niemand Moderator bei mir. So kommt jemand dazu: <code>{ $example }</code>
moderators-list =
    Moderatoren bei mir:
    { $lines }
moderators-line = 🛡 { $name }: { $rights }
moderators-line-idle = 🛡 { $name }: keine Rechte mehr, denn wer sie gab, hat sie verloren
