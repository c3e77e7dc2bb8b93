# Wer was darf und was der Bot selbst darf.
access-admins-only = Das können nur Administratoren dieser Gruppe.
access-owner-only = Das kann nur der Eigentümer dieser Gruppe.
access-lacks-right = Dafür brauchst du das Admin-Recht „{ $right }“. Der Eigentümer der Gruppe kann es dir geben.
access-unverified = Telegram hat mir nicht gesagt, ob du hier Administrator bist. Bitte versuch es in einer Minute noch einmal.
access-bot-unknown = Telegram hat mir nicht gesagt, welche Rechte ich hier habe. Bitte versuch es in einer Minute noch einmal.
access-bot-no-admin = Ich bin hier kein Administrator. Mach mich unter Gruppe verwalten › Administratoren dazu und versuch es dann noch einmal.
access-bot-lacks-right = Mir fehlt das Admin-Recht „{ $right }“. Gib es mir unter Gruppe verwalten › Administratoren und versuch es dann noch einmal.
access-group-only = Dieser Befehl funktioniert nur in Gruppen.
access-link-gone = Dieser Link führt nirgendwohin mehr.
access-fault = Bei mir ist etwas schiefgegangen. Bitte sieh nach, was schon getan ist, und versuche es in einer Minute noch einmal.
access-private-only = Bitte schreib mir das im privaten Chat.
access-button-gone = Dieser Knopf gilt nicht mehr.
access-prove = Du schreibst anonym. Bitte tippe auf den Knopf, um zu zeigen, dass du Administrator bist.
access-prove-button = Ich bin Administrator
access-proved = { $user } hat den Befehl gegeben.
access-proof-gone = Das hat zu lange gedauert: Bitte gib den Befehl noch einmal.
access-suspended = Deine Rechte hier ruhen vorerst: Du hast öfter gehandelt, als diese Gruppe erlaubt. Nur wer die Gruppe besitzt, kann sie zurückgeben.
