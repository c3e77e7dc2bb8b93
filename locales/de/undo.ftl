# Warum ein Fall nicht aufgehoben wird und was nicht zurückkommt.
undo-unknown = Einen Fall { $number } gibt es in dieser Gruppe nicht.
undo-of-undo = Fall { $number } hebt selbst einen anderen auf. Gib den Befehl noch einmal, um wieder zu handeln.
undo-done-already = Fall { $number } ist schon aufgehoben.
undo-ended = Fall { $number } ist schon abgelaufen.
undo-gone = An Fall { $number } gibt es nichts mehr zurückzunehmen.
undo-no-longer = Nichts geändert: Fall { $number } gilt nicht mehr, denn jemand hat ihn für { $user } schon aufgehoben.
undo-come-back = Ich kann { $user } nicht zurückholen: Wiederkommen muss die Person selbst.
undo-time-over = Nichts geändert: Die Zeit wäre schon abgelaufen.
undo-title-stays = Ich konnte { $user } den Titel nicht zurückgeben.
undo-not-kept = Von den Nachrichten in Fall { $number } habe ich keine Kopien, sie können nicht zurückkommen. Mit einem Protokollkanal (/setlog) behalte ich Kopien.
undo-copies-gone = Die Kopien der Nachrichten von Fall { $number } sind weg, oder ich kann den Protokollkanal nicht lesen.
undo-some-missing = { $count ->
        [one] Von einer Nachricht hatte ich keine Kopie.
       *[other] Von { $count } Nachrichten hatte ich keine Kopien.
    }
undo-replaced = Fall { $number } gilt nicht mehr: Ein späterer hat ihn ersetzt.
undo-failed = Fall { $number } wurde nie wirksam: Telegram hat ihn abgelehnt.
undo-not-restricted = Die früheren Einschränkungen von { $user } ließen sich nicht wiederherstellen.
undo-what-mute = Stummschaltung von { $user }
undo-what-restrict = Einschränkung von { $user }
undo-what-decline = abgelehnter Beitritt von { $user }
undo-what-kick = Rauswurf von { $user }
undo-what-ban = Sperre von { $user }
undo-what-unmute = aufgehobene Stummschaltung von { $user }
undo-what-unban = aufgehobene Sperre von { $user }
undo-what-promote = Ernennung von { $user }
undo-what-demote = Abberufung von { $user }
undo-what-title = neuer Titel von { $user }
undo-what-other = der Fall von { $user }
undo-what-delete = { $count ->
        [one] Löschen einer Nachricht von { $user }
       *[other] Löschen von { $count } Nachrichten von { $user }
    }
undo-what-purge = { $count ->
        [one] Löschen einer Nachricht
       *[other] Löschen von { $count } Nachrichten
    }
undo-now-free = { $user } darf wiederkommen.
undo-now-banned = { $user } ist wieder gesperrt{ $end }.
undo-still-banned = { $user } bleibt gesperrt{ $end }{ $by }.
undo-now-muted = { $user } ist wieder stummgeschaltet{ $end }.
undo-still-muted = { $user } bleibt stummgeschaltet{ $end }{ $by }.
undo-now-restricted = { $user } ist wieder eingeschränkt{ $end }.
undo-still-restricted = { $user } bleibt eingeschränkt{ $end }.
undo-end = { " " }bis { $until }
undo-by = { " " }(Fall { $number })
undo-name = { $user }
undo-names = { $before }, { $last }
undo-restored = { $count ->
        [one] ↑ Von { $names } geschrieben, zurückgeholt aus Fall { $number }.
       *[other] ↑ { $count } Nachrichten von { $names }, zurückgeholt aus Fall { $number }.
    }
undo-revived = Fall { $number } wurde aufgehoben
undo-of-unreact = Fall { $number } lässt sich nicht rückgängig machen: Bei Telegram kann niemand Reaktionen zurückholen.
undo-reactions-lost = Die entfernten Reaktionen bleiben weg: Bei Telegram kann sie niemand zurückholen.
undo-what-unreact = das Entfernen der Reaktionen von { $user }
