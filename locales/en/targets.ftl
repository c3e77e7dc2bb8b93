# Whom a command is about.
targets-missing = Whom do you mean? Reply to a message of theirs, or name them: <code>@username</code>, their id, or a link to their message.
targets-unseen-username = I have not seen @{ $username } yet. Reply to a message of theirs, or use their id.
targets-unseen-message = I did not see who wrote that message. Reply to it instead, or use their id.
targets-duration-missing = For how long? Example: <code>3d</code> for three days, then the reason. There are m, h, d and w.
targets-duration-wrong = “{ $word }” is not a length of time. Examples: <code>30m</code>, <code>3h</code>, <code>1h30m</code>, <code>6d</code>, <code>5w</code>.
