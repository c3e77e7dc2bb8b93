// The pages of the settings for admins.

import type { Page } from "../../kit/declarations/page.ts";
import type { AdminSettings } from "./settings.ts";
import { anonymousText, refusalsText } from "./texts.ts";

/** Trusted anonymous admins have every right, so only the owner, who has all of them, may switch it on here. */
export const adminPages: readonly Page<AdminSettings>[] = [
  {
    title: "admins-title",
    overview: refusalsText,
    access: "change_info",
    controls: [{ kind: "toggle", key: "tellsRefused", label: "admins-control-refusals" }],
  },
  {
    title: "admins-anonymous-title",
    overview: anonymousText,
    access: "owner",
    controls: [{ kind: "toggle", key: "trustsAnonymous", label: "admins-control-anonymous" }],
  },
];
