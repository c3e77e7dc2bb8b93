// A basic group becomes a supergroup: all that is kept under the old id moves to the new one, in one transaction.
import type { Prisma, PrismaClient } from "../generated/prisma/client.ts";

type Transaction = Prisma.TransactionClient;

/**
 * Moves everything from one id to another. The old row is the one that lives on, since it holds the history: what was
 * kept under the new id meanwhile moves into it, then it takes the new id, and the foreign keys take it along.
 */
export async function migrateChat(client: PrismaClient, from: bigint, to: bigint): Promise<void> {
  await client.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('chat-migration', 0))`;
    const chats = await tx.$queryRaw<{ id: bigint }[]>`
      SELECT id FROM chats WHERE id IN (${from}::bigint, ${to}::bigint) ORDER BY id FOR UPDATE`;
    const isKnown = (id: bigint): boolean => chats.some((chat) => chat.id === id);
    if (isKnown(from)) {
      await forgetMessageIds(tx, from);
      if (isKnown(to)) await absorb(tx, { from: to, into: from });
      await tx.$executeRaw`UPDATE chats SET id = ${to}::bigint, kind = 'supergroup' WHERE id = ${from}::bigint`;
    } else if (!isKnown(to)) {
      await tx.$executeRaw`INSERT INTO chats (id, kind, title) VALUES (${to}::bigint, 'supergroup', '')`;
    }
    await tx.$executeRaw`
      INSERT INTO chat_aliases (former_id, chat_id) VALUES (${from}::bigint, ${to}::bigint)
      ON CONFLICT (former_id) DO UPDATE SET chat_id = excluded.chat_id`;
  });
}

/** A supergroup counts its messages anew: the ids of the basic group's messages would name other people's. */
async function forgetMessageIds(tx: Transaction, chatId: bigint): Promise<void> {
  await tx.$executeRaw`DELETE FROM seen_messages WHERE chat_id = ${chatId}`;
  await tx.$executeRaw`DELETE FROM purge_marks WHERE chat_id = ${chatId}`;
  await tx.$executeRaw`DELETE FROM case_messages WHERE place_id = ${chatId}`;
  await keepDecidedReports(tx, chatId);
}

/**
 * What became of reports says how often their reporters were right, whatever the messages were: those go on under ids that
 * no message has. A report that is open can no longer be decided.
 */
async function keepDecidedReports(tx: Transaction, chatId: bigint): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM reports USING reported_messages reported
    WHERE reports.chat_id = ${chatId} AND reported.chat_id = reports.chat_id
      AND reported.message_id = reports.message_id AND reported.state = 'open'`;
  await tx.$executeRaw`DELETE FROM reported_messages WHERE chat_id = ${chatId} AND state = 'open'`;
  await tx.$executeRaw`
    UPDATE reported_messages SET message_id = -message_id, card_id = NULL
    WHERE chat_id = ${chatId} AND message_id > 0`;
  await tx.$executeRaw`
    UPDATE reports SET message_id = -message_id WHERE chat_id = ${chatId} AND message_id > 0`;
}

/** What both chats have: newer settings win key by key, newer bookings win, newer cases are numbered after the older. */
async function absorb(tx: Transaction, { from, into }: { from: bigint; into: bigint }): Promise<void> {
  await renumber(tx, { from, into });
  await tx.$executeRaw`
    INSERT INTO feature_settings (chat_id, feature, data)
    SELECT ${into}::bigint, feature, data FROM feature_settings WHERE chat_id = ${from}
    ON CONFLICT (chat_id, feature) DO UPDATE SET data = feature_settings.data || excluded.data`;
  await tx.$executeRaw`DELETE FROM feature_settings WHERE chat_id = ${from}`;
  await tx.$executeRaw`
    INSERT INTO chat_members (chat_id, member_id, seen_at)
    SELECT ${into}::bigint, member_id, seen_at FROM chat_members WHERE chat_id = ${from}
    ON CONFLICT (chat_id, member_id) DO UPDATE SET seen_at = greatest(chat_members.seen_at, excluded.seen_at)`;
  await tx.$executeRaw`DELETE FROM chat_members WHERE chat_id = ${from}`;
  await tx.$executeRaw`
    DELETE FROM roles older USING roles newer
    WHERE older.chat_id = ${into} AND newer.chat_id = ${from} AND older.member_id = newer.member_id
      AND older.kind = newer.kind`;
  await tx.$executeRaw`
    DELETE FROM report_people older USING report_people newer
    WHERE older.chat_id = ${into} AND newer.chat_id = ${from} AND older.member_id = newer.member_id
      AND older.kind = newer.kind`;
  await tx.$executeRaw`
    DELETE FROM jobs older USING jobs newer
    WHERE older.chat_id IN (${from}, ${into}) AND newer.chat_id IN (${from}, ${into})
      AND older.job = newer.job AND older.key = newer.key AND older.id < newer.id`;
  for (const table of [
    "jobs",
    "warnings",
    "setting_revisions",
    "seen_messages",
    "purge_marks",
    "chat_aliases",
    "roles",
    "log_posts",
    "reports",
    "reported_messages",
    "report_people",
  ])
    await tx.$executeRawUnsafe(`UPDATE ${table} SET chat_id = $1 WHERE chat_id = $2`, into, from);
  await tx.$executeRaw`
    UPDATE chats SET title = newer.title, username = newer.username,
      allowed_by = coalesce(newer.allowed_by, chats.allowed_by) FROM chats newer
    WHERE chats.id = ${into} AND newer.id = ${from}`;
  await tx.$executeRaw`DELETE FROM chats WHERE id = ${from}`;
}

/** Whatever names a case of the newer chat by its number names it by the one that it gets. */
async function renumber(tx: Transaction, { from, into }: { from: bigint; into: bigint }): Promise<void> {
  await renumberEvidence(tx, { from, into });
  await tx.$executeRaw`
    UPDATE jobs SET payload = jsonb_set(payload, '{number}', to_jsonb((payload ->> 'number')::int + older.last_case)),
      key = CASE WHEN key ~ '^[0-9]+( |$)'
        THEN (substring(key from '^[0-9]+')::int + older.last_case)::text || substring(key from '^[0-9]+(.*)$')
        ELSE key END
    FROM chats older
    WHERE older.id = ${into} AND jobs.chat_id = ${from} AND jsonb_typeof(payload) = 'object' AND payload ? 'number'`;
  await tx.$executeRaw`
    UPDATE warnings SET case_number = case_number + older.last_case FROM chats older
    WHERE older.id = ${into} AND warnings.chat_id = ${from}`;
  await tx.$executeRaw`
    UPDATE reported_messages SET case_number = case_number + older.last_case FROM chats older
    WHERE older.id = ${into} AND reported_messages.chat_id = ${from}`;
  await tx.$executeRaw`
    UPDATE appeals SET chat_id = ${into}, case_number = case_number + older.last_case FROM chats older
    WHERE older.id = ${into} AND appeals.chat_id = ${from}`;
  await tx.$executeRaw`
    UPDATE log_posts SET entry = jsonb_set(entry, '{number}', to_jsonb((entry ->> 'number')::int + older.last_case))
    FROM chats older WHERE older.id = ${into} AND log_posts.chat_id = ${from} AND entry ? 'number'`;
  await tx.$executeRaw`
    UPDATE case_messages SET chat_id = ${into}, number = number + older.last_case FROM chats older
    WHERE older.id = ${into} AND case_messages.chat_id = ${from}`;
  await tx.$executeRaw`
    UPDATE cases SET chat_id = ${into}, number = number + older.last_case, undoes = undoes + older.last_case,
      batch = batch + older.last_case FROM chats older
    WHERE older.id = ${into} AND cases.chat_id = ${from}`;
  await tx.$executeRaw`
    UPDATE chats SET last_case = chats.last_case + newer.last_case FROM chats newer
    WHERE chats.id = ${into} AND newer.id = ${from}`;
}

/** The cases that an act has closed, and the warnings that led to one. */
async function renumberEvidence(tx: Transaction, { from, into }: { from: bigint; into: bigint }): Promise<void> {
  await tx.$executeRaw`
    UPDATE cases SET evidence = jsonb_set(evidence, '{closed}', (
      SELECT jsonb_agg(one::int + older.last_case) FROM jsonb_array_elements_text(evidence -> 'closed') AS closed(one)))
    FROM chats older
    WHERE older.id = ${into} AND cases.chat_id = ${from} AND jsonb_array_length(coalesce(evidence -> 'closed', '[]')) > 0`;
  await tx.$executeRaw`
    UPDATE cases SET evidence = jsonb_set(evidence, '{warned}', jsonb_build_object(
      'number', (evidence -> 'warned' ->> 'number')::int + older.last_case,
      'spent', (
        SELECT coalesce(jsonb_agg(CASE WHEN one ? 'caseNumber'
          THEN jsonb_set(one, '{caseNumber}', to_jsonb((one ->> 'caseNumber')::int + older.last_case))
          ELSE one END), '[]')
        FROM jsonb_array_elements(evidence -> 'warned' -> 'spent') AS spent(one))))
    FROM chats older
    WHERE older.id = ${into} AND cases.chat_id = ${from} AND evidence ? 'warned'`;
}
