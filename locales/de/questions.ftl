# Fragen im privaten Chat.
questions-asked =
    <b>{ $title }</b>
    { $question }

    Alles lassen, wie es ist: /cancel
questions-cancelled = Abgebrochen: Es wurde nichts geändert.
questions-gone = Das lässt sich hier nicht mehr einstellen. Bitte öffne /settings noch einmal.
questions-interrupted = Die Frage zu „{ $title }“ ist beendet: nichts wurde geändert.
questions-button-again = Noch einmal fragen
questions-button-back = ‹ Einstellungen
questions-button-cancel = ✖️ Abbrechen
questions-closed =
    { $said }

    <a href="{ $url }">‹ Einstellungen</a>
questions-closed-again =
    { $said }

    <a href="{ $url }">Noch einmal fragen</a>
