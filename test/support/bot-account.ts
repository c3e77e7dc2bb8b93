// Who the bot is where the tests run it.

/** Its name and username on the emulated Telegram. */
export const ACCOUNT = { username: "moderato_bot", name: "Moderato" } as const;
