// The connection to the playground: one stream, which follows the open chat, and requests.
import { effect, signal } from "@preact/signals";
import type { Act, Control, Reply } from "../../protocol/acts.ts";
import type { Change } from "../../protocol/stream.ts";
import { chat, depth, open, persona } from "./look.ts";
import { apply } from "./things.ts";
import { tell } from "./toasts.ts";

/** Whether the stream runs; without it what is shown is old. */
export const isConnected = signal(false);

/** Opens the stream, and another one whenever another chat is looked at. */
export function connect(): void {
  let source: EventSource | undefined;
  let looked = "";
  effect(() => {
    const query = `chat=${chat.value?.id ?? ""}&messages=${depth.value}`;
    if (query === looked) return;
    looked = query;
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

/** Does something in Telegram as the persona; a refusal is told. */
export const act = (wanted: Act): Promise<Reply> => ask("/act", { as: persona.value?.id ?? "", act: wanted });

/** Does something as the operator of the playground; a refusal is told. */
export const control = (wanted: Control): Promise<Reply> => ask("/control", wanted);

/** Brings in the export of a chat as a chat with a past, and opens it. */
export async function importExport(file: File): Promise<Reply> {
  return answered(await post("/import", file, "application/octet-stream"));
}

async function ask(path: string, body: unknown): Promise<Reply> {
  return answered(await post(path, JSON.stringify(body), "application/json"));
}

async function post(path: string, body: BodyInit, type: string): Promise<Reply> {
  try {
    const response = await fetch(path, { method: "POST", body, headers: { "content-type": type } });
    return (await response.json()) as Reply;
  } catch {
    return { ok: false, sentence: "The playground does not answer: is it still running?" };
  }
}

function answered(reply: Reply): Reply {
  if (!reply.ok) tell(reply.sentence, "refusal");
  else if (reply.chat !== undefined) open(reply.chat);
  if (reply.ok && reply.note !== undefined) tell(reply.note, "done");
  return reply;
}
