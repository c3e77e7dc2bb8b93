help-title = ❓ Hilfe
help-command-start = Hallo sagen
help-command-help = alle Befehle zeigen oder einen erklären
help-command-id = die IDs dieses Chats, von dir und einer Nachricht zeigen
help-command-ping = prüfen, ob ich laufe
help-add-to-group = ➕ Zu einer Gruppe hinzufügen
help-all-commands = Alle Befehle
help-started =
    <b>Hallo! Ich helfe dir, deine Gruppen sauber zu halten.</b>

    Alles, was ich tue, ist ein nummerierter Fall mit Grund, und du kannst es zurücknehmen.

    1. Füge mich mit dem Knopf unten zu deiner Gruppe hinzu.
    2. Schick dort /settings und wähle die Schutzfunktionen.
    3. Schick dort /doctor, um zu prüfen, ob ich alle nötigen Rechte habe.
help-started-in-group = Ich bin da. Für Administratoren: /settings öffnet die Einstellungen, /doctor sagt, ob etwas fehlt.
help-in-group = Alle Befehle zeige ich in unserem privaten Chat. Für einen einzelnen schreib seinen Namen hinter /help: <code>/help ban</code>
help-section =
    <b>{ $title }</b>
    { $lines }
    { "" }
help-line = /{ $name } – { $summary }
help-aliases = Auch: { $names }
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
help-id-message = Nachricht, auf die du antwortest: <code>{ $id }</code>
help-pong = 🏓 Pong! Ich laufe.

# Topics, and how a command is written.
help-topics =
    <b>Hilfe</b>
    Wähle ein Thema. Für einen einzelnen Befehl schreibe seinen Namen hinter /help: <code>/help ban</code>
help-back = ‹ Alle Themen
help-details =
    <b>/{ $name }</b> – { $summary }
    { $lines }
help-form = <code>/{ $name }{ $words }</code>
help-form-reply = { $form } – als Antwort auf eine Nachricht
help-words = { $before } { $word }
help-word-comma = { $word },
help-literal = { $word }
help-example = Beispiel: <code>{ $example }</code>
help-variants =
    Siehe auch:
    { $lines }
help-word-user = @nutzer
help-word-users = @nutzer1 @nutzer2 …
help-word-reason = [Grund]
help-word-reason-needed = &lt;Grund&gt;
help-word-title = [Titel]
help-word-title-needed = &lt;Titel&gt;
help-word-time = &lt;Dauer&gt;
help-word-time-left-out = [Dauer]
help-word-number = &lt;Zahl&gt;
help-word-case = &lt;Fall&gt;
help-word-text = &lt;Text&gt;
help-word-trigger = &lt;Auslöser&gt;
help-word-triggers = (eins, zwei, …)
help-word-command = &lt;Befehl&gt;
help-word-permissions = &lt;Rechte&gt;
help-word-kinds = &lt;Arten&gt;
help-word-categories = &lt;Kategorien&gt;
help-word-rights = &lt;Rechte&gt;
help-word-action = &lt;Maßnahme&gt;
help-word-channel = @kanal
help-word-hours = &lt;Zeiten&gt;
help-word-zone = [Zeitzone]
help-word-days = [Tage]
help-word-language = &lt;Kürzel&gt;
