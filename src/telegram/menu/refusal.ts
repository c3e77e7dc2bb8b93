// The refusal to change a setting.
import type { Access } from "../../core/access.ts";
import { type Text, text } from "../../core/text.ts";

/** Says that a setting is the owner's alone, or that a right is missing. */
export const refusalOf = (access: Access): Text =>
  access === "owner" ? text("menu-owner-only") : text("menu-not-allowed");
