blocklists-title = 🚫 Blocklists
blocklists-command-addblocklist = add words or patterns to the blocklist
blocklists-command-rmblocklist = remove words or patterns from the blocklist
blocklists-command-unblocklistall = remove the whole blocklist
blocklists-command-list = show the blocklist, or switch it on or off
blocklists-command-blocklistmode = choose what happens to users who write something blocked
blocklists-command-blocklistdelete = choose whether blocked messages are deleted
blocklists-command-setblocklistreason = set the reason that members are told
blocklists-command-resetblocklistreason = use the usual reason again

blocklists-state =
    Blocklist: { $mode }
    { $deletion }
    Action: { $sanction }
    Reason: { $reason }
blocklists-deletes = I delete blocked messages.
blocklists-keeps = I leave blocked messages in place.
blocklists-nothing = none
blocklists-reason = something that is not allowed here
blocklists-own-reason = { $reason }
blocklists-signal = entry { $number }, <code>{ $trigger }</code>, matched: { $matched }

blocklists-count = { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
blocklists-none =
    { $state }
    The list is empty. Example: <code>/addblocklist free-gold</code>
blocklists-list =
    { $state }
    { $count ->
        [one] { $count } entry:
       *[other] { $count } entries:
    }
    { $lines }
blocklists-file =
    { $state }
    { $count ->
        [one] { $count } entry, in the file.
       *[other] { $count } entries, in the file.
    }
blocklists-line = { $position }. <code>{ $trigger }</code>
blocklists-line-with = { $position }. <code>{ $trigger }</code> – { $more }
blocklists-both = { $first }, { $second }
blocklists-silent = without a notice
blocklists-deletes-own = deletes
blocklists-keeps-own = does not delete
blocklists-expires = until { $when }
blocklists-empty = The blocklist is empty.

blocklists-added = { $count ->
        [one] Added to the blocklist: <code>{ $triggers }</code>
       *[other] Added { $count } entries: <code>{ $triggers }</code>
    }
blocklists-updated = { $count ->
        [one] Updated { $count } entry that was there already. <code>{ $triggers }</code>
       *[other] Updated { $count } entries that were there already. <code>{ $triggers }</code>
    }
blocklists-removed = { $count ->
        [one] Removed from the blocklist: <code>{ $triggers }</code>
       *[other] Removed { $count } entries: <code>{ $triggers }</code>
    }
blocklists-unknown = Not on the blocklist: <code>{ $triggers }</code>
blocklists-now-on = The blocklist is on now.
blocklists-still-off = The blocklist is off. Switch it on: <code>{ $example }</code>
blocklists-only-watched = The blocklist is only watched. Switch it on: <code>{ $example }</code>
blocklists-line-refused = Line { $line } is not a trigger: <code>{ $words }</code>
blocklists-reason-set = Members are now told: { $reason }
blocklists-reason-reset = Members are told the usual reason again.
blocklists-would-hit = This would have matched { $hit } of the last { $of } messages, by { $members } members, so it is not added. To add it all the same, put a <code>!</code> first: <code>{ $example } …</code>

blocklists-clear-question = { $count ->
        [one] Remove the only entry of the blocklist?
       *[other] Remove all { $count } entries of the blocklist?
    }
blocklists-clear-button = { $count ->
        [one] Remove { $count } entry
       *[other] Remove { $count } entries
    }
blocklists-changed = The blocklist has changed meanwhile.
blocklists-cleared = { $count ->
        [one] Removed { $count } entry. The blocklist is empty.
       *[other] Removed { $count } entries. The blocklist is empty.
    }

blocklists-log-added = { $count ->
        [one] { $user } added to the blocklist: <code>{ $triggers }</code>
       *[other] { $user } added { $count } entries to the blocklist: <code>{ $triggers }</code>
    }
blocklists-log-removed = { $count ->
        [one] { $user } removed from the blocklist: <code>{ $triggers }</code>
       *[other] { $user } removed { $count } entries from the blocklist: <code>{ $triggers }</code>
    }
blocklists-log-cleared = { $count ->
        [one] { $user } emptied the blocklist: { $count } entry
       *[other] { $user } emptied the blocklist: { $count } entries
    }

blocklists-trigger-missing = Say what is blocked: <code>{ $example }</code>
blocklists-trigger-long = A trigger has { $longest } characters at most.
blocklists-prefix-empty = Nothing follows <code>{ $prefix }</code>. Write what it looks for right after it.
blocklists-pattern-anything = <code>{ $trigger }</code> would match nearly every message. Add at least one letter, digit or sign.
blocklists-expression-refused = The regular expression <code>{ $expression }</code> is refused: { $why }
blocklists-quote-open = These quotes are never closed: <code>{ $place }</code>
blocklists-list-open = This list is never closed with a parenthesis: <code>{ $place }</code>
blocklists-brace-open = This brace stands alone: <code>{ $place }</code>
blocklists-action-unknown = I don't know <code>{ $action }</code>. There are <code>{"{"}ban{"}"}</code> <code>{"{"}kick{"}"}</code> <code>{"{"}mute{"}"}</code> <code>{"{"}warn{"}"}</code> <code>{"{"}tban 2w{"}"}</code> <code>{"{"}tmute 6h{"}"}</code> <code>{"{"}del{"}"}</code> <code>{"{"}nodel{"}"}</code> <code>{"{"}expires 2w{"}"}</code>; an s before an action makes it silent, like <code>{"{"}sban{"}"}</code>.
blocklists-pack-missing = Reply to a sticker of the pack, or write its name: <code>stickerpack:name</code>
blocklists-list-empty = The message you reply to holds no triggers. Write one a line.
blocklists-mode-malformed = Choose nothing, ban, kick, mute, warn, tban or tmute with a time: <code>{ $example }</code>
blocklists-reason-missing = Write the reason: <code>{ $example }</code>
blocklists-reason-long = A reason has { $longest } characters at most.

blocklists-question-reason = What should members be told when a message is blocked? The blocked word itself is not told. Send <code>-</code> for the usual reason.
blocklists-question-add =
    What should be blocked? A word, words in quotes, or several in parentheses; then the reason, if you like:
    <code>casino</code>
    <code>"free gold" no advertising {"{"}tmute 6h{"}"}</code>
    <code>(one, two, "three four")</code>
    <code>?</code> stands for one character, <code>*</code> for any within a word, <code>**</code> for anything.

blocklists-control-mode = Blocklist
blocklists-control-deletes = Delete the message
blocklists-control-sanction = Action
blocklists-control-reason = Reason
blocklists-control-add = Entries
blocklists-value-usual = usual
blocklists-value-own = own
blocklists-value-add = add
