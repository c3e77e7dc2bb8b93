allowance-refused = I only work in groups that my operator has allowed, and this one (<code>{ $id }</code>) isn't on the list, so I'm leaving.
allowance-added = { $user } added me to “{ $title }” (<code>{ $id }</code>). I left, because that group isn't allowed.
allowance-left = I was in “{ $title }” (<code>{ $id }</code>) and left, because that group isn't allowed.
allowance-allowed = “{ $title }” (<code>{ $id }</code>) is allowed now. I'll stay when someone adds me there again.
allowance-forbidden = “{ $title }” (<code>{ $id }</code>) isn't allowed any more. I'll leave as soon as something happens there.
allowance-owners-only = Only the people who run this bot can decide that.
allowance-button-allow = Allow this group
allowance-button-forbid = Don't allow
