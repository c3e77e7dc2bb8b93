# То, что стоит после команд.
args-on-off = Напишите <code>on</code> или <code>off</code>.
args-sanction-mode = Я умею: <code>ban</code>, <code>kick</code>, <code>mute</code>, <code>tban 3d</code> или <code>tmute 3h</code>. Что выбрать?
args-duration-or-off = Укажите срок, например <code>4w</code>, или <code>off</code>.
