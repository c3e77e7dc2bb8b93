// Who has open cases, asked before every act: in a rush one statement answers for many, and for most of them "none".

import { Prisma } from "../../generated/prisma/client.ts";
import type { CaseFilter, CaseStore } from "../../kit/ports/cases/cases.ts";
import { isAway } from "../engine/connection-errors.ts";
import type { Database } from "../engine/database.ts";
import { fromId } from "../unit-of-work/columns.ts";
import { readChat } from "../unit-of-work/current-chat.ts";
import { createWriteBatcher } from "../unit-of-work/write-batcher.ts";
import { withOpened } from "./case-changes.ts";

/** Nobody is under more acts than that at once. */
const MOST = 50;

interface Asked {
  readonly chatId: number;
  readonly targetId: number;
}

const keyOf = ({ chatId, targetId }: Asked): string => `${chatId} ${targetId}`;

/** Reads open cases without waiting for a database that is away; `list` reads those of somebody who has some. */
export function openCasesAtHand(client: Database["client"], list: CaseStore["list"]): Pick<CaseStore, "openAtHand"> {
  const withCases = createWriteBatcher((asked: readonly Asked[]) =>
    membersWithOpenCases(client, asked).catch(unlessAway),
  );
  const read: CaseStore["openAtHand"] = async (chatId, targetId, kinds) => {
    const asked = { chatId: fromId(await readChat({ client }, chatId)), targetId };
    const known = await withCases.add(asked);
    if (known === undefined) return undefined;
    const filter: CaseFilter = { targetId, kinds, state: "open" };
    if (!known.has(keyOf(asked))) return withOpened([], asked.chatId, filter);
    return list(asked.chatId, filter, { limit: MOST });
  };
  return { openAtHand: (chatId, targetId, kinds) => read(chatId, targetId, kinds).catch(unlessAway) };
}

async function membersWithOpenCases(client: Database["client"], asked: readonly Asked[]): Promise<ReadonlySet<string>> {
  const found = await client.$queryRaw<{ chat: bigint; target: bigint }[]>(Prisma.sql`
    SELECT DISTINCT chat_id AS chat, target_id AS target FROM cases
    JOIN unnest(
      string_to_array(${asked.map(({ chatId }) => chatId).join()}::text, ',')::bigint[],
      string_to_array(${asked.map(({ targetId }) => targetId).join()}::text, ',')::bigint[]
    ) AS asked(chat, target) ON chat_id = chat AND target_id = target
    WHERE state = 'open'`);
  return new Set(found.map(({ chat, target }) => keyOf({ chatId: fromId(chat), targetId: fromId(target) })));
}

function unlessAway(error: unknown): undefined {
  if (!isAway(error)) throw error;
}
