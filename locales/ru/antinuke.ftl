antinuke-title = ☢️ Антинюк
antinuke-command-antinuke = ограничить, сколько один администратор может сделать за десять минут

# Что настраивает владелец и о чём он узнаёт.
antinuke-on =
    Антинюк включён. За десять минут один администратор может:
    { $lines }
    Кто превысит предел, теряет права в боте, и я сообщаю владельцу.
antinuke-off =
    Антинюк выключен. Когда он включён, один администратор может за десять минут:
    { $lines }
antinuke-line-bans = • дать бан или мут: { $count }
antinuke-line-kicks = • кикнуть: { $count }
antinuke-line-deletions = • удалить сообщений моими командами: { $count }
antinuke-line-promotions = • назначить администраторов: { $count }
antinuke-control-on = Антинюк
antinuke-control-bans = Баны и муты
antinuke-control-kicks = Кики
antinuke-control-deletions = Удаления
antinuke-control-promotions = Назначения
antinuke-malformed = Я не понял. Предел – от { $fewest } до { $most }. Например: { $first }, { $second }, { $third }
antinuke-examples = Например: { $first }, { $second }, { $third }
antinuke-reason-bans = слишком много банов и мутов за десять минут
antinuke-reason-kicks = слишком много киков за десять минут
antinuke-reason-deletions = слишком много удалений за десять минут
antinuke-reason-promotions = слишком много новых администраторов за десять минут
antinuke-alarm = 🚨 { $user }, администратор группы { $group }: { $what }. Я больше не принимаю от него команд, но снять права не смог. Сделайте это сейчас: Информация о группе › Изменить › Администраторы.
antinuke-alarm-demoted = 🚨 { $user }, администратор группы { $group }: { $what }. Я снял его права и больше не принимаю от него команд.
antinuke-button-rollback = ↩️ Отменить всё
antinuke-button-reinstate = Вернуть права
antinuke-rollback-reason = отменено всё, что сделал этот администратор
antinuke-rolled-back-toast = Отменено.
antinuke-rolled-back = ↩️ { $group }: отменено действий: { $count } из { $total }.
antinuke-not-suspended = Этот человек не приостановлен.
antinuke-reinstated = Права возвращены: { $user }.
antinuke-all-back = ↩️ Всё отменено.
antinuke-rights-back = Права возвращены.
