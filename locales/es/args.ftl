# Lo que sigue al nombre de una orden.
args-on-off = Escribe on u off: <code>{ $example }</code>
args-duration-missing = ¿Por cuánto tiempo? Pon s, m, h, d o w tras un número: <code>{ $example }</code>
args-duration-malformed = No entiendo «{ $word }» como duración. Escribe 30s, 10min, 2h, 3d o 1w: <code>{ $example }</code>
args-duration-bounds = Debe estar entre { $shortest } y { $longest }: <code>{ $example }</code>
args-sanction = Elige ban, kick, mute, tban o tmute; los dos últimos con una duración: <code>{ $example }</code>
args-reply-needed = Responde al mensaje al que te refieres: <code>{ $example }</code>
