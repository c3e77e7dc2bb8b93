// Paths of the built bot. It runs as a process; only its list of features is imported, to time their rules.
import { fileURLToPath } from "node:url";

const DIST = new URL("../../../dist/", import.meta.url);

const built = (path: string): string => fileURLToPath(new URL(path, DIST));

/** The bot, as npm start runs it. */
export const BOT = built("main.js");

/** The operator's command line. */
export const CONSOLE = built("cli.js");

/** The module with the list of features. */
export const FEATURES = new URL("features/index.js", DIST).href;
