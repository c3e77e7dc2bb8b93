// Messages as what they are: with their whole album.
import type { Member } from "../../core/member.ts";
import type { SeenStore } from "../ports/people/seen.ts";
import type { RepliedTo } from "../scope.ts";

/** Albums as they came by. */
export type AlbumLookup = Pick<SeenStore, "album" | "albumOf">;

/** Ids of the message and of all parts of its album, rising; nothing where no message is answered. */
export async function repliedMessages(
  albums: AlbumLookup,
  repliedTo: Pick<RepliedTo, "message" | "album"> | undefined,
): Promise<readonly number[]> {
  if (repliedTo === undefined) return [];
  const { message, album } = repliedTo;
  const parts = album === undefined ? [] : await albums.album(message.chatId, album);
  return [...new Set([message.id, ...parts])].sort((a, b) => a - b);
}

/** The message that is answered, with its album, where it is the target's own; it is what an act on them is about. */
export async function messagesOfTarget(
  albums: AlbumLookup,
  repliedTo: RepliedTo | undefined,
  target: Pick<Member, "id">,
): Promise<readonly number[]> {
  const isOwn = repliedTo?.author.id === target.id && repliedTo.content !== undefined;
  return isOwn ? repliedMessages(albums, repliedTo) : [];
}

/** Ids of all parts of the album that the message belongs to; nothing where it belongs to none. */
export async function albumAround(albums: AlbumLookup, chatId: number, messageId: number): Promise<readonly number[]> {
  const album = await albums.albumOf(chatId, messageId);
  return album === undefined ? [] : albums.album(chatId, album);
}
