# Wie weit eine Schutzfunktion geht.
modes-off = aus
modes-on = an
modes-watch = nur beobachten
modes-refused = Schreib on, off oder watch: <code>{ $example }</code>
modes-state-and-example =
    { $state }
    Beispiel: <code>{ $example }</code>
modes-watched-state =
    👁 Ich beobachte nur: Ich schreibe ins Protokoll und tue sonst nichts.
    { $state }
