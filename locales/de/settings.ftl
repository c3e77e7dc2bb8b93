settings-title = ⚙️ Einstellungen
settings-command-settings = das Einstellungsmenü öffnen
settings-command-cancel = eine Frage abbrechen
settings-nothing-to-cancel = Es gibt nichts abzubrechen.
settings-refused = So lässt sich diese Einstellung nicht ändern. { $problem }
