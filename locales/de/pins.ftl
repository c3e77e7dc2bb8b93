pins-title = 📌 Angeheftetes
pins-command-pin = die Nachricht anheften, auf die du antwortest
pins-command-pinned = zeigen, wo die angeheftete Nachricht ist
pins-command-unpin = die Nachricht lösen, auf die du antwortest, oder die neueste
pins-command-unpinall = alle Nachrichten lösen
pins-command-permapin = mich einen Text oder eine Kopie der beantworteten Nachricht schreiben und anheften lassen
pins-command-antichannelpin = wählen, ob Beiträge des verknüpften Kanals angeheftet bleiben
pins-command-cleanlinked = wählen, ob Beiträge des verknüpften Kanals hier gelöscht werden

pins-pinned = 📌 Nachricht angeheftet.
pins-unpinned = Nachricht gelöst.
pins-newest = 📌 Das ist die neueste angeheftete Nachricht.
pins-open = Zur Nachricht
pins-none = Hier ist keine Nachricht angeheftet.
pins-none-in-topic = Ich kenne in diesem Thema keine angeheftete Nachricht. Antworte auf die angeheftete Nachricht mit /unpin.
pins-not-pinned = Diese Nachricht ist nicht angeheftet.
pins-no-link = Eine Nachricht ist angeheftet, doch für Nachrichten einfacher Gruppen hat Telegram keine Links: Du findest sie oben im Chat.
pins-not-service = Telegram kann Servicenachrichten nicht anheften. Antworte auf eine Nachricht, die jemand geschrieben hat.
pins-message-gone = Diese Nachricht ist nicht mehr da.
pins-loudness = Sag loud (laut) oder quiet (leise), oder nichts für leise: <code>{ $example }</code>
pins-failed = Telegram hat mich das nicht tun lassen. Bitte versuch es in einer Minute noch einmal.

# All pins at once.
pins-all-sure = Alle Nachrichten dieser Gruppe lösen? Das lässt sich nicht zurücknehmen.
pins-all-which = Alle Nachrichten dieses Themas lösen oder die der ganzen Gruppe? Das lässt sich nicht zurücknehmen.
pins-all-topic = Dieses Thema
pins-all-group = Die ganze Gruppe
pins-all-topic-done = Alle Nachrichten dieses Themas sind gelöst.
pins-all-yes = Alle lösen
pins-all-no = Behalten
pins-all-done = Alle Nachrichten sind gelöst.
pins-all-kept = Es wurde nichts gelöst.
pins-all-gone = Diese Frage ist erledigt oder zu alt. Bitte gib den Befehl noch einmal.
pins-all-not-yours = Das kann nur beantworten, wer den Befehl gegeben hat.

# What the bot posts to be pinned.
pins-lasting-missing = Schreib den Text hinter den Befehl, oder antworte auf die Nachricht, die kopiert werden soll: <code>{ $example }</code>
pins-lasting = { $words }
pins-button = { $label }
pins-button-address = Ein Knopf kann „{ $address }“ nicht öffnen. Nimm eine Adresse, die mit https:// oder tg:// beginnt.
pins-button-many = Eine Nachricht kann höchstens { $most } Knöpfe haben.

# The linked channel.
pins-antichannelpin-on = Ich löse Beiträge des verknüpften Kanals.
pins-antichannelpin-off = Beiträge des verknüpften Kanals bleiben angeheftet.
pins-cleanlinked-on = Ich lösche hier Beiträge des verknüpften Kanals.
pins-cleanlinked-off = Beiträge des verknüpften Kanals bleiben hier.
pins-state-and-example =
    { $state }
    Beispiel: <code>{ $example }</code>
pins-control-antichannelpin = Kanalbeiträge lösen
pins-control-cleanlinked = Kanalbeiträge löschen
