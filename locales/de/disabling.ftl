disabling-title = 🚫 Abgeschaltete Befehle
disabling-command-disable = Mitglieder hier manche Befehle nicht benutzen lassen
disabling-command-enable = Mitglieder Befehle wieder benutzen lassen
disabling-command-disableable = die Befehle zeigen, die sich abschalten lassen
disabling-command-disabled = die Befehle zeigen, die hier abgeschaltet sind
disabling-command-disabledel = wählen, ob Nachrichten mit abgeschalteten Befehlen gelöscht werden
disabling-command-disableadmin = wählen, ob abgeschaltete Befehle auch für Administratoren abgeschaltet sind

disabling-state-none = Hier sind alle Befehle eingeschaltet.
disabling-state =
    Hier abgeschaltet: { $names }
    { $reach }
    { $messages }
disabling-reach-members = Administratoren können sie trotzdem benutzen.
disabling-reach-all = Auch Administratoren können sie nicht benutzen.
disabling-messages-go = Schickt ein Mitglied einen davon, lösche ich die Nachricht.
disabling-messages-stay = Schickt ein Mitglied einen davon, bleibt die Nachricht, und ich antworte nicht.
disabling-list = Diese Befehle lassen sich abschalten: { $names }
disabling-state-and-example =
    { $state }
    Beispiel: <code>{ $example }</code>

disabling-missing = Welche Befehle? Nenne sie, oder schreib all für alle: <code>{ $example }</code>. /disableable zeigt sie.
disabling-unknown = Den Befehl { $name } gibt es nicht. /disableable zeigt, welche sich abschalten lassen.
disabling-meant = Den Befehl { $name } gibt es nicht. Meinst du { $meant }?
disabling-never = { $name } lässt sich nicht abschalten. /disableable zeigt, welche Befehle es lassen.

disabling-question =
    Welche Befehle sollen Mitglieder nicht benutzen? Schreib ihre Namen, „all“ für alle oder „none“ für keinen.
    Abschalten lassen sich: { $names }

    { $state }
disabling-control-commands = Befehle
disabling-control-deletes = Abgeschaltete Befehle löschen
disabling-control-admins = Auch für Administratoren
disabling-value = { $count }
disabling-value-none = keine
