# Was hinter Befehlen steht.
args-on-off = Bitte schreib <code>on</code> oder <code>off</code>.
args-sanction-mode = Ich kann <code>ban</code>, <code>kick</code>, <code>mute</code>, <code>tban 3d</code> oder <code>tmute 3h</code>. Was soll es sein?
args-duration-or-off = Bitte gib eine Dauer an, etwa <code>4w</code>, oder <code>off</code>.
