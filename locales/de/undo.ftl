# Warum ein Fall nicht aufgehoben wird und was nicht zurückkommt.
undo-unknown = Einen Fall { $number } gibt es in dieser Gruppe nicht.
undo-of-undo = Fall { $number } hebt selbst einen anderen auf. Gib den Befehl noch einmal, um wieder zu handeln.
undo-of-unwarn = Fall { $number } hat eine Verwarnung entfernt. Gib den Befehl noch einmal, um wieder zu verwarnen.
undo-done-already = Fall { $number } ist schon aufgehoben.
undo-ended = Fall { $number } ist schon vorbei: Seine Zeit ist abgelaufen.
undo-gone = Von Fall { $number } ist nichts mehr da, was sich aufheben ließe.
undo-no-longer = Fall { $number } gilt nicht mehr: { $user } ist nicht gesperrt.
undo-come-back = { $user } muss selbst zurückkommen: Holen kann man niemanden.
undo-later-holds = Fall { $number } ist neuer und gilt für { $user } weiter.
undo-time-over = Die Zeit wäre ohnehin schon um, also ändert sich nichts.
undo-title-stays = Der Titel von { $user } ließ sich nicht zurückgeben.
undo-not-kept = Die Nachrichten von Fall { $number } wurden nicht aufgehoben und können nicht zurückkommen. Mit einem Protokollkanal (/setlog) behalte ich Kopien.
undo-copies-gone = Die Kopien der Nachrichten von Fall { $number } sind weg, oder ich kann den Protokollkanal nicht lesen.
undo-some-missing = { $count ->
        [one] Eine Nachricht wurde nicht aufgehoben.
       *[other] { $count } Nachrichten wurden nicht aufgehoben.
    }
