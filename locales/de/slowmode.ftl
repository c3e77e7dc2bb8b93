slowmode-title = 🐢 Langsamer Modus
slowmode-command-slowmode = wählen, wie lange ein Mitglied zwischen zwei Nachrichten warten muss

slowmode-state-off = Der langsame Modus ist aus.
slowmode-state-on = Der langsame Modus ist an: eine Nachricht je Mitglied und Thema, Wartezeit { $interval }. Was früher kommt, lösche ich.
slowmode-state-watch = Der langsame Modus wird nur beobachtet: Schreibt ein Mitglied vor Ablauf der Wartezeit ({ $interval }) wieder, steht das im Protokoll. Ich lösche nichts.
slowmode-state-and-example =
    { $state }
    Beispiel: <code>{ $example }</code>
slowmode-reason = langsamer Modus, Wartezeit zwischen zwei Nachrichten: { $interval }
slowmode-signal = { $passed } nach der vorigen Nachricht (Wartezeit { $interval })

slowmode-control-mode = Langsamer Modus
slowmode-control-interval = Wartezeit
