punishments-title = 🔨 Sperren, Entfernen, Stummschalten
punishments-command-ban = jemanden sperren
punishments-command-dban = jemanden sperren und die Nachricht löschen, auf die du antwortest
punishments-command-sban = jemanden sperren, ohne es der Gruppe zu sagen
punishments-command-tban = jemanden für eine Weile sperren
punishments-command-unban = eine Sperre aufheben
punishments-command-kick = jemanden entfernen, der zurückkommen darf
punishments-command-dkick = jemanden entfernen und die Nachricht löschen, auf die du antwortest
punishments-command-skick = jemanden entfernen, ohne es der Gruppe zu sagen
punishments-command-kickme = diese Gruppe verlassen
punishments-command-mute = jemanden stummschalten
punishments-command-dmute = jemanden stummschalten und die Nachricht löschen, auf die du antwortest
punishments-command-smute = jemanden stummschalten, ohne es der Gruppe zu sagen
punishments-command-tmute = jemanden für eine Weile stummschalten
punishments-command-unmute = jemanden wieder schreiben lassen

# Mehrere Maßnahmen auf einmal.
punishments-name = { $user }
punishments-names = { $before }, { $last }
punishments-banned = 🚫 Gesperrt: { $names }
punishments-banned-for = 🚫 Gesperrt ({ $duration }): { $names }
punishments-muted = 🔇 Stummgeschaltet: { $names }
punishments-muted-for = 🔇 Stummgeschaltet ({ $duration }): { $names }
punishments-kicked = 👢 Entfernt, Rückkehr erlaubt: { $names }
punishments-unbanned = Nicht mehr gesperrt: { $names }
punishments-unmuted = 🔊 Nicht mehr stumm: { $names }
punishments-leave-sure = Möchtest du diese Gruppe verlassen?
punishments-leave-yes = Gruppe verlassen
punishments-leave-not-yours = Das kann nur die Person bestätigen, die darum gebeten hat.
punishments-only-for = Nur für { $duration }
punishments-only-over = Nichts geändert: Der Fall gilt nicht mehr oder hat schon ein Ende.
punishments-endless = Erledigt, ohne zeitliche Grenze.

# Wie lange Hinweise bleiben.
punishments-overview-fade = Meine Hinweise auf Sperren, Entfernungen, Stummschaltungen und Verwarnungen lösche ich nach dieser Zeit: { $duration }.
punishments-overview-stay = Meine Hinweise auf Sperren, Entfernungen, Stummschaltungen und Verwarnungen bleiben stehen.
punishments-control-fade = Hinweise löschen
punishments-control-last = Löschen nach
punishments-command-restrict = einzelne Rechte entziehen, als Wort oder per Tastatur
punishments-command-wipe = löschen, was jemand zuletzt geschrieben hat
punishments-restricted = ✋ Nicht mehr erlaubt für { $names }: { $what }
punishments-restricted-for = ✋ Für { $duration } nicht erlaubt für { $names }: { $what }
punishments-restrict-malformed = Dieses Recht kenne ich nicht. Ich kenne: { $words }. Zum Beispiel: { $example }
punishments-restrict-keyboard = Was darf { $user } hier? Ein Tippen entzieht ein Recht oder gibt es zurück.
punishments-restrict-allowed = ✅ { $what }
punishments-restrict-denied = 🚫 { $what }
punishments-restrict-unknown = Telegram sagt mir nicht, was diese Person hier darf.
punishments-wiped =
    🧹 { $count ->
        [one] Eine Nachricht von { $user } wurde gelöscht.
       *[other] { $count } Nachrichten von { $user } wurden gelöscht.
    } <i>Fall { $number }</i>
punishments-wipe-nothing = In dieser Zeit habe ich keine Nachricht von { $user } gesehen.
punishments-button-only-for = Nur für { $duration }
punishments-button-for-good = Unbefristet
punishments-button-time = Dauer ändern
punishments-button-reason = Diesen Grund nehmen
punishments-choose-time = Wie lange soll Fall { $number } ab jetzt gelten?
punishments-changed-toast = Geändert.
punishments-reason-gone = Den eingegebenen Grund habe ich nicht mehr. Schick ihn mit der Nummer des Falls: /reason #{ $number } …
