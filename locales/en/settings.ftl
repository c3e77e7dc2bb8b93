settings-title = ⚙️ Settings
settings-command-settings = open the settings menu
settings-command-cancel = cancel a question
settings-nothing-to-cancel = There's nothing to cancel.
settings-refused = You can't set it to that. { $problem }
