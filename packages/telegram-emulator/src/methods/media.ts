// Files in messages: sent again by id, or uploaded.
import type { MessageEntity } from "@grammyjs/types";
import { badRequest, orRefuse } from "../refusal.ts";
import type { MediaName } from "../state/media-names.ts";
import { isUpload, type MessageBody, type StoredFile } from "../state/records.ts";
import type { TelegramState } from "../state/telegram-state.ts";
import { captionBody } from "./content.ts";
import type { Request } from "./reading.ts";

/** The part of a message's body with the file that the request names or uploads. */
export function mediaBody(request: Request, kind: MediaName): Partial<MessageBody> {
  return bodyWith(kind, fileOf(request, request.params[kind]));
}

/** The part of a message's body with a file of that kind. */
export function bodyWith(kind: MediaName, { id, uniqueId, name, content }: StoredFile): Partial<MessageBody> {
  const file = { file_id: id, file_unique_id: uniqueId, file_size: content.length };
  const size = { width: 320, height: 240 };
  const named = { ...file, file_name: name, ...mimeOf(name) };
  const bodies = {
    photo: { photo: [{ ...file, ...size }] },
    video: { video: { ...named, ...size, duration: 3 } },
    animation: { animation: { ...named, ...size, duration: 3 } },
    audio: { audio: { ...named, title: name.replace(/\.[^.]*$/, ""), duration: 3 } },
    document: { document: named },
    voice: { voice: { ...file, ...mimeOf(name), duration: 3 } },
    video_note: { video_note: { ...file, length: 240, duration: 3 } },
    sticker: { sticker: { ...file, ...size, type: "regular", is_animated: false, is_video: false, emoji: "👍" } },
  } satisfies Record<MediaName, object>;
  return bodies[kind] as Partial<MessageBody>;
}

const MIME: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  png: "image/png",
  mp4: "video/mp4",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  pdf: "application/pdf",
  zip: "application/zip",
  txt: "text/plain",
  apk: "application/vnd.android.package-archive",
};

/** The MIME type of a file name's extension. */
function mimeOf(name: string): { readonly mime_type?: string } {
  const mime_type = MIME[name.split(".").at(-1)?.toLowerCase() ?? ""];
  return mime_type === undefined ? {} : { mime_type };
}

/** Stores a file, so that it can be sent again and downloaded. */
export function keepFile(state: TelegramState, name: string, content: Uint8Array): StoredFile {
  const number = state.next("file");
  const file = {
    id: `file-${number}-${name}`,
    uniqueId: `unique-${number}`,
    name,
    path: `files/${number}/${name}`,
    content,
  };
  state.files.set(file.id, file);
  return file;
}

/** The file that a parameter uploads, attaches or names by id. */
function fileOf({ state, files }: Request, given: unknown): StoredFile {
  const attached = files?.get(/^attach:\/\/(.+)$/.exec(String(given))?.[1] ?? "");
  const upload = isUpload(given) ? given : attached;
  if (upload) return keepFile(state, upload.name, upload.content);
  return orRefuse(state.files.get(String(given)), () => badRequest("wrong file identifier/HTTP URL specified"));
}

/** Media of an album or an edit, as described in a request (Bot API, InputMedia). */
export interface InputMedia {
  readonly type: MediaName;
  readonly media: string;
  readonly caption?: string;
  readonly parse_mode?: string;
  readonly caption_entities?: readonly MessageEntity[];
}

/** The part of a message's body with the described media and their caption. */
export function inputMediaBody(request: Request, input: InputMedia): Partial<MessageBody> {
  const described = { ...request, params: { ...input } };
  return { ...captionBody(described), ...bodyWith(input.type, fileOf(request, input.media)) };
}
