# Several texts, one below the other.

text-lines = { $lines }
