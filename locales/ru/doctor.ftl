doctor-title = 🩺 Диагностика
doctor-command-doctor = узнать, что мешает мне здесь работать
doctor-report =
    <b>Как у меня здесь дела</b>
    { $lines }
doctor-rights-ok = ✅ Все нужные права администратора у меня есть.
doctor-rights-unknown = ⚠️ Telegram не сообщил мне мои права здесь. Спросите меня ещё раз через минуту.
doctor-no-admin = ❌ Я здесь не администратор. Назначьте меня: Управление группой › Администраторы.
doctor-lacks-right = ❌ У меня нет права администратора «{ $right }». Выдайте его: Управление группой › Администраторы.
doctor-hearing-ok = ✅ Я вижу все сообщения.
doctor-privacy-mode = ❌ Я вижу только команды: включён режим приватности. Назначьте меня администратором или отключите его: @BotFather, /setprivacy, Disable; затем добавьте меня заново.
doctor-database-embedded = ✅ Встроенная база данных отвечает за { $ms } мс. Она для небольших групп: для больших используйте PostgreSQL.
doctor-database-postgresql = ✅ PostgreSQL отвечает за { $ms } мс.
doctor-database-away = ❌ База данных не отвечает. Этим должен заняться оператор бота.
doctor-clock-ok = ✅ Мои часы идут верно.
doctor-clock-off =
    ❌ Мои часы расходятся с часами Telegram на { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунды
    }, или я сильно отстаю с работой. Этим должен заняться оператор бота.
doctor-protection-on = ✅ { $name }: вкл.
doctor-protection-off = ▫️ { $name }: выкл.
doctor-protection-powerless = ❌ { $name }: вкл., но у меня нет права администратора «{ $right }».
