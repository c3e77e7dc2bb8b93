disabling-title = 🚫 Abgeschaltete Befehle
disabling-command-disable = Mitglieder hier manche Befehle nicht benutzen lassen
disabling-command-enable = Mitglieder Befehle wieder benutzen lassen
disabling-command-disableable = die Befehle zeigen, die sich abschalten lassen
disabling-command-disabled = die Befehle zeigen, die hier abgeschaltet sind
disabling-command-disabledel = wählen, ob Nachrichten mit abgeschalteten Befehlen gelöscht werden
disabling-command-disableadmin = wählen, ob abgeschaltete Befehle auch für Administratoren abgeschaltet sind

disabling-state-none = Hier sind alle Befehle zu benutzen.
disabling-state =
    Hier abgeschaltet: { $names }
    { $reach }
    { $messages }
disabling-reach-members = Administratoren dürfen abgeschaltete Befehle trotzdem benutzen.
disabling-reach-all = Abgeschaltete Befehle sind auch für Administratoren abgeschaltet.
disabling-messages-go = Nachrichten mit abgeschalteten Befehlen werden gelöscht.
disabling-messages-stay = Nachrichten mit abgeschalteten Befehlen bleiben, ohne Antwort.
disabling-list = Diese Befehle lassen sich abschalten: { $names }
disabling-lines = { $lines }
disabling-state-and-example =
    { $state }
    Beispiel: <code>{ $example }</code>

disabling-missing = Sag, welche Befehle, oder all für alle: <code>{ $example }</code>. /disableable zeigt sie.
disabling-unknown = Den Befehl { $name } kenne ich nicht. /disableable zeigt, welche sich abschalten lassen.
disabling-meant = Den Befehl { $name } kenne ich nicht. Meinst du { $meant }?
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
