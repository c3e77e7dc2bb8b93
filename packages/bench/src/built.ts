// Where the built bot is. It is run as a process; only its list of features is looked at from inside, to time their rules.
import { fileURLToPath } from "node:url";

const DIST = new URL("../../../dist/", import.meta.url);

const built = (path: string): string => fileURLToPath(new URL(path, DIST));

/** The bot, as npm start runs it. */
export const BOT = built("main.js");

/** What its operator types. */
export const CONSOLE = built("cli.js");

/** The module with the list of features. */
export const FEATURES = new URL("features/index.js", DIST).href;
