# Was der Bot mit Mitgliedern tut, dem Chat mitgeteilt.
moderation-with-reason =
    { $act }
    Grund: { $reason }
moderation-banned = 🚫 { $user } ist gesperrt. <i>Fall { $number }</i>
moderation-banned-for = 🚫 { $user } ist für { $duration } gesperrt. <i>Fall { $number }</i>
moderation-muted = 🔇 { $user } ist stummgeschaltet. <i>Fall { $number }</i>
moderation-muted-for = 🔇 { $user } ist für { $duration } stummgeschaltet. <i>Fall { $number }</i>
moderation-kicked = 👢 { $user } wurde entfernt und darf wiederkommen. <i>Fall { $number }</i>
moderation-declined = 🚪 Der Beitrittsantrag von { $user } ist abgelehnt. <i>Fall { $number }</i>
moderation-unbanned = { $user } ist nicht mehr gesperrt. <i>Fall { $number }</i>
moderation-unmuted = 🔊 { $user } darf wieder schreiben. <i>Fall { $number }</i>
moderation-deleted = { $count ->
        [one] 🗑 Eine Nachricht von { $user } wurde gelöscht. <i>Fall { $number }</i>
       *[other] 🗑 { $count } Nachrichten von { $user } wurden gelöscht. <i>Fall { $number }</i>
    }
moderation-deleted-yours = 🗑 Ich habe deine Nachricht gelöscht. Grund: { $reason }
moderation-restricted = ✋ { $user } darf das hier nicht mehr: { $what }. <i>Fall { $number }</i>
moderation-restricted-for = ✋ { $user } darf das hier für { $duration } nicht: { $what }. <i>Fall { $number }</i>
moderation-promoted = ⭐ { $user } ist jetzt Admin. <i>Fall { $number }</i>
moderation-demoted = { $user } ist kein Admin mehr. <i>Fall { $number }</i>
moderation-undone = ↩️ Zurückgenommen: { $what } (Fall { $undone }). <i>Fall { $number }</i>

# Warum nichts getan wurde.
moderation-not-self = Das bin ich. Gegen mich selbst kann ich nichts tun.
moderation-not-owner = { $user } gehört diese Gruppe, da kann ich nichts tun.
moderation-not-admin = { $user } hat Admin-Rechte. Nimm sie zuerst weg und versuch es dann noch einmal.
moderation-not-service = Dieses Konto gehört Telegram selbst, da kann ich nichts tun.
moderation-not-anonymous-admin = Diese Nachricht ist von einem anonymen Administrator, und gegen Administratoren kann ich nichts tun.
moderation-not-linked-channel = { $user } ist der Kanal dieser Gruppe, da kann ich nichts tun.
moderation-not-approved = { $user } ist hier freigestellt und vom automatischen Schutz ausgenommen.
moderation-bot-lacks-right = Ich brauche das Recht „{ $right }“. Gib es mir unter Gruppeninfo › Bearbeiten › Administratoren.
moderation-unknown-member = Telegram kennt { $user } in dieser Gruppe nicht.
moderation-not-supergroup = Telegram erlaubt das nur in Supergruppen. Damit die Gruppe eine wird, mach zum Beispiel den Chatverlauf für neue Mitglieder sichtbar.
moderation-no-access = Ich bin nicht mehr in dieser Gruppe.
moderation-refused = Telegram hat mich das bei { $user } nicht tun lassen. Bitte versuch es in einer Minute noch einmal.
moderation-refused-late = Ich hatte für { $user } etwas angekündigt, aber Telegram hat es später abgelehnt. { $refusal }
moderation-not-banned = { $user } ist hier nicht gesperrt.
moderation-not-muted = { $user } ist hier nicht stummgeschaltet.
moderation-already-banned = { $user } ist schon gesperrt{ $end } (Fall { $number }).
moderation-not-present = { $user } ist nicht in dieser Gruppe.
moderation-channel-only-banned = { $user } ist ein Kanal. Kanäle kann man sperren und entsperren, aber nicht stummschalten, entfernen oder verwarnen.
moderation-messages-stay = { $count ->
        [one] Eine Nachricht konnte ich nicht löschen. Vielleicht ist sie älter als 48 Stunden.
       *[other] { $count } Nachrichten konnte ich nicht löschen. Vielleicht sind sie älter als 48 Stunden.
    }

# Was geschah, als Überschrift eines Falls und eines Eintrags im Protokoll.
moderation-kind-mute = 🔇 Stummschaltung
moderation-kind-restrict = 🔒 Einschränkung
moderation-kind-decline = 🚪 Beitritt abgelehnt
moderation-kind-kick = 👢 Rauswurf
moderation-kind-ban = 🔨 Sperre
moderation-kind-delete = 🗑 Nachrichten gelöscht
moderation-kind-unmute = 🔊 Stummschaltung aufgehoben
moderation-kind-unban = Sperre aufgehoben
moderation-kind-promote = ⭐ Ernennung
moderation-kind-demote = Abberufung
moderation-kind-title = 🏷 Neuer Titel
moderation-kind-undo = ↩ Rücknahme
moderation-kind-other = Andere Maßnahme
moderation-deleted-many = { $count ->
        [one] 🗑 Eine Nachricht wurde gelöscht. <i>Fall { $number }</i>
       *[other] 🗑 { $count } Nachrichten wurden gelöscht. <i>Fall { $number }</i>
    }
moderation-allowed = ✋ { $user } darf das hier wieder: { $what }. <i>Fall { $number }</i>
moderation-is-banned = { $user } ist schon gesperrt.
moderation-already-muted = { $user } ist schon stummgeschaltet{ $end } (Fall { $number }).
moderation-already-restricted = { $user } ist schon so eingeschränkt{ $end } (Fall { $number }).
moderation-nothing-to-do = Es gibt nichts zu tun.
moderation-holds-no-longer = Fall { $number } gilt nicht mehr.
moderation-no-warnings = Dieser Bot erteilt keine Verwarnungen.
moderation-watched = 👁 Beobachtet: { $user }. Nichts ist geschehen.
moderation-watched-reason = Grund: { $reason }
moderation-watched-sanction = Eingeschaltet gäbe es: { $sanction }
moderation-watched-deletion =
    Eingeschaltet { $count ->
        [one] wäre { $count } Nachricht
       *[other] wären { $count } Nachrichten
    } gelöscht worden.
moderation-watched-evidence = Beleg: { $detail }
moderation-watched-message = Nachricht: { $where }
moderation-reasons = { $first }; { $second }
moderation-unreacted = 🗑 Eine Reaktion von { $user } entfernt. <i>Fall { $number }</i>
moderation-unreacted-all = 🗑 Die letzten Reaktionen von { $user } entfernt. <i>Fall { $number }</i>
moderation-kind-unreact = 🗑 Reaktionen entfernt
moderation-watched-reaction = Eingeschaltet wäre die Reaktion entfernt worden.
moderation-watched-reactions = Eingeschaltet wären alle letzten Reaktionen entfernt worden.
