// Albums of the bot: several files that are one message to people.
import { post } from "../effects/posting.ts";
import { badRequest } from "../refusal.ts";
import { messageObject } from "../state/messages.ts";
import type { MessageBody } from "../state/records.ts";
import { type InputMedia, inputMediaBody } from "./media.ts";
import { chatOf, type Method, objectOf } from "./reading.ts";
import { bodyOf, refuseMedia, refuseMuteness, repliedBy } from "./sending.ts";

/** How many files an album has (Bot API, sendMediaGroup). */
const [FEWEST, MOST] = [2, 10];

export const sendAlbum: Method = (request) => {
  const { world } = request;
  const chat = chatOf(request);
  refuseMuteness(world, chat);
  const items = objectOf<readonly InputMedia[]>(request, "media") ?? [];
  if (items.length < FEWEST) throw badRequest("there must be at least two items in the album");
  if (items.length > MOST) throw badRequest("too many items specified");
  refuseMixture(items);
  for (const { type } of items) refuseMedia(world, chat, type);
  const replyTo = repliedBy(request, chat);
  const album = { media_group_id: String(world.next("album")) };
  const bodies = items.map(
    (item) => ({ ...bodyOf(request, chat), ...inputMediaBody(request, item), ...album }) as MessageBody,
  );
  return bodies.map((body) => messageObject(world, post(world, chat, { body, replyTo, authorId: world.bot.id })));
};

/** Documents and music only go with their own kind (Bot API, sendMediaGroup). */
function refuseMixture(items: readonly InputMedia[]): void {
  const kinds = new Set(items.map(({ type }) => type));
  const lonely = (["document", "audio"] as const).find((kind) => kinds.has(kind));
  if (lonely && kinds.size > 1) throw badRequest(`${lonely} can't be mixed with other media types`);
}
