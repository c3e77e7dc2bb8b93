# Wen ein Befehl meint.
targets-missing = Wen meinst du? Antworte auf eine Nachricht der Person oder nenne sie: <code>{ $example }</code>
targets-unknown-username = { $username } ist mir noch nicht begegnet, ich weiß also nicht, wer das ist. Antworte auf eine Nachricht der Person oder gib ihre numerische ID an.
targets-unknown-id = Ich kenne hier niemanden mit der ID { $id }. Antworte auf eine Nachricht der Person oder prüfe die Zahl mit <code>/id</code>.
targets-unknown-message = Ich weiß nicht, wer diese Nachricht geschrieben hat. Antworte stattdessen auf sie.
targets-other-chat = Dieser Link führt in einen anderen Chat. Nimm einen zu einer Nachricht dieser Gruppe oder antworte auf die Nachricht.
