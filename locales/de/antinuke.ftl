antinuke-title = ☢️ Anti-Nuke
antinuke-command-antinuke = begrenzen, was ein Admin in zehn Minuten tun kann

# Was die Besitzerin oder der Besitzer einstellt und erfährt.
antinuke-on =
    Anti-Nuke ist an. In zehn Minuten darf ein Admin:
    { $lines }
    Wer mehr tut, dessen Rechte ruhen, und wer die Gruppe besitzt, erfährt es.
antinuke-off =
    Anti-Nuke ist aus. Wenn es an ist, darf ein Admin in zehn Minuten:
    { $lines }
antinuke-line-bans = • sperren oder stummschalten: { $count } Personen
antinuke-line-kicks = • entfernen: { $count } Personen
antinuke-line-deletions = • mit meinen Befehlen löschen: { $count } Nachrichten
antinuke-line-promotions = • zu Admins machen: { $count } Personen
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
antinuke-alarm = 🚨 { $user }, Admin in { $group }: { $what }. Ich nehme von dort keine Befehle mehr an, konnte die Adminrechte aber nicht wegnehmen. Bitte tu das jetzt, unter Gruppeneinstellungen › Administratoren.
antinuke-alarm-demoted = 🚨 { $user }, Admin in { $group }: { $what }. Ich habe die Adminrechte weggenommen und nehme von dort keine Befehle mehr an.
antinuke-button-rollback = ↩️ Alles zurücknehmen
antinuke-button-reinstate = Rechte zurückgeben
antinuke-rollback-reason = Rücknahme von allem, was ein Admin getan hat
antinuke-rolled-back-toast = Zurückgenommen.
antinuke-rolled-back = ↩️ { $group }: { $count } von { $total } Handlungen sind zurückgenommen.
antinuke-not-suspended = Die Rechte dieser Person ruhen nicht.
antinuke-reinstated = { $user } hat die Rechte wieder.
antinuke-lines = { $lines }
antinuke-all-back = ↩️ Alles ist zurückgenommen.
antinuke-rights-back = Die Rechte sind zurückgegeben.
