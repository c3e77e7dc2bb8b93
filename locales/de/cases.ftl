cases-title = 📁 Fälle
cases-command-case = einen Fall zeigen
cases-command-history = zeigen, was mit dir oder einem anderen Nutzer geschehen ist
cases-command-why = zeigen, warum etwas geschehen ist
cases-command-reason = den Grund eines Falls festlegen
cases-command-undo = einen Fall oder deine letzte Handlung zurücknehmen

# Was gezeigt wird.
cases-case =
    <b>Fall { $number }: { $kind }</b>
    { $lines }
cases-line-target = Nutzer: { $user } (<code>{ $id }</code>)
cases-line-actor = Durch: { $actor }
cases-line-native = In Telegram selbst geschehen
cases-line-when = Wann: { $when }
cases-line-until = Bis: { $until }
cases-line-reason = Grund: { $reason }
cases-line-denied = Nicht erlaubt: { $what }
cases-line-messages = { $count ->
        [one] Beleg: eine Nachricht
       *[other] Belege: { $count } Nachrichten
    }
cases-line-signal = • { $detail }
cases-line-signal-weighed = • { $detail } ({ $percent } %)
cases-line-undoes = Nimmt zurück: Fall { $undone }
cases-line-former = Vorher: { $former }
cases-former-admin = Admin
cases-former-member = Mitglied
cases-former-left = nicht in der Gruppe
cases-former-banned = gesperrt
cases-former-restricted = Mitglied mit Einschränkungen
cases-state-open = Aktiv
cases-state-ended = Abgelaufen
cases-state-undone = Aufgehoben
cases-history =
    { $count ->
        [one] Ein Fall zu { $user }:
       *[other] { $count } Fälle zu { $user }:
    }
    { $lines }
cases-history-none = Zu { $user } gibt es hier keinen Fall.
cases-history-own-only = Fälle anderer sehen nur Admins. Deine: /history
cases-list-line = <b>{ $number }</b> · { $when } · { $kind } · { $actor }
cases-list-line-over = <b>{ $number }</b> · { $when } · { $kind } · { $actor } · { $state }
cases-list-ended = abgelaufen
cases-list-undone = aufgehoben
cases-list-line-reason = { $line } · { $reason }
cases-file = { $count ->
        [one] Ein Fall zu { $user }.
       *[other] { $count } Fälle zu { $user }.
    }

# Knöpfe und was sie sagen.
cases-button-undo = ↩️ Zurücknehmen
cases-button-undo-all = ↩️ Alle { $count } zurücknehmen
cases-button-appeal = ⚖️ Einspruch
cases-button-why = Warum?
cases-button-older = Ältere
cases-button-file = Als Datei
cases-button-invite = Einladungslink
cases-why-shown = Das siehst nur du.
cases-undone-toast = Zurückgenommen.
cases-invite = Mit diesem Link kann eine Person einen Tag lang beitreten: { $link }

# Absagen.
cases-which = Welcher Fall? Nenne seine Nummer, oder antworte auf eine Nachricht oder meinen Hinweis. Zum Beispiel: { $example }
cases-none-such = Einen solchen Fall gibt es in dieser Gruppe nicht.
cases-none-of-message = Zu dieser Nachricht gehört kein Fall. Schreib in einer Antwort die Nummer eines Falls mit #: <code>{ $example }</code>
cases-reason-missing = Was ist der Grund? Zum Beispiel: { $example }
cases-reason-set = Grund von Fall { $number }: { $reason }
cases-undo-nothing = Von dir gibt es nichts zurückzunehmen. Nenne einen Fall, zum Beispiel: { $example }
cases-state-replaced = Durch einen späteren Fall ersetzt
cases-state-failed = Von Telegram abgelehnt
cases-list-replaced = ersetzt
cases-list-failed = von Telegram abgelehnt
cases-line-failed = Nicht geschehen: { $kind }. { $why }
cases-line-allowed = Wieder erlaubt: { $what }


# What has become of a case, where it was told.
cases-now-ended = ⌛ Abgelaufen
cases-now-undone = ↩️ Aufgehoben
cases-now-undone-by = ↩️ Aufgehoben von { $by }
cases-now-replaced-by = 🔁 Ersetzt durch Fall { $number }
cases-now-replaced = 🔁 Durch einen späteren Fall ersetzt
cases-closed = { $state }: { $kind }, { $user }. <i>Fall { $number }</i>
cases-closed-nobody = { $state }: { $kind }. <i>Fall { $number }</i>
cases-closed-others = { $count ->
        [one] … und noch einer.
       *[other] … und { $count } weitere.
    }
cases-now-failed = ❌ Von Telegram abgelehnt

# Viele Maßnahmen der Schutzfunktionen in einer Nachricht.
cases-wave =
    { $lines }
    <i>Fälle { $from }–{ $to }</i>
cases-wave-warned = { $count ->
        [one] ⚠️ Ein Mitglied ist verwarnt.
       *[other] ⚠️ { $count } Mitglieder sind verwarnt.
    }
cases-wave-muted = { $count ->
        [one] 🔇 Ein Mitglied ist stummgeschaltet.
       *[other] 🔇 { $count } Mitglieder sind stummgeschaltet.
    }
cases-wave-muted-for = { $count ->
        [one] 🔇 Ein Mitglied ist für { $duration } stummgeschaltet.
       *[other] 🔇 { $count } Mitglieder sind für { $duration } stummgeschaltet.
    }
cases-wave-restricted = { $count ->
        [one] ✋ Ein Mitglied ist eingeschränkt.
       *[other] ✋ { $count } Mitglieder sind eingeschränkt.
    }
cases-wave-banned = { $count ->
        [one] 🚫 Ein Mitglied ist gesperrt.
       *[other] 🚫 { $count } Mitglieder sind gesperrt.
    }
cases-wave-banned-for = { $count ->
        [one] 🚫 Ein Mitglied ist für { $duration } gesperrt.
       *[other] 🚫 { $count } Mitglieder sind für { $duration } gesperrt.
    }
cases-wave-kicked = { $count ->
        [one] 👢 Ein Mitglied ist entfernt und darf wiederkommen.
       *[other] 👢 { $count } Mitglieder sind entfernt und dürfen wiederkommen.
    }
cases-wave-declined = { $count ->
        [one] 🚪 Eine Beitrittsanfrage ist abgelehnt.
       *[other] 🚪 { $count } Beitrittsanfragen sind abgelehnt.
    }
cases-wave-deleted = { $count ->
        [one] 🗑 Nachrichten eines Mitglieds sind gelöscht.
       *[other] 🗑 Nachrichten von { $count } Mitgliedern sind gelöscht.
    }
cases-wave-state = { $state }: { $count }
cases-wave-nothing = Hier gibt es nichts mehr zurückzunehmen.
cases-line-reaction = Entfernt: eine Reaktion
cases-line-reactions = Entfernt: alle letzten Reaktionen (bis zu 10.000)
cases-wave-unreacted = { $count ->
        [one] 🗑 Reaktionen eines Mitglieds sind entfernt.
       *[other] 🗑 Reaktionen von { $count } Mitgliedern sind entfernt.
    }
