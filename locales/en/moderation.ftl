moderation-banned = { $user } is banned.
