// Albums of the bot: several files that appear as one message.
import { post } from "../effects/posting.ts";
import { badRequest } from "../refusal.ts";
import { messageObject } from "../state/messages.ts";
import type { MessageBody } from "../state/records.ts";
import { type InputMedia, inputMediaBody } from "./media.ts";
import { chatOf, type Method, objectOf } from "./reading.ts";
import { bodyOf, refuseMedia, refuseUnableToWrite, repliedBy } from "./sending.ts";

/** The number of files in an album (Bot API, sendMediaGroup). */
const [FEWEST, MOST] = [2, 10];

export const sendAlbum: Method = (request) => {
  const { state } = request;
  const chat = chatOf(request);
  refuseUnableToWrite(state, chat);
  const items = objectOf<readonly InputMedia[]>(request, "media") ?? [];
  if (items.length < FEWEST) throw badRequest("there must be at least two items in the album");
  if (items.length > MOST) throw badRequest("too many items specified");
  refuseMixture(items);
  for (const { type } of items) refuseMedia(state, chat, type);
  const replyTo = repliedBy(request, chat);
  const album = { media_group_id: String(state.next("album")) };
  const bodies = items.map(
    (item) => ({ ...bodyOf(request, chat), ...inputMediaBody(request, item), ...album }) as MessageBody,
  );
  return bodies.map((body) => messageObject(state, post(state, chat, { body, replyTo, authorId: state.bot.id })));
};

/** Documents and music can only be grouped with their own kind (Bot API, sendMediaGroup). */
function refuseMixture(items: readonly InputMedia[]): void {
  const kinds = new Set(items.map(({ type }) => type));
  const lonely = (["document", "audio"] as const).find((kind) => kinds.has(kind));
  if (lonely && kinds.size > 1) throw badRequest(`${lonely} can't be mixed with other media types`);
}
