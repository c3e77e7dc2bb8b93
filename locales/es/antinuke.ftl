antinuke-title = ☢️ Antinuke
antinuke-command-antinuke = limitar lo que un administrador puede hacer en diez minutos

# Lo que el propietario ajusta y de lo que se le avisa.
antinuke-on =
    Antinuke está activado. En diez minutos, un administrador puede:
    { $lines }
    Quien haga más queda suspendido y se avisa al propietario.
antinuke-off =
    Antinuke está desactivado. Cuando está activado, un administrador puede en diez minutos:
    { $lines }
antinuke-line-bans = • suspender o silenciar: { $count } personas
antinuke-line-kicks = • expulsar: { $count } personas
antinuke-line-deletions = • borrar con mis órdenes: { $count } mensajes
antinuke-line-promotions = • nombrar administradores: { $count } personas
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
antinuke-alarm = 🚨 { $user }, administrador de { $group }: { $what }. Ya no acepto sus órdenes, pero no he podido quitarle los permisos. Hazlo ahora, en Ajustes del grupo › Administradores.
antinuke-alarm-demoted = 🚨 { $user }, administrador de { $group }: { $what }. Le he quitado los permisos y ya no acepto sus órdenes.
antinuke-button-rollback = ↩️ Anularlo todo
antinuke-button-reinstate = Devolver los permisos
antinuke-rollback-reason = anulación de todo lo que hizo un administrador
antinuke-rolled-back-toast = Anulado.
antinuke-rolled-back = ↩️ { $group }: { $count } de { $total } actos anulados.
antinuke-not-suspended = Esa persona no está suspendida.
antinuke-reinstated = { $user } tiene de nuevo sus permisos.
antinuke-lines = { $lines }
antinuke-all-back = ↩️ Todo está deshecho.
antinuke-rights-back = Los derechos están devueltos.
