// What a group settles about its admins: who is told that they may not, and whether hidden admins are believed.
import { z } from "zod";
import { text } from "../../core/text.ts";
import type { Page } from "../../kit/declarations/page.ts";

export const adminSettings = z.object({
  /** Whoever lacks a right for a command is told so. */
  tellsRefused: z.boolean().default(true),
  /** Commands of anonymous admins are carried out without a proof of who they are. */
  trustsAnonymous: z.boolean().default(false),
});
export type AdminSettings = z.infer<typeof adminSettings>;

export const refusalsText = ({ tellsRefused }: Pick<AdminSettings, "tellsRefused">) =>
  tellsRefused ? text("admins-refusals-told") : text("admins-refusals-silent");

export const anonymousText = ({ trustsAnonymous }: Pick<AdminSettings, "trustsAnonymous">) =>
  trustsAnonymous ? text("admins-anonymous-trusted") : text("admins-anonymous-asked");

/** Trust gives anonymous admins every right, so that only who has all of them may give it: on a page, that is the owner. */
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
