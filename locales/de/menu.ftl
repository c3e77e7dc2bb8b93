# Das Einstellungsmenü.
menu-home = <b>{ $title }</b>
    Was möchtest du einstellen?
menu-groups = Welche Gruppe möchtest du einrichten?
menu-no-groups = Ich kenne noch keine Gruppe, in der du Administrator bist. Füge mich als Administrator zu deiner Gruppe hinzu und schreib dann dort oder hier /settings.
menu-group = { $title }
menu-other-group = ‹ Andere Gruppen
menu-page =
    <b>{ $title }</b>

    { $overview }
menu-title-of = { $title } · { $group }
menu-control = { $label }: { $value }
menu-back = ‹ Zurück
menu-close = Schließen
menu-gone = Ich bin nicht mehr in dieser Gruppe, oder du bist dort kein Administrator mehr.
menu-refreshed = Jemand hat das gerade geändert. Das sind die aktuellen Werte.
menu-not-allowed = Dir fehlt das Admin-Recht für diese Einstellung.
menu-owner-only = Das kann nur der Eigentümer der Gruppe ändern.
menu-on = an
menu-automatic = automatisch
menu-off = aus
menu-number = { $value }
menu-duration = { $duration }
menu-history = 🕘 Verlauf
menu-history-empty = Noch keine Änderungen.
menu-history-title = Letzte Änderungen
menu-history-list = { $lines }
menu-history-what = { $page } › { $setting }
menu-history-line = { $number }. { $when }, { $who } · { $what }: { $before } → { $after }
menu-rollback = ↩ { $number } zurücknehmen
menu-rolled-back = Zurückgenommen.
