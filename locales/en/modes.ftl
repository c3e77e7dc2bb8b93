# How far a protection goes.
modes-off = off
modes-on = on
modes-watch = watch only
modes-refused = Say on, off or watch: <code>{ $example }</code>
