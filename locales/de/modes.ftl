# Wie weit eine Schutzfunktion geht.
modes-off = aus
modes-on = an
modes-watch = nur beobachten
modes-refused = Schreib on, off oder watch: <code>{ $example }</code>
