# Fragen im privaten Chat.
questions-asked =
    { $question }

    /cancel lässt alles, wie es ist.
questions-cancelled = Abgebrochen: Es wurde nichts geändert.
questions-gone = Das lässt sich hier nicht mehr einstellen. Bitte öffne /settings noch einmal.
