// The tables that belong to no feature, and what happens to their rows when a group becomes a supergroup.
import type { Tables } from "../../kit/declarations/tables.ts";

export const recordTables: Tables = {
  chat_aliases: { onMerge: "both" },
  cases: {
    onMerge: "both",
    caseNumbers: ["number", "undoes", "batch"],
    renumber: [
      // The cases that an act has closed.
      `UPDATE cases SET evidence = jsonb_set(evidence, '{closed}', (
         SELECT jsonb_agg(one::int + $2) FROM jsonb_array_elements_text(evidence -> 'closed') AS closed(one)))
       WHERE chat_id = $1 AND jsonb_array_length(coalesce(evidence -> 'closed', '[]')) > 0`,
      // The warning that led to an act, and those that it has used up.
      `UPDATE cases SET evidence = jsonb_set(evidence, '{warned}', jsonb_build_object(
         'number', (evidence -> 'warned' ->> 'number')::int + $2,
         'spent', (
           SELECT coalesce(jsonb_agg(CASE WHEN one ? 'caseNumber'
             THEN jsonb_set(one, '{caseNumber}', to_jsonb((one ->> 'caseNumber')::int + $2))
             ELSE one END), '[]')
           FROM jsonb_array_elements(evidence -> 'warned' -> 'spent') AS spent(one))))
       WHERE chat_id = $1 AND evidence ? 'warned'`,
    ],
  },
  case_messages: {
    onMerge: "both",
    messages: ["DELETE FROM case_messages WHERE place_id = $1"],
    caseNumbers: ["number"],
  },
  chat_members: {
    onMerge: {
      joined: `INSERT INTO chat_members (chat_id, member_id, seen_at, joined_at)
         SELECT $1::bigint, member_id, seen_at, joined_at FROM chat_members WHERE chat_id = $2
         ON CONFLICT (chat_id, member_id) DO UPDATE SET
           seen_at = greatest(chat_members.seen_at, excluded.seen_at),
           joined_at = greatest(chat_members.joined_at, excluded.joined_at)`,
    },
  },
  chat_permissions: {
    onMerge: {
      // The basic group's row knows what it had before the first layer; what Telegram has now the supergroup's knows.
      joined: `INSERT INTO chat_permissions (chat_id, base, layers, known, version)
         SELECT $1::bigint, base, layers, known, version FROM chat_permissions WHERE chat_id = $2
         ON CONFLICT (chat_id) DO UPDATE SET layers = chat_permissions.layers || excluded.layers, known = excluded.known,
           version = chat_permissions.version + excluded.version`,
    },
  },
  feature_settings: {
    onMerge: {
      joined: `INSERT INTO feature_settings (chat_id, feature, data)
         SELECT $1::bigint, feature, data FROM feature_settings WHERE chat_id = $2
         ON CONFLICT (chat_id, feature) DO UPDATE SET data = feature_settings.data || excluded.data`,
    },
  },
  jobs: {
    onMerge: { newer: ["job", "key"] },
    renumber: [
      // A key that begins with a number begins with that of its case.
      `UPDATE jobs SET payload = jsonb_set(payload, '{number}', to_jsonb((payload ->> 'number')::int + $2)),
         key = CASE WHEN key ~ '^[0-9]+( |$)'
           THEN (substring(key from '^[0-9]+')::int + $2)::text || substring(key from '^[0-9]+(.*)$')
           ELSE key END
       WHERE chat_id = $1 AND jsonb_typeof(payload) = 'object' AND payload ? 'number'`,
    ],
  },
  roles: { onMerge: { newer: ["member_id", "kind"] } },
  seen_messages: { onMerge: "both", messages: "forget" },
  setting_revisions: { onMerge: "both" },
};
