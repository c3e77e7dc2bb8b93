doctor-title = 🩺 Doctor
doctor-command-doctor = find out what keeps me from working here
doctor-report =
    <b>How I am doing here</b>
    { $lines }
doctor-rights-ok = ✅ I have the admin rights I need.
doctor-rights-unknown = ⚠️ Telegram did not tell me my own rights here. Please ask me again in a minute.
doctor-no-admin = ❌ I am not an admin here. Make me one under Group settings › Administrators.
doctor-lacks-right = ❌ I lack the admin right “{ $right }”. Give it to me under Group settings › Administrators.
doctor-hearing-ok = ✅ I see all messages.
doctor-privacy-mode = ❌ I see only commands, because privacy mode is on. Make me an admin, or switch it off: @BotFather, /setprivacy, Disable; then add me again.
doctor-database-embedded = ✅ The built-in database answers in { $ms } ms. It is meant for small groups: for large ones use PostgreSQL.
doctor-database-postgresql = ✅ PostgreSQL answers in { $ms } ms.
doctor-database-away = ❌ The database does not answer. The operator of this bot has to look at it.
doctor-clock-ok = ✅ My clock is right.
doctor-clock-off =
    ❌ My clock and Telegram's are { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } apart, or I am far behind with my work. The operator of this bot has to look at it.
doctor-protection-on = ✅ { $name }: on
doctor-protection-off = ▫️ { $name }: off
doctor-protection-powerless = ❌ { $name }: on, but I lack the admin right “{ $right }”.
