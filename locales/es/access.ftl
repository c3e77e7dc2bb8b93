# Quién puede hacer qué y qué se le permite al propio bot.
access-admins-only = Solo los administradores de este grupo pueden hacer eso.
access-owner-only = Solo el propietario de este grupo puede hacer eso.
access-lacks-right = Para eso necesitas el permiso de administrador «{ $right }». Te lo puede dar el propietario del grupo.
access-unverified = Telegram no me ha dicho si eres administrador aquí. Inténtalo de nuevo en un minuto.
access-bot-unknown = Telegram no me ha dicho qué permisos tengo aquí. Inténtalo de nuevo en un minuto.
access-bot-no-admin = No soy administrador aquí. Nómbrame en Administrar grupo › Administradores e inténtalo de nuevo.
access-bot-lacks-right = Me falta el permiso de administrador «{ $right }». Dámelo en Administrar grupo › Administradores e inténtalo de nuevo.
access-group-only = Este comando solo funciona en grupos.
access-private-only = Escríbeme eso en privado, por favor.
access-link-gone = Ese enlace ya no lleva a ninguna parte.
access-fault = Algo ha fallado por mi parte. Mira qué se ha hecho ya e inténtalo de nuevo en un minuto.
access-button-gone = Este botón ya no funciona.
access-prove = Escribes de forma anónima. Toca el botón para demostrar que eres administrador.
access-prove-button = Soy administrador
access-proved = { $user } ha dado la orden.
access-proof-gone = Ha pasado demasiado tiempo: envía el comando otra vez.
access-suspended = Tus permisos aquí están suspendidos por ahora: has actuado más veces de lo que permite este grupo. Solo el propietario puede devolvértelos.
