cleaning-title = 🧽 Servicenachrichten
cleaning-title-commands = 🧽 Befehle im Chat
cleaning-command-cleanservice = wählen, welche von Telegrams eigenen Zeilen gelöscht werden, etwa „Anna ist beigetreten“
cleaning-command-keepservice = wählen, welche von Telegrams eigenen Zeilen bleiben
cleaning-command-cleanservicetypes = die Arten von Telegrams eigenen Zeilen zeigen
cleaning-command-cleancommand = wählen, welche Befehle gelöscht werden, sobald sie ausgeführt sind
cleaning-command-keepcommand = wählen, welche Befehle im Chat bleiben
cleaning-command-cleancommandtypes = die Arten von Befehlen zeigen, die gelöscht werden können

cleaning-service-none = Alle eigenen Zeilen von Telegram bleiben hier.
cleaning-service-some = Von Telegrams eigenen Zeilen werden hier gelöscht: { $types }
cleaning-commands-none = Alle Befehle bleiben im Chat.
cleaning-commands-some = Von den Befehlen werden hier gelöscht: { $types }
cleaning-lines = { $lines }
cleaning-type-on = ✅ <code>{ $word }</code>: { $meaning }. Wird gelöscht.
cleaning-type-off = ▫️ <code>{ $word }</code>: { $meaning }. Bleibt.
cleaning-unknown = Eine Art „{ $word }“ kenne ich nicht. Es gibt: { $types }. Beispiel: <code>{ $example }</code>
cleaning-state-and-example =
    { $state }
    Beispiel: <code>{ $example }</code>

cleaning-meaning-join = jemand ist beigetreten
cleaning-meaning-leave = jemand ist gegangen oder wurde entfernt
cleaning-meaning-photo = die Gruppe hat ein anderes Bild oder keines mehr
cleaning-meaning-pin = eine Nachricht wurde angeheftet
cleaning-meaning-title = die Gruppe heißt anders
cleaning-meaning-videochat = ein Videochat hat begonnen oder geendet
cleaning-meaning-other = alles andere, was Telegram selbst schreibt
cleaning-meaning-commands-admin = meine Befehle, die nur Administratoren benutzen dürfen
cleaning-meaning-commands-user = meine Befehle für alle
cleaning-meaning-commands-other = Befehle anderer Bots und solche, die niemand kennt
cleaning-control-join = Beigetreten
cleaning-control-leave = Gegangen
cleaning-control-photo = Gruppenbild
cleaning-control-pin = Angeheftet
cleaning-control-title = Gruppenname
cleaning-control-videochat = Videochats
cleaning-control-other = Alles andere
cleaning-control-commands-admin = Befehle für Administratoren
cleaning-control-commands-user = Befehle für alle
cleaning-control-commands-other = Fremde Befehle
