allowance-refused = Я работаю только в группах, которые разрешил мой оператор, а эта (<code>{ $id }</code>) не из их числа, поэтому я ухожу.
allowance-added = { $user } добавляет меня в «{ $title }» (<code>{ $id }</code>). Я вышел: эта группа не разрешена.
allowance-left = Я был в «{ $title }» (<code>{ $id }</code>) и вышел: эта группа не разрешена.
allowance-allowed = «{ $title }» (<code>{ $id }</code>) теперь разрешена. Я останусь, когда меня снова туда добавят.
allowance-forbidden = «{ $title }» (<code>{ $id }</code>) больше не разрешена. Я выйду, как только там что-нибудь произойдёт.
allowance-owners-only = Это могут решать только операторы этого бота.
allowance-button-allow = Разрешить эту группу
allowance-button-forbid = Не разрешать
