duplicates-title = 🔁 Повторы
duplicates-burst-title = 🚪 Наплыв новичков
duplicates-command-duplicates = показать, что здесь считается повтором, и включить защиту, выключить или только наблюдать
duplicates-command-setduplicates = задать, сколько копий от одного участника – уже много и за какое время
duplicates-command-duplicatemembers = задать, от скольких участников может прийти одно и то же: считаются тексты от 20 букв, ссылки и свои файлы
duplicates-command-duplicategroups = задать, в скольких группах может появиться одно и то же: считаются тексты от 20 букв, ссылки и свои файлы
duplicates-command-duplicatemode = выбрать, что будет с теми, кто шлёт копии
duplicates-command-joinburst = показать, что считается наплывом новичков, и включить защиту, выключить или только наблюдать
duplicates-command-setjoinburst = задать, сколько новичков сразу – уже наплыв и за какое время
duplicates-command-joinburstmode = выбрать, что будет с новичками из наплыва

duplicates-state-off = Защита от повторов выключена.
duplicates-state =
    Я вмешиваюсь, если одно и то же отправлено за { $window }:
    { $limits }
    Мера: { $sanction }
    Копии я удаляю. Правка – не копия, альбом считается один раз.
    { $distinctive }
duplicates-state-own = • одним участником: { $count }
duplicates-state-members = • разными участниками: { $count }
duplicates-state-groups = • в разных группах, где я администратор и эта защита включена: { $count }
duplicates-state-distinctive = Между участниками и группами считаются только тексты от { $count } букв, ссылки и собственные файлы. Приветствия, эмодзи, стикеры и GIF не считаются.
duplicates-burst-off = Защита от наплыва новичков выключена.
duplicates-burst-state =
    Я вмешиваюсь, если вступившие меньше чем { $joined } назад пишут первые сообщения за { $window }:
    • что бы ни писали: { $newcomers }
    • если пишут одно и то же: { $alike }
    Мера: { $sanction }
    Их первые сообщения я удаляю.
duplicates-limit-malformed = Укажи число от { $fewest } до { $most }, при желании со временем, или off: <code>{ $example }</code>
duplicates-reason-own = одно и то же сообщение слишком часто
duplicates-reason-several = одно и то же сообщение с нескольких аккаунтов или в нескольких группах
duplicates-reason-newcomers = несколько новичков написали сразу
duplicates-signal-own = Копий от одного участника: { $count }, период: { $window } (предел { $limit })
duplicates-signal-members = Одно и то же от разных участников: { $count }, период: { $window } (предел { $limit })
duplicates-signal-groups = Одно и то же в разных группах: { $count }, период: { $window } (предел { $limit })
duplicates-signal-newcomers = Первые сообщения новичков: { $count }, период: { $window } (предел { $limit })
duplicates-signal-alike = Одинаковые первые сообщения новичков: { $count }, период: { $window } (предел { $limit })

duplicates-control-mode = Защита
duplicates-control-limit = Копий от одного участника
duplicates-control-window = Период
duplicates-control-across-members = Считать между участниками
duplicates-control-members = Участников с одним и тем же
duplicates-control-across-groups = Считать между группами
duplicates-control-groups = Групп с одним и тем же
duplicates-control-sanction = Мера
duplicates-control-burst-mode = Защита
duplicates-control-newcomers = Новичков сразу
duplicates-control-alike = Новичков с одним и тем же
duplicates-control-burst-window = Период
duplicates-control-joined = Новичок – вступивший не раньше чем
duplicates-control-burst-sanction = Мера
