cases-title = 📁 Cases
cases-command-case = show a case
cases-command-history = show what was done to you, or to somebody else
cases-command-why = show why something was done
cases-command-reason = give a case its reason
cases-command-undo = take back a case, or your last act

# What is shown.
cases-case =
    <b>Case { $number }: { $kind }</b>
    { $lines }
cases-line-target = Whom: { $user } (<code>{ $id }</code>)
cases-line-actor = By: { $actor }
cases-line-native = Done in Telegram itself
cases-line-when = When: { $when }
cases-line-until = Until: { $until }
cases-line-reason = Reason: { $reason }
cases-line-denied = Taken away: { $what }
cases-line-messages = { $count ->
        [one] One message is evidence.
       *[other] { $count } messages are evidence.
    }
cases-line-signal = • { $name }, { $percent } %: { $detail }
cases-line-undoes = Takes back: case { $undone }
cases-line-former = Before: { $former }
cases-former-admin = an admin
cases-former-member = a member
cases-former-left = not in the group
cases-former-banned = banned
cases-former-restricted = a member with restrictions
cases-state-open = Active
cases-state-ended = Over: its time has run out
cases-state-undone = Undone
cases-history =
    { $count ->
        [one] One case about { $user }:
       *[other] { $count } cases about { $user }:
    }
    { $lines }
cases-history-none = There is no case about { $user } here.
cases-history-own-only = Only admins see the cases of others. Yours: /history
cases-list-line = <b>{ $number }</b> · { $when } · { $kind } · { $actor }
cases-list-line-over = <b>{ $number }</b> · { $when } · { $kind } · { $actor } · { $state }
cases-list-ended = over
cases-list-undone = undone
cases-list-line-reason = { $line } · { $reason }
cases-file = { $count ->
        [one] One case about { $user }.
       *[other] { $count } cases about { $user }.
    }

# Buttons, and what they say.
cases-button-undo = ↩️ Undo
cases-button-undo-all = ↩️ Undo all { $count }
cases-button-why = Why?
cases-button-older = Older
cases-button-file = As a file
cases-button-invite = Invite link
cases-why-shown = Shown to you.
cases-lines = { $lines }
cases-undone-toast = Taken back.
cases-invite = This link lets one person in, for a day: { $link }

# Refusals.
cases-which = Which case? Give its number, or answer a message or my notice. For example: { $example }
cases-none-such = I know of no such case in this group.
cases-none-of-message = No case belongs to that message. In a reply, write the number of a case with #: <code>{ $example }</code>
cases-reason-missing = What is the reason? For example: { $example }
cases-reason-set = Case { $number } has its reason: { $reason }
cases-undo-nothing = There is nothing of yours to take back. Name a case, for example: { $example }
cases-state-replaced = Replaced by a later act
cases-state-failed = Telegram refused it
cases-list-replaced = replaced
cases-list-failed = refused by Telegram
cases-line-failed = Not done: { $kind }. { $why }
cases-line-allowed = Given back: { $what }


# What has become of a case, where it was told.
cases-fate-ended = ⌛ Its time is up
cases-fate-undone = ↩️ Undone
cases-fate-undone-by = ↩️ Undone by { $by }
cases-fate-replaced-by = 🔁 Replaced by case { $number }
cases-fate-replaced = 🔁 Replaced by a later one
cases-closed = { $fate }: { $kind }, { $user }. <i>Case { $number }</i>
cases-closed-nobody = { $fate }: { $kind }. <i>Case { $number }</i>
cases-closed-others = { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
cases-fate-failed = ❌ Telegram refused it

# Many acts of protections, told of in one message.
cases-wave =
    { $lines }
    <i>Cases { $from }–{ $to }</i>
cases-wave-warned = { $count ->
        [one] ⚠️ One member is warned.
       *[other] ⚠️ { $count } members are warned.
    }
cases-wave-muted = { $count ->
        [one] 🔇 One member is muted.
       *[other] 🔇 { $count } members are muted.
    }
cases-wave-muted-for = { $count ->
        [one] 🔇 One member is muted for { $duration }.
       *[other] 🔇 { $count } members are muted for { $duration }.
    }
cases-wave-restricted = { $count ->
        [one] ✋ One member is restricted.
       *[other] ✋ { $count } members are restricted.
    }
cases-wave-banned = { $count ->
        [one] 🚫 One member is banned.
       *[other] 🚫 { $count } members are banned.
    }
cases-wave-banned-for = { $count ->
        [one] 🚫 One member is banned for { $duration }.
       *[other] 🚫 { $count } members are banned for { $duration }.
    }
cases-wave-kicked = { $count ->
        [one] 👢 One member is removed and may come back.
       *[other] 👢 { $count } members are removed and may come back.
    }
cases-wave-declined = { $count ->
        [one] 🚪 One request to join is turned down.
       *[other] 🚪 { $count } requests to join are turned down.
    }
cases-wave-deleted = { $count ->
        [one] 🗑 Messages of one member are deleted.
       *[other] 🗑 Messages of { $count } members are deleted.
    }
cases-wave-fate = { $fate }: { $count }
cases-wave-nothing = There is nothing left to take back here.
