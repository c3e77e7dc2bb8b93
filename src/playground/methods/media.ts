// Files that messages carry: sent again by id, or uploaded.
import { badRequest } from "../refusal.ts";
import type { MessageBody, StoredFile } from "../state/records.ts";
import type { World } from "../state/world.ts";
import type { Request } from "./reading.ts";

/** The kinds of media that one message carries. */
export type MediaName = "photo" | "video" | "animation" | "audio" | "document" | "voice" | "video_note" | "sticker";

/** The part of a message's body that holds the file which the request names or uploads. */
export function mediaBody(request: Request, kind: MediaName): Partial<MessageBody> {
  return bodyWith(kind, fileOf(request.world, request.params[kind]));
}

/** The part of a message's body that holds a file of that kind. */
export function bodyWith(kind: MediaName, { id, uniqueId, name, content }: StoredFile): Partial<MessageBody> {
  const file = { file_id: id, file_unique_id: uniqueId, file_size: content.length };
  const size = { width: 320, height: 240 };
  const bodies = {
    photo: { photo: [{ ...file, ...size }] },
    video: { video: { ...file, ...size, duration: 3 } },
    animation: { animation: { ...file, ...size, duration: 3 } },
    audio: { audio: { ...file, duration: 3 } },
    document: { document: { ...file, file_name: name } },
    voice: { voice: { ...file, duration: 3 } },
    video_note: { video_note: { ...file, length: 240, duration: 3 } },
    sticker: { sticker: { ...file, ...size, type: "regular", is_animated: false, is_video: false } },
  } satisfies Record<MediaName, object>;
  return bodies[kind] as Partial<MessageBody>;
}

/** Keeps a file, so that it can be sent again and downloaded. */
export function keepFile(world: World, name: string, content: Uint8Array): StoredFile {
  const number = world.next("file");
  const file = {
    id: `file-${number}-${name}`,
    uniqueId: `unique-${number}`,
    name,
    path: `files/${number}/${name}`,
    content,
  };
  world.files.set(file.id, file);
  return file;
}

function fileOf(world: World, given: unknown): StoredFile {
  if (given instanceof Uint8Array) return keepFile(world, "upload.bin", given);
  const known = world.files.get(String(given));
  if (!known) throw badRequest("wrong file identifier/HTTP URL specified");
  return known;
}
