# Preguntas en privado.
questions-asked =
    { $question }

    /cancel deja todo como está.
questions-cancelled = Cancelado: no se ha cambiado nada.
questions-gone = Eso ya no se puede ajustar aquí. Abre /settings de nuevo.
