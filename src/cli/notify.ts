// Sends one message as the bot: for scripts that have something to say.
import { readNotifyConfig } from "../app/environment/config.ts";
import { clientOptions, sendPlainly } from "../telegram/outbound/client.ts";
import { type Run, readArguments } from "./arguments.ts";

/** The chat is an id or a public @username; the text is sent as it is, without formatting. */
export const notify: Run = async (args, { variables, say }) => {
  /** The id of a group begins like a switch: behind a blank it is none. */
  const own = args.map((arg, index) => (index === 0 && /^-\d+$/.test(arg) ? ` ${arg}` : arg));
  const { positionals } = readArguments(own, { usage: "notify <chat> <text>", least: 2, most: 2 });
  const [chat = "", text = ""] = positionals.map((one) => one.trim());
  const { BOT_TOKEN: token, BOT_API_ROOT: root } = readNotifyConfig(variables);
  const refusal = await sendPlainly({ token, options: clientOptions(root, fetch) }, { chat, text });
  say(refusal === undefined ? `Sent to ${chat}.` : `Not sent to ${chat}: ${refusal}.`);
  return refusal === undefined;
};
