// Lists show people under the names they have now.
import type { Member } from "../../core/member.ts";
import type { Directory } from "../ports/people/directory.ts";

/** The number of people of a list whose present names are asked for; the others are shown by their known names. */
const ASKED = 30;

/** The same entries in their order, each with the member as they are called now. */
export const withPresentNames = <E extends { readonly member: Member }>(
  directory: Pick<Directory, "present">,
  chatId: number,
  entries: readonly E[],
): Promise<readonly E[]> =>
  Promise.all(
    entries.map(async (entry, index) =>
      index < ASKED ? { ...entry, member: await directory.present(chatId, entry.member) } : entry,
    ),
  );
