// The people of reports: blocked reporters, and admins who get reports in private.
import type { Member } from "../../core/member.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import { storedMember } from "../../kit/parsing/stored.ts";
import { fromId, fromJson, toId, toJson } from "../../storage/unit-of-work/columns.ts";
import { currentChat } from "../../storage/unit-of-work/current-chat.ts";
import type { Statements } from "../../storage/unit-of-work/statements.ts";

export interface ReportPeople {
  readonly block: (chatId: number, member: Member) => Promise<void>;
  readonly unblock: (chatId: number, memberId: number) => Promise<void>;
  readonly blocked: (chatId: number) => Promise<readonly Member[]>;
  /** Sets whether an admin gets reports in private. */
  readonly watch: (member: Member, isOn: boolean) => Promise<void>;
  /** Those of the people who get reports in private. */
  readonly watching: (memberIds: readonly number[]) => Promise<readonly number[]>;
}

const BLOCKED = "blocked";
const WATCHING = "watching";

/** The part of the store of reports that is about people. */
export function peopleIn({ client, write }: Statements): ReportPeople {
  const note = async (chatId: number, member: Member, kind: string): Promise<void> => {
    await write(Prisma.sql`
      INSERT INTO report_people (chat_id, member_id, kind, member)
      VALUES (${currentChat(chatId)}, ${toId(member.id)}::bigint, ${kind}::text, ${toJson(member)}::jsonb)
      ON CONFLICT (chat_id, member_id, kind) DO UPDATE SET member = excluded.member`);
  };
  const forget = async (chatId: number, memberId: number, kind: string): Promise<void> => {
    await write(Prisma.sql`
      DELETE FROM report_people WHERE chat_id = ${currentChat(chatId)} AND member_id = ${toId(memberId)}::bigint
        AND kind = ${kind}::text`);
  };
  return {
    block: (chatId, member) => note(chatId, member, BLOCKED),
    unblock: (chatId, memberId) => forget(chatId, memberId, BLOCKED),
    blocked: async (chatId) => {
      const where = { chatId: toId(chatId), kind: BLOCKED };
      const rows = await client.reportPerson.findMany({ where, orderBy: { memberId: "asc" } });
      return rows.map(({ member }) => fromJson(storedMember, member, "report_people.member"));
    },
    watch: (member, isOn) => (isOn ? note(member.id, member, WATCHING) : forget(member.id, member.id, WATCHING)),
    watching: async (memberIds) => {
      const ids = memberIds.map(toId);
      const rows = await client.reportPerson.findMany({ where: { chatId: { in: ids }, kind: WATCHING } });
      return rows.map(({ memberId }) => fromId(memberId));
    },
  };
}
