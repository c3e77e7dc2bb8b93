# Чем закончилась команда, которая касается людей.
rulings-reply-to-delete = Ответьте на сообщение, которое нужно удалить заодно.
rulings-need-delete-right = Для этого вам нужно ещё и право администратора «Удаление сообщений».
rulings-with-shortfall =
    { $act }
    ⚠️ Сообщение остаётся. { $shortfall }
rulings-summary =
    <b>Готово: { $done } из { $all }</b>
    { $lines }
rulings-failures = { $lines }
rulings-failure = ✖️ { $user }: { $refusal }
