settings-title = ⚙️ Settings
settings-command-settings = open the settings menu
settings-command-cancel = leave a question without changing anything
settings-nothing-to-cancel = No question is open: there is nothing to cancel.
settings-refused = This setting cannot be changed like that. { $problem }
