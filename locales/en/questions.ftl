# Questions in private.
questions-asked =
    <b>{ $title }</b>
    { $question }

    To leave everything as it is: /cancel
questions-cancelled = Cancelled. Nothing was changed.
questions-gone = You can no longer set that here. Please open /settings again.
questions-interrupted = The question about “{ $title }” is closed. Nothing was changed.
questions-button-again = Ask again
questions-button-back = ‹ Settings
questions-button-cancel = ✖️ Cancel
questions-closed =
    { $said }

    <a href="{ $url }">‹ Settings</a>
questions-closed-again =
    { $said }

    <a href="{ $url }">Ask again</a>
