# Telegram's rights of an admin, as its apps call them.
rights-manage-chat = Manage chat
rights-delete-messages = Delete messages
rights-manage-video-chats = Manage video chats
rights-restrict-members = Ban users
rights-promote-members = Add new admins
rights-change-info = Change group info
rights-invite-users = Invite users via link
rights-pin-messages = Pin messages
rights-manage-topics = Manage topics
