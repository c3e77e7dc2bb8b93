slowmode-title = 🐢 Медленный режим
slowmode-command-slowmode = выбрать, сколько участник ждёт между двумя сообщениями

slowmode-state-off = Медленный режим выключен.
slowmode-state-on = Медленный режим включён: одно сообщение участника в теме, ожидание – { $interval }. То, что пришло раньше, я удаляю.
slowmode-state-watch = Медленный режим только наблюдает: если участник пишет снова раньше срока ({ $interval }), я пишу об этом в журнал и ничего не удаляю.
slowmode-state-and-example =
    { $state }
    Пример: <code>{ $example }</code>
slowmode-reason = медленный режим, ожидание между сообщениями: { $interval }
slowmode-signal = { $passed } после предыдущего сообщения (ожидание { $interval })

slowmode-control-mode = Медленный режим
slowmode-control-interval = Ожидание
