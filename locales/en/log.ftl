log-title = 📒 Log
log-command-setlog = choose the channel that records what happens here
log-command-unsetlog = stop the log
log-command-logchannel = show where the log goes and what it tells
log-command-log = add categories to the log
log-command-nolog = leave categories out of the log
log-command-logcategories = show the categories of the log

# Where the log goes.
log-how = Add me to your channel as an admin who may post. Then write <code>/setlog</code> in the channel and forward that message here, or choose the channel in private.
log-question = Which channel should record what happens in the group? Press the button below, or send me its @name or id. I need to be an admin there who may post; you need to be an admin, too.
log-button-pick = 📒 Choose a channel
log-set = From now on “{ $title }” records what happens here.
log-unset = “{ $title }” no longer records anything from here.
log-none = There is no log here. /setlog starts one.
log-unreadable = Name the channel by its @name or its id: <code>{ $example }</code>
log-no-channel = I do not find that channel, or I am not in it. Add me there as an admin who may post, then try again: <code>{ $example }</code>
log-not-a-channel = The log needs to be a channel: <code>{ $example }</code>
log-not-your-channel = You need to be an admin of that channel, too.
log-may-not-post = I may not post in “{ $title }”. Give me the admin right to post messages there.
log-telegram-busy = Telegram is busy. Please try again in a moment.
log-who-are-you = I cannot see which admin forwarded this. Please write: <code>{ $example }</code>
log-state =
    The log goes to “{ $title }”.
    { $lines }

# What it tells of.
log-category-settings = changes of settings
log-category-admin = what admins do
log-category-user = who comes and goes
log-category-automated = what protections do
log-category-reports = reports and appeals
log-category-other = everything else
log-told = ✅ <code>{ $name }</code>: { $what }
log-not-told = ➖ <code>{ $name }</code>: { $what }
log-control-channel = Channel
log-control-none = none
log-control-value = { $title }
log-control-settings = Changes of settings
log-control-admin = What admins do
log-control-user = Who comes and goes
log-control-automated = What protections do
log-control-reports = Reports and appeals
log-control-other = Everything else
log-which-category = Which category? There are { $names }: <code>{ $example }</code>
log-unknown-category = There is no category “{ $word }”. There are { $names }: <code>{ $example }</code>

# Cases.
log-case = <b>{ $act }</b> · Case { $number }
log-lines = { $lines }
log-group = Group: { $group }
log-whom = Whom: { $user } (<code>{ $id }</code>)
log-who = By: { $user }
log-who-native = By: { $user }, in Telegram itself
log-who-rule = By: protection <code>{ $rule }</code>
log-when = When: { $when }
log-until = Until: { $when }
log-why = Why: { $reason }
log-undoes = Takes back case { $undoes }
log-signals = Signals: { $count }
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

# What happens besides.
log-joined = ➡️ { $user } (<code>{ $id }</code>) joined.
log-added = ➡️ { $admin } added { $user } (<code>{ $id }</code>).
log-left = ⬅️ { $user } (<code>{ $id }</code>) left.
log-put-out = ⬅️ { $admin } put { $user } (<code>{ $id }</code>) out.
log-many-come-and-go = ➡️ Many people come and go at this moment: for a minute no more of them are listed.
log-service = 🔹 { $user }: { $what }
log-service-photo = the group’s picture was changed
log-service-pin = a message was pinned
log-service-title = the group was renamed
log-service-videochat = a video chat was started or ended
log-settings-changed =
    ⚙️ { $user } changed settings:
    { $lines }
log-setting = { $what }: { $before } → { $after }

# When the channel cannot be written to.
log-trouble = I cannot post in the log channel of “{ $title }” any more. Make me an admin there who may post, or choose another channel with /setlog. What happens until then is kept for a week and will follow.
log-given-up = { $count ->
        [one] One entry of the log of “{ $title }” could not be posted for a week and will not follow any more.
       *[other] { $count } entries of the log of “{ $title }” could not be posted for a week and will not follow any more.
    }
log-doctor-none = ▫️ Log channel: none
log-doctor-ok = ✅ Log channel: “{ $title }”
log-doctor-gone = ❌ Log channel: I can't find “{ $title }”, or I am not in it any more. Add me there as an admin who may post, or choose another channel with /setlog.
log-doctor-may-not-post = ❌ Log channel: I may not post in “{ $title }”. Give me the right “Post messages” there, or choose another channel with /setlog.
log-doctor-unknown = ⚠️ Log channel: Telegram did not tell me whether I may post in “{ $title }”. Please ask me again in a minute.
log-doctor-waiting = ⚠️ Entries of the log are waiting. I send them as soon as I can post in the channel.
