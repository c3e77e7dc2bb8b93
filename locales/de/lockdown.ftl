lockdown-title = 🔒 Sperre für alle
lockdown-command-lockdown = nur noch Admins schreiben lassen, für eine Weile oder bis du es beendest

lockdown-state-on = Die Sperre für alle ist an: Mitglieder können nur lesen.
lockdown-state-off = Die Sperre für alle ist aus. Schaltest du sie hier ein, bleibt sie, bis ein Admin sie beendet.
lockdown-state-off-for = Die Sperre für alle ist aus. Schaltest du sie hier ein, endet sie nach { $duration } von selbst.
lockdown-begun = 🔒 Sperre für alle: Mitglieder können nur lesen, bis ein Admin sie beendet. <i>Fall { $number }</i>
lockdown-begun-until = 🔒 Sperre für alle: Mitglieder können bis { $until } nur lesen. <i>Fall { $number }</i>
lockdown-in-force = Die Sperre für alle ist schon an. Sie bleibt, bis ein Admin sie beendet: <code>/lockdown off</code>
lockdown-in-force-until = Die Sperre für alle ist schon an, bis { $until }. Jetzt beenden: <code>/lockdown off</code>
lockdown-ended = 🔓 Die Sperre für alle ist beendet. Mitglieder dürfen wieder, was sie vorher durften. <i>Fall { $number }</i>
lockdown-over = 🔓 Die Zeit der Sperre für alle ist um. Mitglieder dürfen wieder, was sie vorher durften.
lockdown-not-on = Die Sperre für alle ist nicht an. So beginnt sie: <code>{ $example }</code>
lockdown-not-done = Telegram hat mir nicht gesagt, was Mitglieder hier dürfen. Ich habe nichts geändert. Versuch es in einer Minute noch einmal.
lockdown-malformed = Sag, wie lange die Sperre dauert, oder on oder off: <code>{ $example }</code>
lockdown-kind-begin = 🔒 Sperre für alle
lockdown-kind-end = 🔓 Sperre für alle beendet
lockdown-what = die Sperre für alle
lockdown-what-end = das Ende einer Sperre für alle
lockdown-undo-end = Fall { $number } hat eine Sperre für alle beendet. Mit /lockdown beginnt sie wieder.

lockdown-control-on = Sperre für alle
lockdown-control-lasts = Endet von selbst nach
lockdown-button-end = 🔓 Sperre beenden
