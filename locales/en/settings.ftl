settings-title = ⚙️ Settings
settings-command-settings = open the settings menu
settings-command-cancel = leave a question without changing anything
settings-nothing-to-cancel = There is nothing to cancel.
settings-refused = That value is not possible here: { $problem }
