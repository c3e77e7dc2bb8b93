// Who the bot is on the emulated Telegram.

/** Its account; its privacy mode is off, as its documents ask for. */
export const ACCOUNT = { username: "moderato_bot", name: "Moderato", readsAllMessages: true } as const;
