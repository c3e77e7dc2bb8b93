# Who may do what, and what the bot itself is allowed.
access-admins-only = Only admins of this group can do that.
access-owner-only = Only the owner of this group can do that.
access-lacks-right = You need the admin right “{ $right }” for that. The owner of the group can give it to you.
access-unverified = Telegram did not tell me whether you are an admin here. Please try again in a minute.
access-bot-unknown = Telegram did not tell me my own rights here. Please try again in a minute.
access-bot-no-admin = I am not an admin here. Make me one under Group settings › Administrators, then try again.
access-bot-lacks-right = I lack the admin right “{ $right }”. Give it to me under Group settings › Administrators, then try again.
access-group-only = This command works in groups only.
access-private-only = Please send me that in private.
access-button-gone = This button is no longer in use.
access-link-gone = That link no longer leads anywhere.
access-fault = Something went wrong on my side. Please look at what has been done, and try again in a minute.
access-prove = You are writing anonymously. Tap the button to show that you are an admin.
access-prove-button = I am an admin
access-proved = { $user } gave the command.
access-proof-gone = That took too long: please give the command once more.
access-suspended = Your rights here are suspended for now: you have acted more often than this group allows. Only the owner can give them back.
