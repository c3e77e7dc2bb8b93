# What stands after commands.
args-on-off = Please say <code>on</code> or <code>off</code>.
args-sanction-mode = I can <code>ban</code>, <code>kick</code>, <code>mute</code>, <code>tban 3d</code> or <code>tmute 3h</code>. Which shall it be?
args-duration-or-off = Please give a length of time, such as <code>4w</code>, or <code>off</code>.
