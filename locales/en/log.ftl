log-title = 📒 Log
log-command-setlog = choose the channel for the log
log-command-unsetlog = stop the log
log-command-logchannel = show the log channel and what is logged
log-command-log = add categories to the log
log-command-nolog = remove categories from the log
log-command-logcategories = list the log categories

# The log channel.
log-how = Add me to your channel as an admin who can post messages. Then send <code>/setlog</code> in the channel and forward it here, or choose the channel in our private chat.
log-question = Which channel should I use for the log? Tap the button below, or send me its @name or ID. Both of us need to be admins there, and I need the right to post.
log-button-pick = 📒 Choose channel
log-set = The log now goes to “{ $title }”.
log-unset = The log no longer goes to “{ $title }”.
log-none = There's no log here. Start one with /setlog.
log-unreadable = Name the channel by its @name or ID: <code>{ $example }</code>
log-no-channel = I can't find that channel, or I'm not in it. Add me there as an admin who can post messages, then try again: <code>{ $example }</code>
log-not-a-channel = The log must be a channel: <code>{ $example }</code>
log-not-your-channel = You need to be an admin of that channel too.
log-may-not-post = I can't post in “{ $title }”. Give me the “Post messages” right there.
log-telegram-busy = Telegram is busy. Please try again in a moment.
log-who-are-you = I can't see which admin forwarded this. Please send: <code>{ $example }</code>
log-state =
    The log goes to “{ $title }”.
    { $lines }

# Categories.
log-category-settings = changes to settings
log-category-admin = admins' actions
log-category-user = joins and leaves
log-category-automated = protections' actions
log-category-reports = reports and appeals
log-category-other = everything else
log-told = ✅ <code>{ $name }</code>: { $what }
log-not-told = ➖ <code>{ $name }</code>: { $what }
log-control-channel = Channel
log-control-none = none
log-control-value = { $title }
log-control-settings = Changes to settings
log-control-admin = Admins' actions
log-control-user = Joins and leaves
log-control-automated = Protections' actions
log-control-reports = Reports and appeals
log-control-other = Everything else
log-which-category = Which category? Choose from { $names }: <code>{ $example }</code>
log-unknown-category = There's no category “{ $word }”. Choose from { $names }: <code>{ $example }</code>

# Cases.
log-case = <b>{ $act }</b> · Case { $number }
log-group = Group: { $group }
log-whom = User: { $user } (<code>{ $id }</code>)
log-who = By: { $user }
log-who-native = By: { $user }, in Telegram itself
log-who-rule = By: <code>{ $rule }</code> protection
log-when = When: { $when }
log-until = Until: { $when }
log-why = Reason: { $reason }
log-undoes = Undoes case { $undoes }
log-signal = Evidence: { $detail }
log-messages = { $count ->
        [one] Message: { $where }
       *[other] { $count } messages, from { $where }
    }
log-copies = { $count ->
        [one] Copy of the message: { $where }
       *[other] Copies of { $count } messages, from { $where }
    }
log-button-why = Why?
log-button-undo = Undo
log-button-not-spam = Not spam

# Notes besides cases.
log-joined = ➡️ { $user } (<code>{ $id }</code>) joined.
log-added = ➡️ { $admin } added { $user } (<code>{ $id }</code>).
log-left = ⬅️ { $user } (<code>{ $id }</code>) left.
log-put-out = ⬅️ { $admin } removed { $user } (<code>{ $id }</code>).
log-many-come-and-go = ➡️ Many people are joining and leaving. I won't list them for the next minute.
log-service = 🔹 { $user }: { $what }
log-service-photo = the group photo was changed
log-service-pin = a message was pinned
log-service-title = the group was renamed
log-service-videochat = a video chat started or ended
log-settings-changed =
    ⚙️ Settings changed by { $user }:
    { $lines }
log-setting = { $what }: { $before } → { $after }

# The channel cannot be written to.
log-trouble = I can no longer post in the log channel of “{ $title }”. Make me an admin there who can post messages, or choose another channel with /setlog. I keep new entries for a week and post them later.
log-given-up = { $count ->
        [one] I couldn't post one log entry of “{ $title }” for a week, so I dropped it.
       *[other] I couldn't post { $count } log entries of “{ $title }” for a week, so I dropped them.
    }
log-doctor-none = ▫️ Log channel: none
log-doctor-ok = ✅ Log channel: “{ $title }”
log-doctor-gone = ❌ Log channel: I can't find “{ $title }”, or I'm no longer in it. Add me there as an admin who can post messages, or choose another channel with /setlog.
log-doctor-may-not-post = ❌ Log channel: I can't post in “{ $title }”. Give me the “Post messages” right there, or choose another channel with /setlog.
log-doctor-unknown = ⚠️ Log channel: Telegram didn't tell me whether I can post in “{ $title }”. Please check again in a minute.
log-doctor-waiting = ⚠️ Some log entries are waiting. I'll post them as soon as I can post in the channel.
