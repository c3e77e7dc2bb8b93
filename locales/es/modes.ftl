# Hasta dónde llega una protección.
modes-off = no
modes-on = sí
modes-watch = solo observar
modes-refused = Escribe on, off o watch: <code>{ $example }</code>
