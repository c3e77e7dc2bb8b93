doctor-title = 🩺 Doctor
doctor-command-doctor = check whether I can work properly here
doctor-report =
    <b>Health check</b>
    { $lines }
doctor-rights-ok = ✅ I have the admin rights I need.
doctor-rights-unknown = ⚠️ Telegram didn't tell me which rights I have here. Please check again in a minute.
doctor-no-admin = ❌ I'm not an admin here. Make me one in Group info › Edit › Administrators.
doctor-lacks-right = ❌ I need the “{ $right }” right. Give it to me in Group info › Edit › Administrators.
doctor-hearing-ok = ✅ I see all messages.
doctor-privacy-mode = ❌ I only see commands, because privacy mode is on. Make me an admin. Or turn it off (@BotFather, /setprivacy, Disable) and add me again.
doctor-database-embedded = ✅ The built-in database answers in { $ms } ms. It's fine for small groups; use PostgreSQL for large ones.
doctor-database-postgresql = ✅ PostgreSQL answers in { $ms } ms.
doctor-database-away = ❌ The database doesn't answer. Tell the operator of this bot.
doctor-clock-ok = ✅ My clock is right.
doctor-clock-off =
    ❌ My clock is { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } off Telegram's, or I'm far behind with my work. Tell the operator of this bot.
doctor-protection-on = ✅ { $name }: on
doctor-protection-off = ▫️ { $name }: off
doctor-protection-powerless = ❌ { $name }: on, but I need the “{ $right }” right.
doctor-protection-watched = 👁 { $name }: watched. I only tell the log what it would do.
