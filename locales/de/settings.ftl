settings-title = ⚙️ Einstellungen
settings-command-settings = das Einstellungsmenü öffnen
settings-command-cancel = eine Frage verlassen, ohne etwas zu ändern
settings-nothing-to-cancel = Es ist keine Frage offen: Es gibt nichts abzubrechen.
settings-refused = So lässt sich diese Einstellung nicht ändern. { $problem }
