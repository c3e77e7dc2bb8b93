help-title = ❓ Hilfe
help-command-start = Hallo sagen
help-command-help = alle Befehle zeigen oder einen erklären
help-command-id = die IDs dieses Chats, von dir und der Nachricht zeigen, auf die du antwortest
help-command-ping = nachsehen, ob ich wach bin
help-add-to-group = ➕ Zu einer Gruppe hinzufügen
help-all-commands = Alle Befehle
help-started =
    <b>Hallo! Ich halte Gruppen sauber und fair.</b>

    Alles, was ich tue, ist ein nummerierter Fall mit Grund und lässt sich genau zurücknehmen.

    1. Füge mich mit dem Knopf unten zu deiner Gruppe hinzu.
    2. Schreib dort /settings und wähle, was ich schützen soll.
    3. /doctor sagt dir, ob mich etwas an der Arbeit hindert.
help-started-in-group = Ich bin da. Für Administratoren: /settings öffnet die Einstellungen, /doctor sagt, ob etwas fehlt.
help-in-group = Alle Befehle mit Erklärung stehen in unserem privaten Chat. Für einen einzelnen schreib zum Beispiel <code>/help ban</code>.
help-overview =
    { $sections }

    Einen erklären: <code>/help ban</code>
help-section =
    <b>{ $title }</b>
    { $lines }
    { "" }
help-line = /{ $name } – { $summary }
help-details =
    <b>/{ $name }</b> – { $summary }
    Beispiel: <code>{ $example }</code>
    { $access }
    { $aliases }
help-aliases = Auch: { $names }
help-no-aliases = { "" }
help-access-everyone = Für alle.
help-access-admin = Für Administratoren.
help-access-owner = Für den Eigentümer der Gruppe.
help-access-right = Für Administratoren mit dem Recht „{ $right }“.
help-unknown-command = Den Befehl /{ $name } gibt es nicht. /help zeigt alle.
help-ids =
    { $lines }
help-id-chat = Dieser Chat: <code>{ $id }</code>
help-id-person = { $user }: <code>{ $id }</code>
help-id-topic = Dieses Thema: <code>{ $id }</code>
help-id-message = Jene Nachricht: <code>{ $id }</code>
help-pong = 🏓 Ich bin wach.
