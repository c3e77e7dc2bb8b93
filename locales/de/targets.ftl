# Wen ein Befehl meint.
targets-missing = Wen meinst du? Antworte auf eine Nachricht der Person oder nenne sie: <code>{ $example }</code>
targets-unknown-username = { $username } ist mir noch nicht begegnet, ich weiß also nicht, wer das ist. Antworte auf eine Nachricht der Person oder gib ihre numerische ID an.
targets-unknown-id = Ich kenne hier niemanden mit der ID { $id }. Antworte auf eine Nachricht der Person oder prüfe die Zahl mit <code>/id</code>.
targets-unknown-message = Ich weiß nicht, wer diese Nachricht geschrieben hat. Antworte stattdessen auf sie.
targets-other-chat = Dieser Link führt in einen anderen Chat. Nimm einen zu einer Nachricht dieser Gruppe oder antworte auf die Nachricht.
targets-former-username = { $username } gehört nicht mehr zu { $user }. Antworte auf eine Nachricht der gemeinten Person oder gib ihre numerische ID an.
targets-unconfirmed-username = Ich kann nicht prüfen, wem { $username } jetzt gehört: Telegram kennt das Konto in dieser Gruppe nicht. Antworte auf eine Nachricht der Person oder gib ihre numerische ID an; das Konto, das ich unter diesem Namen kannte, hat die ID <code>{ $id }</code>.
targets-unanswered-username = Telegram hat mir nicht gesagt, wem { $username } jetzt gehört, also habe ich nichts getan. Bitte versuche es in einer Minute noch einmal.
targets-several =
    In dieser Nachricht geht es um mehrere Personen. Wen meinst du?
    { $lines }
targets-one-of-several = • { $user }: <code>{ $example }</code>
