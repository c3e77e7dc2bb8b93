// The bot's account on the emulated Telegram.

/** The account; privacy mode is off, as the documentation requires. */
export const ACCOUNT = { username: "moderato_bot", name: "Moderato", readsAllMessages: true } as const;
