# El menú de ajustes.
menu-home = <b>{ $title }</b>
    ¿Qué quieres ajustar?
menu-groups = ¿Qué grupo quieres configurar?
menu-no-groups = Todavía no conozco ningún grupo que administres. Añádeme a tu grupo como administrador y escribe /settings allí o aquí.
menu-group = { $title }
menu-other-group = ‹ Otros grupos
menu-page =
    <b>{ $title }</b>

    { $overview }
menu-control = { $label }: { $value }
menu-back = ‹ Atrás
menu-close = Cerrar
menu-gone = Este grupo ya no existe o ya no eres administrador en él.
menu-refreshed = Alguien lo ha cambiado mientras tanto: así está ahora.
menu-not-allowed = Te falta el permiso de administrador para este ajuste.
menu-owner-only = Solo el propietario del grupo puede cambiar esto.
menu-on = sí
menu-automatic = automático
menu-off = no
menu-number = { $value }
menu-duration = { $duration }
menu-history = 🕘 Historial
menu-history-empty = Aquí todavía no se ha cambiado nada.
menu-history-list =
    <b>Últimos cambios</b>

    { $lines }
menu-history-what = { $page } › { $setting }
menu-history-line = { $number }. { $when }, { $who } · { $what }: { $before } → { $after }
menu-rollback = ↩ Revertir { $number }
menu-rolled-back = Listo: está como antes.
