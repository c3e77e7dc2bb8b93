// The message a command answers, as what it is: with its whole album.
import type { Sightings } from "./ports/sightings.ts";
import type { RepliedTo } from "./scope.ts";

/** Albums as they came by. */
export type AlbumLookup = Pick<Sightings, "album">;

/** Ids of the message and of all parts of its album, rising; nothing where no message is answered. */
export async function repliedMessages(
  albums: AlbumLookup,
  repliedTo: RepliedTo | undefined,
): Promise<readonly number[]> {
  if (repliedTo === undefined) return [];
  const { message, album } = repliedTo;
  const parts = album === undefined ? [] : await albums.album(message.chatId, album);
  return [...new Set([message.id, ...parts])].sort((a, b) => a - b);
}
