# Preguntas en privado.
questions-asked =
    <b>{ $title }</b>
    { $question }

    Para dejarlo todo como está: /cancel
questions-cancelled = Cancelado: no se ha cambiado nada.
questions-gone = Eso ya no se puede ajustar aquí. Abre /settings de nuevo.
questions-interrupted = La pregunta sobre «{ $title }» ha terminado: no se ha cambiado nada.
questions-button-again = Preguntar otra vez
questions-button-back = ‹ Ajustes
questions-button-cancel = ✖️ Cancelar
questions-closed =
    { $said }

    <a href="{ $url }">‹ Ajustes</a>
questions-closed-again =
    { $said }

    <a href="{ $url }">Preguntar otra vez</a>
