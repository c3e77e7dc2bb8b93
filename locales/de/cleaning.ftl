cleaning-title = 🧽 Servicenachrichten
cleaning-title-commands = 🧽 Befehle im Chat
cleaning-command-cleanservice = wählen, welche Servicenachrichten gelöscht werden, etwa „Anna ist beigetreten“
cleaning-command-keepservice = wählen, welche Servicenachrichten bleiben
cleaning-command-cleanservicetypes = die Arten von Servicenachrichten zeigen
cleaning-command-cleancommand = wählen, welche Befehle nach Gebrauch gelöscht werden
cleaning-command-keepcommand = wählen, welche Befehle im Chat bleiben
cleaning-command-cleancommandtypes = die Arten von Befehlen zeigen, die gelöscht werden können

cleaning-service-none = Ich lösche hier keine Servicenachrichten.
cleaning-service-some = Ich lösche diese Servicenachrichten: { $types }
cleaning-commands-none = Ich lösche hier keine Befehle.
cleaning-commands-some = Ich lösche diese Befehle: { $types }
cleaning-type-on = ✅ <code>{ $word }</code>: { $meaning } (wird gelöscht)
cleaning-type-off = ▫️ <code>{ $word }</code>: { $meaning } (bleibt)
cleaning-unknown = Eine Art „{ $word }“ gibt es nicht. Es gibt: { $types }. Beispiel: <code>{ $example }</code>
cleaning-state-and-example =
    { $state }
    Beispiel: <code>{ $example }</code>

cleaning-meaning-join = jemand ist beigetreten
cleaning-meaning-leave = jemand ist gegangen oder wurde entfernt
cleaning-meaning-photo = das Gruppenbild wurde geändert
cleaning-meaning-pin = eine Nachricht wurde angeheftet
cleaning-meaning-title = der Gruppenname wurde geändert
cleaning-meaning-videochat = ein Videochat hat begonnen oder geendet
cleaning-meaning-other = alle anderen Servicenachrichten
cleaning-meaning-commands-admin = meine Befehle für Administratoren
cleaning-meaning-commands-user = meine Befehle für alle
cleaning-meaning-commands-other = Befehle anderer Bots und unbekannte
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
