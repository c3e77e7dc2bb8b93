pins-title = 📌 Angeheftetes
pins-command-pin = die Nachricht anheften, auf die du antwortest
pins-command-pinned = zeigen, wo die angeheftete Nachricht ist
pins-command-unpin = die Nachricht lösen, auf die du antwortest, oder die neueste
pins-command-unpinall = alle Nachrichten lösen
pins-command-permapin = mich einen Text oder eine Kopie der beantworteten Nachricht schreiben und anheften lassen
pins-command-antichannelpin = wählen, ob Beiträge des verknüpften Kanals angeheftet bleiben
pins-command-cleanlinked = wählen, ob Beiträge des verknüpften Kanals hier gelöscht werden

pins-pinned = 📌 Die Nachricht ist angeheftet.
pins-unpinned = Die Nachricht ist nicht mehr angeheftet.
pins-newest = 📌 Das ist die neueste angeheftete Nachricht.
pins-open = Zur Nachricht
pins-none = Hier ist keine Nachricht angeheftet.
pins-none-in-topic = Ich kenne in diesem Thema keine angepinnte Nachricht. Antworte auf die angepinnte Nachricht mit /unpin.
pins-not-pinned = Diese Nachricht ist nicht angeheftet.
pins-no-link = Eine Nachricht ist angeheftet, doch für Nachrichten einfacher Gruppen hat Telegram keine Links: Du findest sie oben im Chat.
pins-not-service = Telegram heftet seine eigenen Zeilen nicht an. Antworte auf eine Nachricht, die jemand geschrieben hat.
pins-message-gone = Diese Nachricht ist nicht mehr da.
pins-loudness = Sag loud (laut) oder quiet (leise), oder nichts für leise: <code>{ $example }</code>
pins-failed = Telegram hat mich das nicht tun lassen. Bitte versuch es in einer Minute noch einmal.

# All pins at once.
pins-all-sure = Soll ich alle Nachrichten dieser Gruppe lösen? Niemand kann sie auf einmal wieder anheften.
pins-all-which = Soll ich alle Nachrichten dieses Themas lösen oder die der ganzen Gruppe? Niemand kann sie auf einmal wieder anpinnen.
pins-all-topic = Dieses Thema
pins-all-group = Die ganze Gruppe
pins-all-topic-done = Alle Nachrichten dieses Themas sind gelöst.
pins-all-yes = Alle lösen
pins-all-no = Behalten
pins-all-done = Keine Nachricht ist mehr angeheftet.
pins-all-kept = Alles bleibt angeheftet.
pins-all-gone = Diese Frage ist erledigt oder zu alt. Bitte gib den Befehl noch einmal.
pins-all-not-yours = Das kann nur beantworten, wer den Befehl gegeben hat.

# What the bot posts to be pinned.
pins-lasting-missing = Schreib den Text hinter den Befehl, oder antworte auf die Nachricht, die kopiert werden soll: <code>{ $example }</code>
pins-lasting = { $words }
pins-button = { $label }
pins-button-address = „{ $address }“ ist keine Adresse, zu der ein Knopf führen kann. Sie beginnt mit https:// oder tg://.
pins-button-many = Eine Nachricht hat Platz für höchstens { $most } Knöpfe.

# The linked channel.
pins-antichannelpin-on = Beiträge des verknüpften Kanals werden wieder gelöst.
pins-antichannelpin-off = Beiträge des verknüpften Kanals bleiben angeheftet, wie Telegram sie anheftet.
pins-cleanlinked-on = Beiträge des verknüpften Kanals werden hier gelöscht.
pins-cleanlinked-off = Beiträge des verknüpften Kanals bleiben hier.
pins-state-and-example =
    { $state }
    Beispiel: <code>{ $example }</code>
pins-lines = { $lines }
pins-control-antichannelpin = Kanalbeiträge lösen
pins-control-cleanlinked = Kanalbeiträge löschen
