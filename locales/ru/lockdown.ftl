lockdown-title = 🔒 Блокировка чата
lockdown-command-lockdown = запретить писать всем, кроме админов, на время или пока не отменишь

lockdown-state-on = Чат заблокирован: участники могут только читать.
lockdown-state-off = Чат не заблокирован. Если включить блокировку здесь, она продлится, пока её не снимет админ.
lockdown-state-off-for = Чат не заблокирован. Если включить блокировку здесь, она снимется сама через { $duration }.
lockdown-begun = 🔒 Чат заблокирован: участники могут только читать, пока админ не снимет блокировку. <i>Дело № { $number }</i>
lockdown-begun-until = 🔒 Чат заблокирован: участники могут только читать до { $until }. <i>Дело № { $number }</i>
lockdown-in-force = Чат уже заблокирован, пока админ не снимет блокировку: <code>/lockdown off</code>
lockdown-in-force-until = Чат уже заблокирован до { $until }. Снять сейчас: <code>/lockdown off</code>
lockdown-ended = 🔓 Блокировка чата снята. Участникам снова можно всё, что было можно раньше. <i>Дело № { $number }</i>
lockdown-over = 🔓 Время блокировки чата вышло. Участникам снова можно всё, что было можно раньше.
lockdown-not-on = Чат не заблокирован. Заблокировать: <code>{ $example }</code>
lockdown-not-done = Telegram не сообщил, что здесь можно участникам, поэтому ничего не изменено. Попробуй ещё раз через минуту.
lockdown-malformed = Напиши, сколько длится блокировка, либо on или off: <code>{ $example }</code>
lockdown-kind-begin = 🔒 Блокировка чата
lockdown-kind-end = 🔓 Снятие блокировки чата
lockdown-what = блокировка чата
lockdown-what-end = снятие блокировки чата
lockdown-undo-end = Дело № { $number } сняло блокировку чата. Чтобы заблокировать снова, отправь /lockdown.

lockdown-control-on = Блокировка чата
lockdown-control-lasts = Снимется сама через
lockdown-button-end = 🔓 Снять блокировку
