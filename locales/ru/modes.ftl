# Насколько далеко заходит защита.
modes-off = выкл.
modes-on = вкл.
modes-watch = только наблюдать
modes-refused = Напиши on, off или watch: <code>{ $example }</code>
