# Questions in private.
questions-asked =
    <b>{ $title }</b>
    { $question }

    /cancel leaves everything as it is.
questions-cancelled = Cancelled: nothing was changed.
questions-gone = That can no longer be set here. Please open /settings again.
questions-interrupted = The question about “{ $title }” is over: nothing was changed.
questions-button-again = Ask again
questions-button-back = ‹ Settings
questions-button-cancel = ✖️ Cancel
