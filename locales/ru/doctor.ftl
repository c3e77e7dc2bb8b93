doctor-title = 🩺 Диагностика
doctor-command-doctor = проверить, могу ли я здесь нормально работать
doctor-report =
    <b>Состояние</b>
    { $lines }
doctor-rights-ok = ✅ Все нужные права администратора у меня есть.
doctor-rights-unknown = ⚠️ Telegram не сообщил мне мои права здесь. Спросите меня ещё раз через минуту.
doctor-no-admin = ❌ Я здесь не администратор. Назначьте меня: Информация о группе › Изменить › Администраторы.
doctor-lacks-right = ❌ Мне нужно право «{ $right }». Выдайте его: Информация о группе › Изменить › Администраторы.
doctor-hearing-ok = ✅ Я вижу все сообщения.
doctor-privacy-mode = ❌ Я вижу только команды: включён режим приватности. Назначьте меня администратором или отключите его: @BotFather, /setprivacy, Disable; затем добавьте меня заново.
doctor-database-embedded = ✅ Встроенная база данных отвечает за { $ms } мс. Она для небольших групп: для больших используйте PostgreSQL.
doctor-database-postgresql = ✅ PostgreSQL отвечает за { $ms } мс.
doctor-database-away = ❌ База данных не отвечает. Сообщите оператору бота.
doctor-clock-ok = ✅ Мои часы идут верно.
doctor-clock-off =
    ❌ Мои часы расходятся с часами Telegram на { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунды
    }, или я сильно отстаю с работой. Сообщите оператору бота.
doctor-protection-on = ✅ { $name }: вкл.
doctor-protection-off = ▫️ { $name }: выкл.
doctor-protection-powerless = ❌ { $name }: вкл., но мне нужно право «{ $right }».
doctor-protection-watched = 👁 { $name }: наблюдение. Я только пишу в журнал, что было бы сделано.
