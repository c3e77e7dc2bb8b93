// The placeholders of forms, in the reader's language.
import type { PlainKey } from "../../core/text.ts";

/** By their notation in a form: `<…>` is needed, `[…]` may be left out. */
export const PLACEHOLDERS = {
  "<user>": "help-word-user",
  "<users>": "help-word-users",
  "[reason]": "help-word-reason",
  "<reason>": "help-word-reason-needed",
  "[title]": "help-word-title",
  "<title>": "help-word-title-needed",
  "<time>": "help-word-time",
  "[time]": "help-word-time-left-out",
  "<number>": "help-word-number",
  "<case>": "help-word-case",
  "<trigger>": "help-word-trigger",
  "<triggers>": "help-word-triggers",
  "<text>": "help-word-text",
  "<command>": "help-word-command",
  "<permissions>": "help-word-permissions",
  "<kinds>": "help-word-kinds",
  "<categories>": "help-word-categories",
  "<rights>": "help-word-rights",
  "<action>": "help-word-action",
  "<channel>": "help-word-channel",
  "<hours>": "help-word-hours",
  "[zone]": "help-word-zone",
  "[days]": "help-word-days",
  "<language>": "help-word-language",
} as const satisfies Readonly<Record<string, PlainKey>>;
