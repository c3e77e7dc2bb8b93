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
menu-title-of = { $title } · { $group }
menu-control = { $label }: { $value }
menu-back = ‹ Atrás
menu-close = Cerrar
menu-gone = Ya no estoy en este grupo o ya no eres administrador en él.
menu-refreshed = Alguien acaba de cambiarlo. Estos son los valores actuales.
menu-not-allowed = Te falta el permiso de administrador para este ajuste.
menu-owner-only = Solo el propietario del grupo puede cambiar esto.
menu-on = sí
menu-automatic = automático
menu-off = no
menu-number = { $value }
menu-duration = { $duration }
menu-history = 🕘 Historial
menu-history-empty = Todavía no hay cambios.
menu-history-title = Últimos cambios
menu-history-list = { $lines }
menu-history-what = { $page } › { $setting }
menu-history-line = { $number }. { $when }, { $who } · { $what }: { $before } → { $after }
menu-rollback = ↩ Anular { $number }
menu-rolled-back = Anulado.
