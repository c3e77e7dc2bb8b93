# Насколько далеко заходит защита.
modes-off = выкл.
modes-on = вкл.
modes-watch = только наблюдать
modes-refused = Напиши on, off или watch: <code>{ $example }</code>
modes-state-and-example =
    { $state }
    Пример: <code>{ $example }</code>
modes-watched-state =
    👁 Я только наблюдаю: пишу в журнал и больше ничего не делаю.
    { $state }
