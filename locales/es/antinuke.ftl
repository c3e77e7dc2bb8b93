antinuke-title = ☢️ Antinuke
antinuke-command-antinuke = limitar lo que un administrador puede hacer en diez minutos

# Lo que el propietario ajusta y de lo que se le avisa.
antinuke-on =
    Antinuke está activado. En diez minutos, un administrador puede:
    { $lines }
    Si supera un límite, queda suspendido y aviso al propietario.
antinuke-off =
    Antinuke está desactivado. Cuando está activado, un administrador puede en diez minutos:
    { $lines }
antinuke-line-bans = • suspender o silenciar a { $count } personas
antinuke-line-kicks = • expulsar a { $count } personas
antinuke-line-deletions = • borrar { $count } mensajes con mis comandos
antinuke-line-promotions = • nombrar a { $count } administradores
antinuke-control-on = Antinuke
antinuke-control-bans = Suspensiones y silencios
antinuke-control-kicks = Expulsiones
antinuke-control-deletions = Borrados
antinuke-control-promotions = Ascensos
antinuke-malformed = No lo he entendido. Los límites van de { $fewest } a { $most }. Por ejemplo: { $first }, { $second }, { $third }
antinuke-examples = Por ejemplo: { $first }, { $second }, { $third }
antinuke-reason-bans = demasiadas suspensiones y silencios en diez minutos
antinuke-reason-kicks = demasiadas expulsiones en diez minutos
antinuke-reason-deletions = demasiados borrados en diez minutos
antinuke-reason-promotions = demasiados administradores nuevos en diez minutos
antinuke-alarm = 🚨 { $user }, administrador de { $group }: { $what }. Ya no acepto sus comandos, pero no he podido quitarle los permisos. Hazlo ahora en Info. del grupo › Editar › Administradores.
antinuke-alarm-demoted = 🚨 { $user }, administrador de { $group }: { $what }. Le he quitado los permisos y ya no acepto sus comandos.
antinuke-button-rollback = ↩️ Anularlo todo
antinuke-button-reinstate = Devolver los permisos
antinuke-rollback-reason = se anuló todo lo que hizo este administrador
antinuke-rolled-back-toast = Anulado.
antinuke-rolled-back = ↩️ { $group }: { $count } de { $total } actos anulados.
antinuke-not-suspended = Esa persona no está suspendida.
antinuke-reinstated = { $user } tiene de nuevo sus permisos.
antinuke-all-back = ↩️ Todo está anulado.
antinuke-rights-back = Los permisos están devueltos.
