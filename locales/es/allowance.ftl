allowance-refused = Solo trabajo en grupos que mi operador ha permitido, y este (<code>{ $id }</code>) no es uno de ellos, así que me voy.
allowance-added = { $user } me ha añadido a «{ $title }» (<code>{ $id }</code>). Me he ido, porque ese grupo no está permitido.
allowance-left = Estaba en «{ $title }» (<code>{ $id }</code>) y me he ido, porque ese grupo no está permitido.
allowance-allowed = «{ $title }» (<code>{ $id }</code>) está permitido. Me quedaré cuando alguien vuelva a añadirme.
allowance-forbidden = «{ $title }» (<code>{ $id }</code>) ya no está permitido. Me iré en cuanto ocurra algo allí.
allowance-owners-only = Solo pueden decidirlo quienes operan este bot.
allowance-button-allow = Permitir este grupo
allowance-button-forbid = No permitir
