# Lo que va después de los comandos.
args-on-off = Escribe <code>on</code> u <code>off</code>.
args-sanction-mode = Puedo aplicar <code>ban</code>, <code>kick</code>, <code>mute</code>, <code>tban 3d</code> o <code>tmute 3h</code>. ¿Cuál prefieres?
args-duration-or-off = Indica una duración, como <code>4w</code>, u <code>off</code>.
