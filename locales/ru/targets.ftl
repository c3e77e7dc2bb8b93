# О ком идёт речь в команде.
targets-missing = О ком речь? Ответьте на сообщение этого участника или укажите его: <code>@username</code>, id или ссылка на его сообщение.
targets-unseen-username = Я ещё не встречал @{ $username }. Ответьте на сообщение этого участника или укажите его id.
targets-unseen-message = Я не видел, кто написал это сообщение. Ответьте на него или укажите id автора.
targets-duration-missing = На какой срок? Пример: <code>3d</code> – это три дня, затем причина. Единицы: m (минуты), h (часы), d (дни) и w (недели).
targets-duration-wrong = «{ $word }» – это не срок. Примеры: <code>30m</code>, <code>3h</code>, <code>1h30m</code>, <code>6d</code>, <code>5w</code>.
