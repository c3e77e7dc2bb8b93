# How far a protection goes.
modes-off = off
modes-on = on
modes-watch = watch only
modes-refused = Say on, off or watch: <code>{ $example }</code>
modes-state-and-example =
    { $state }
    Example: <code>{ $example }</code>
modes-watched-state =
    👁 I only watch: I tell the log and do nothing else.
    { $state }
