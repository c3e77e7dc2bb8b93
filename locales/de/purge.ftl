purge-title = 🧹 Aufräumen
purge-command-purge = alles ab der Nachricht löschen, auf die du antwortest, oder die letzten Nachrichten
purge-command-spurge = dasselbe, ohne es der Gruppe zu sagen
purge-command-purgefrom = die erste zu löschende Nachricht markieren
purge-command-purgeto = von der markierten Nachricht bis zu der löschen, auf die du antwortest
purge-command-del = die Nachricht löschen, auf die du antwortest

purge-done = 🧹 { $count ->
        [one] { $count } Nachricht gelöscht.
       *[other] { $count } Nachrichten gelöscht.
    } <i>Fall { $number }</i>
purge-none-known = Nichts gelöscht: Ich kenne in diesem Thema keine solche Nachricht.
purge-not-post = Das ist der Beitrag des Kanals, kein Kommentar. Antworte auf den Kommentar, der gelöscht werden soll.
purge-stayed = { $count ->
        [one] { $count } Nachricht ist geblieben
       *[other] { $count } Nachrichten sind geblieben
    }: Telegram lässt mich nur löschen, was jünger als 48 Stunden ist.
purge-left = { $count ->
        [one] { $count } Nachricht ist noch da.
       *[other] { $count } Nachrichten sind noch da.
    }
purge-malformed = Antworte auf die erste Nachricht, die weg soll, oder sag, wie viele: <code>{ $example }</code>
purge-too-many = Ich lösche höchstens { $most } Nachrichten auf einmal. Wähle einen kürzeren Abschnitt: <code>/purge 500</code>
purge-marked = Markiert. Antworte jetzt auf die letzte Nachricht, die weg soll: <code>{ $example }</code>
purge-no-mark = Markiere zuerst den Anfang: Antworte auf jene Nachricht mit <code>{ $example }</code>
purge-mark-elsewhere = Deine erste Markierung steht in einem anderen Thema. Markiere den Anfang hier: Antworte auf jene Nachricht mit <code>{ $example }</code>
purge-failed = Telegram hat mich die Nachrichten nicht löschen lassen. Bitte versuch es in einer Minute noch einmal.
