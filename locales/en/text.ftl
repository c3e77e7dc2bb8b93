# Several texts, one per line.

text-lines = { $lines }
