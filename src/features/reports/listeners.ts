// Reports by a mention: `@admin` or `@admins` in a reply.

import { text } from "../../core/text.ts";
import type { Listeners } from "../../kit/feature.ts";
import { type ReportParts, report } from "./report.ts";
import type { ReportSettings } from "./settings.ts";

/** Whether the text mentions `@admin` or `@admins`. */
export const isCall = (said: string): boolean => said.includes("@") && /(?:^|\s)@admins?\b/i.test(said);

/** Reports the message to which `@admin` or `@admins` replies, as is the custom. */
export const adminCalled =
  (parts: ReportParts): NonNullable<Listeners<ReportSettings>["message"]> =>
  async (event, { chat, settings, now }) => {
    const { content, member: reporter, message: by } = event;
    if (!settings.enabled || !isCall(content.text)) return undefined;
    const { repliedTo: replied } = event;
    if (replied === undefined) return text("reports-reply-needed", { example: "/report spam" });
    return report(parts, { chat, reporter, replied, by, reason: undefined, settings, now });
  };
