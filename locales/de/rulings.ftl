# Was aus einem Befehl geworden ist, der Menschen betrifft.
rulings-reply-to-delete = Antworte auf die Nachricht, die mitgelöscht werden soll.
rulings-need-delete-right = Dafür brauchst du auch das Admin-Recht „Nachrichten löschen“.
rulings-with-shortfall =
    { $act }
    ⚠️ Die Nachricht bleibt. { $shortfall }
rulings-summary =
    <b>{ $done } von { $all } erledigt</b>
    { $lines }
rulings-failures = { $lines }
rulings-failure = ✖️ { $user }: { $refusal }
