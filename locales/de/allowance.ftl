allowance-refused = Ich arbeite nur in Gruppen, die mein Betreiber erlaubt hat, und diese (<code>{ $id }</code>) gehört nicht dazu, darum gehe ich.
allowance-added = { $user } hat mich zu „{ $title }“ (<code>{ $id }</code>) hinzugefügt. Ich bin gegangen, denn diese Gruppe ist nicht erlaubt.
allowance-left = Ich war in „{ $title }“ (<code>{ $id }</code>) und bin gegangen, denn diese Gruppe ist nicht erlaubt.
allowance-allowed = „{ $title }“ (<code>{ $id }</code>) ist erlaubt. Ich bleibe, wenn mich dort wieder jemand hinzufügt.
allowance-forbidden = „{ $title }“ (<code>{ $id }</code>) ist nicht mehr erlaubt. Ich gehe, sobald dort etwas geschieht.
allowance-owners-only = Das können nur die Betreiber dieses Bots entscheiden.
allowance-button-allow = Diese Gruppe erlauben
allowance-button-forbid = Nicht erlauben
