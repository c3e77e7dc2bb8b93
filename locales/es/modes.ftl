# Hasta dónde llega una protección.
modes-off = no
modes-on = sí
modes-watch = solo observar
modes-refused = Escribe on, off o watch: <code>{ $example }</code>
modes-state-and-example =
    { $state }
    Ejemplo: <code>{ $example }</code>
modes-watched-state =
    👁 Solo observo: escribo en el registro y no hago nada más.
    { $state }
