// Why somebody may not change a setting.
import type { Access } from "../../core/access.ts";
import { type Text, text } from "../../core/text.ts";

/** What is for the owner alone is said to be so; else a right is missing. */
export const refusalOf = (access: Access): Text =>
  access === "owner" ? text("menu-owner-only") : text("menu-not-allowed");
