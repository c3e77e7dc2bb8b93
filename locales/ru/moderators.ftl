moderators-title = 🛡 Модераторы бота
moderators-command-mod = добавить, убрать или показать модераторов бота: им доступны мои команды администратора
moderators-rights = { $before }, { $last }
moderators-no-rights = нет прав

# Что сделано.
moderators-added = 🛡 { $user } – теперь модератор бота: { $rights }. <i>Дело № { $number }</i>
moderators-reason-added = модератор бота: { $rights }
moderators-reason-removed = больше не модератор бота
moderators-left-out = Пропущено, потому что у вас самих этого нет: { $rights }

# Почему ничего не сделано.
moderators-unknown-word =
    Не понимаю «{ $word }». Добавить: <code>{ $add }</code>
    Убрать: <code>{ $remove }</code>
    Список: <code>/mod</code>
moderators-unknown-right = Не знаю права «{ $word }». Есть { $known }: <code>{ $example }</code>
moderators-nameless = Мне нужно знать, кто назначает модератора бота. Пожалуйста, пишите от своего имени.
moderators-nothing-given = Можно дать только те права, которые есть у вас, а вам не хватает: { $rights }
moderators-only-people = Модераторами бота бывают только люди.
moderators-admin-already = { $user } – администратор, и прав уже больше.
moderators-none = { $user } – не модератор бота.

# Кто модератор.
moderators-nobody = Здесь нет модераторов бота. Добавить: <code>{ $example }</code>
moderators-list =
    Модераторы бота:
    { $lines }
moderators-line = 🛡 { $name }: { $rights }
moderators-line-idle = 🛡 { $name }: прав нет, потому что их лишился администратор, который их дал
moderators-removed = { $user } – больше не модератор бота. <i>Дело № { $number }</i>
