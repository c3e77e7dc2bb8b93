// The texts of moderators: rights, and lines of the list.

import type { Right } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Role } from "../../kit/ports/people/roles.ts";
import { plainName } from "../../kit/words/plain-name.ts";
import { rightName } from "../../kit/words/right-name.ts";

/** Rights by their names, in one line. */
export function rightsText(rights: readonly Right[]): Text {
  const [first, ...others] = rights.map(rightName);
  if (first === undefined) return text("moderators-no-rights");
  return others.reduce((before, last) => text("moderators-rights", { before, last }), first);
}

export function moderatorLine({ member }: Role, rights: readonly Right[]): Text {
  const name = plainName(member);
  return rights.length === 0
    ? text("moderators-line-idle", { name })
    : text("moderators-line", { name, rights: rightsText(rights) });
}
