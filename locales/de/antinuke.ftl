antinuke-title = ☢️ Anti-Nuke
antinuke-command-antinuke = begrenzen, was ein Admin in zehn Minuten tun kann

# Was die Besitzerin oder der Besitzer einstellt und erfährt.
antinuke-on =
    Anti-Nuke ist an. In zehn Minuten kann ein Admin:
    { $lines }
    Wer eine Grenze überschreitet, dessen Rechte ruhen, und der Eigentümer erfährt es.
antinuke-off =
    Anti-Nuke ist aus. Wenn es an ist, kann ein Admin in zehn Minuten:
    { $lines }
antinuke-line-bans = • { $count } Personen sperren oder stummschalten
antinuke-line-kicks = • { $count } Personen entfernen
antinuke-line-deletions = • { $count } Nachrichten mit meinen Befehlen löschen
antinuke-line-promotions = • { $count } Personen zu Admins machen
antinuke-control-on = Anti-Nuke
antinuke-control-bans = Sperren, Stummschaltungen
antinuke-control-kicks = Entfernungen
antinuke-control-deletions = Löschungen
antinuke-control-promotions = Beförderungen
antinuke-malformed = Das habe ich nicht verstanden. Erlaubt sind { $fewest } bis { $most }. Zum Beispiel: { $first }, { $second }, { $third }
antinuke-examples = Zum Beispiel: { $first }, { $second }, { $third }
antinuke-reason-bans = zu viele Sperren und Stummschaltungen in zehn Minuten
antinuke-reason-kicks = zu viele Entfernungen in zehn Minuten
antinuke-reason-deletions = zu viele Löschungen in zehn Minuten
antinuke-reason-promotions = zu viele neue Admins in zehn Minuten
antinuke-alarm = 🚨 { $user }, Admin in { $group }: { $what }. Ich nehme von dort keine Befehle mehr an, konnte die Admin-Rechte aber nicht wegnehmen. Bitte tu das jetzt unter Gruppeninfo › Bearbeiten › Administratoren.
antinuke-alarm-demoted = 🚨 { $user }, Admin in { $group }: { $what }. Ich habe die Admin-Rechte weggenommen und nehme von dort keine Befehle mehr an.
antinuke-button-rollback = ↩️ Alles zurücknehmen
antinuke-button-reinstate = Rechte zurückgeben
antinuke-rollback-reason = alles zurückgenommen, was dieser Admin getan hat
antinuke-rolled-back-toast = Zurückgenommen.
antinuke-rolled-back = ↩️ { $group }: { $count } von { $total } Handlungen sind zurückgenommen.
antinuke-not-suspended = Die Rechte dieser Person ruhen nicht.
antinuke-reinstated = { $user } hat die Rechte wieder.
antinuke-all-back = ↩️ Alles ist zurückgenommen.
antinuke-rights-back = Die Rechte sind zurückgegeben.
