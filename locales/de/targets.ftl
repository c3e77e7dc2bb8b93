# Wen ein Befehl betrifft.
targets-missing = Wen meinst du? Antworte auf eine Nachricht der Person oder nenne sie: <code>@username</code>, ihre ID oder einen Link zu ihrer Nachricht.
targets-unseen-username = Ich habe @{ $username } noch nicht gesehen. Antworte auf eine Nachricht der Person oder nimm ihre ID.
targets-unseen-message = Ich habe nicht gesehen, wer diese Nachricht geschrieben hat. Antworte stattdessen auf sie oder nimm die ID der Person.
targets-duration-missing = Für wie lange? Beispiel: <code>3d</code> für drei Tage, danach der Grund. Es gibt m (Minuten), h (Stunden), d (Tage) und w (Wochen).
targets-duration-wrong = „{ $word }“ ist keine Dauer. Beispiele: <code>30m</code>, <code>3h</code>, <code>1h30m</code>, <code>6d</code>, <code>5w</code>.
