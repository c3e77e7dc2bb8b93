# Questions in private.
questions-asked =
    { $question }

    /cancel leaves everything as it is.
questions-cancelled = Cancelled: nothing was changed.
questions-gone = That can no longer be set here. Please open /settings again.
