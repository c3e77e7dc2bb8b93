# A quién se refiere un comando.
targets-missing = ¿A quién te refieres? Responde a un mensaje suyo o indícalo: <code>@username</code>, su id o un enlace a su mensaje.
targets-unseen-username = Todavía no he visto a @{ $username }. Responde a un mensaje suyo o usa su id.
targets-unseen-message = No vi quién escribió ese mensaje. Respóndele directamente o usa el id de su autor.
targets-duration-missing = ¿Por cuánto tiempo? Ejemplo: <code>3d</code> para tres días y luego el motivo. Puedes usar m (minutos), h (horas), d (días) y w (semanas).
targets-duration-wrong = «{ $word }» no es una duración. Ejemplos: <code>30m</code>, <code>3h</code>, <code>1h30m</code>, <code>6d</code>, <code>5w</code>.
