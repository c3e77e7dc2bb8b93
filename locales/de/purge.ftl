purge-title = 🧹 Aufräumen
purge-command-purge = alles ab der Nachricht löschen, auf die du antwortest, oder die letzten N
purge-command-spurge = dasselbe ohne Hinweis
purge-command-purgefrom = markieren, wo das Löschen beginnt
purge-command-purgeto = von der Markierung bis zu der Nachricht löschen, auf die du antwortest
purge-command-del = die Nachricht löschen, auf die du antwortest
purge-where = Antworte auf die erste Nachricht, die wegsoll, oder sag, wie viele: <code>/purge 20</code>
purge-amount-wrong = Bitte gib eine Zahl von 1 bis { $most } an. Beispiel: <code>/purge 20</code>
purge-reply-first = Antworte auf die erste Nachricht, die wegsoll. Dann antworte auf die letzte mit /purgeto.
purge-reply-last = Antworte auf die letzte Nachricht, die wegsoll.
purge-reply-del = Antworte auf die Nachricht, die wegsoll.
purge-marked = Markiert. Antworte jetzt mit /purgeto auf die letzte Nachricht, die wegsoll.
purge-no-mark = Antworte zuerst mit /purgefrom auf die erste Nachricht, die wegsoll.
purge-failed = Ich konnte diese Nachrichten nicht löschen: Mir fehlt das Admin-Recht „Nachrichten löschen“.
purge-done =
    🧹 { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    } gelöscht.
purge-too-old =
    🧹 { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    } gelöscht. { $left ->
        [one] { $left } ältere bleibt
       *[other] { $left } ältere bleiben
    }: Telegram lässt Bots nur die letzten 48 Stunden löschen.
