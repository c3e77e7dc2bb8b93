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
menu-control = { $label }: { $value }
menu-back = ‹ Назад
menu-close = Закрыть
menu-gone = Этой группы больше нет, или вы в ней больше не администратор.
menu-refreshed = Тем временем кто-то это изменил: вот как обстоят дела сейчас.
menu-not-allowed = Для этой настройки у вас нет права администратора.
menu-owner-only = Это может изменить только владелец группы.
menu-on = вкл.
menu-automatic = автоматически
menu-off = выкл.
menu-number = { $value }
menu-duration = { $duration }
menu-history = 🕘 История
menu-history-empty = Здесь пока ничего не меняли.
menu-history-list =
    <b>Последние изменения</b>

    { $lines }
menu-history-what = { $page } › { $setting }
menu-history-line = { $number }. { $when }, { $who } · { $what }: { $before } → { $after }
menu-rollback = ↩ Отменить { $number }
menu-rolled-back = Готово: всё снова как было.
