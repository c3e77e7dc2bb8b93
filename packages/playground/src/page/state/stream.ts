// The connection to the server: a stream, which follows the open chat, and requests.
import { effect, signal } from "@preact/signals";
import type { Act, Control, Reply } from "../../protocol/acts.ts";
import type { Change } from "../../protocol/stream.ts";
import { apply } from "./entities.ts";
import { chat, messageCount, open, persona } from "./navigation.ts";
import { showToast } from "./toasts.ts";

/** Whether the stream is open; otherwise the page is outdated. */
export const isConnected = signal(false);

/** Opens the stream, and reopens it when another chat is shown. */
export function connect(): void {
  let source: EventSource | undefined;
  let openQuery = "";
  effect(() => {
    const query = `chat=${chat.value?.id ?? ""}&messages=${messageCount.value}`;
    if (query === openQuery) return;
    openQuery = query;
    source?.close();
    source = new EventSource(`/stream?${query}`);
    source.onopen = () => {
      isConnected.value = true;
    };
    source.onerror = () => {
      isConnected.value = false;
    };
    source.onmessage = ({ data }) => apply(JSON.parse(data) as Change);
  });
}

/** Performs an act as the persona; shows a toast if it is refused. */
export const act = (wanted: Act): Promise<Reply> => postJson("/act", { as: persona.value?.id ?? "", act: wanted });

/** Performs a control of the playground; shows a toast if it is refused. */
export const control = (wanted: Control): Promise<Reply> => postJson("/control", wanted);

/** Imports a chat export and opens the chat. */
export async function importExport(file: File): Promise<Reply> {
  return handleReply(await post("/import", file, "application/octet-stream"));
}

async function postJson(path: string, body: unknown): Promise<Reply> {
  return handleReply(await post(path, JSON.stringify(body), "application/json"));
}

async function post(path: string, body: BodyInit, type: string): Promise<Reply> {
  try {
    const response = await fetch(path, { method: "POST", body, headers: { "content-type": type } });
    return (await response.json()) as Reply;
  } catch {
    return { ok: false, sentence: "The playground does not answer: is it still running?" };
  }
}

function handleReply(reply: Reply): Reply {
  if (!reply.ok) showToast(reply.sentence, "refusal");
  else if (reply.chat !== undefined) open(reply.chat);
  if (reply.ok && reply.note !== undefined) showToast(reply.note, "done");
  return reply;
}
