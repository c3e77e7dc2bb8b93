# Меню настроек.
menu-home = <b>{ $title }</b>
    Что хотите настроить?
menu-groups = Какую группу хотите настроить?
menu-no-groups = Я пока не знаю групп, где вы администратор. Добавьте меня в свою группу администратором и напишите /settings там или здесь.
menu-group = { $title }
menu-other-group = ‹ Другие группы
menu-page =
    <b>{ $title }</b>

    { $overview }
menu-title-of = { $title } · { $group }
menu-control = { $label }: { $value }
menu-back = ‹ Назад
menu-close = Закрыть
menu-gone = Меня больше нет в этой группе, или вы в ней больше не администратор.
menu-refreshed = Кто-то только что это изменил. Вот нынешние значения.
menu-not-allowed = Для этой настройки у вас нет права администратора.
menu-owner-only = Это может изменить только владелец группы.
menu-on = вкл.
menu-automatic = автоматически
menu-off = выкл.
menu-number = { $value }
menu-duration = { $duration }
menu-history = 🕘 История
menu-history-empty = Изменений пока нет.
menu-history-title = Последние изменения
menu-history-list = { $lines }
menu-history-what = { $page } › { $setting }
menu-history-line = { $number }. { $when }, { $who } · { $what }: { $before } → { $after }
menu-rollback = ↩ Отменить { $number }
menu-rolled-back = Отменено.
