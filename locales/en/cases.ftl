cases-title = 📁 Cases
cases-command-case = show a case
cases-command-history = show what was done to you or to another user
cases-command-why = show why something was done
cases-command-reason = set the reason of a case
cases-command-undo = undo a case, or your last action

# How a case is shown.
cases-case =
    <b>Case { $number }: { $kind }</b>
    { $lines }
cases-line-target = User: { $user } (<code>{ $id }</code>)
cases-line-actor = By: { $actor }
cases-line-native = Done in Telegram itself
cases-line-when = When: { $when }
cases-line-until = Until: { $until }
cases-line-reason = Reason: { $reason }
cases-line-denied = Not allowed: { $what }
cases-line-messages = { $count ->
        [one] Evidence: one message
       *[other] Evidence: { $count } messages
    }
cases-line-signal = • { $detail }
cases-line-signal-weighed = • { $detail } ({ $percent } %)
cases-line-undoes = Undoes: case { $undone }
cases-line-former = Before: { $former }
cases-former-admin = an admin
cases-former-member = a member
cases-former-left = not in the group
cases-former-banned = banned
cases-former-restricted = a member with restrictions
cases-state-open = Active
cases-state-ended = Expired
cases-state-undone = Undone
cases-history =
    { $count ->
        [one] One case about { $user }:
       *[other] { $count } cases about { $user }:
    }
    { $lines }
cases-history-none = There are no cases about { $user } here.
cases-history-own-only = Only admins can see other people's cases. To see yours: /history
cases-list-line = <b>{ $number }</b> · { $when } · { $kind } · { $actor }
cases-list-line-over = <b>{ $number }</b> · { $when } · { $kind } · { $actor } · { $state }
cases-list-ended = expired
cases-list-undone = undone
cases-list-line-reason = { $line } · { $reason }
cases-file = { $count ->
        [one] One case about { $user }.
       *[other] { $count } cases about { $user }.
    }

# Buttons, and what they say.
cases-button-undo = ↩️ Undo
cases-button-undo-all = ↩️ Undo all { $count }
cases-button-appeal = ⚖️ Appeal
cases-button-why = Why?
cases-button-older = Older
cases-button-file = Get as file
cases-button-invite = Invite link
cases-why-shown = Only you can see this.
cases-undone-toast = Undone.
cases-invite = One person can join with this link within a day: { $link }

# Refusals.
cases-which = Which case? Give its number, or reply to a message or to my notice. For example: { $example }
cases-none-such = There's no such case in this group.
cases-none-of-message = There's no case about that message. When replying, write the case number with #: <code>{ $example }</code>
cases-reason-missing = What is the reason? For example: { $example }
cases-reason-set = Reason of case { $number }: { $reason }
cases-undo-nothing = You have nothing to undo. Give a case number, for example: { $example }
cases-state-replaced = Replaced by a later case
cases-state-failed = Telegram refused it
cases-list-replaced = replaced
cases-list-failed = refused by Telegram
cases-line-failed = Not done: { $kind }. { $why }
cases-line-allowed = Allowed again: { $what }


# The present state of a case, in messages about it.
cases-now-ended = ⌛ Expired
cases-now-undone = ↩️ Undone
cases-now-undone-by = ↩️ Undone by { $by }
cases-now-replaced-by = 🔁 Replaced by case { $number }
cases-now-replaced = 🔁 Replaced by a later case
cases-closed = { $state }: { $kind }, { $user }. <i>Case { $number }</i>
cases-closed-nobody = { $state }: { $kind }. <i>Case { $number }</i>
cases-closed-others = { $count ->
        [one] … and one more.
       *[other] … and { $count } more.
    }
cases-now-failed = ❌ Telegram refused it

# The grouped notice: many acts of protections in one message.
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
        [one] 👢 One member was kicked and can rejoin.
       *[other] 👢 { $count } members were kicked and can rejoin.
    }
cases-wave-declined = { $count ->
        [one] 🚪 One join request was declined.
       *[other] 🚪 { $count } join requests were declined.
    }
cases-wave-deleted = { $count ->
        [one] 🗑 Messages of one member are deleted.
       *[other] 🗑 Messages of { $count } members are deleted.
    }
cases-wave-state = { $state }: { $count }
cases-wave-nothing = There's nothing left to undo here.
cases-line-reaction = Removed: one reaction
cases-line-reactions = Removed: all recent reactions (up to 10,000)
cases-wave-unreacted = { $count ->
        [one] 🗑 Reactions of one member are removed.
       *[other] 🗑 Reactions of { $count } members are removed.
    }
