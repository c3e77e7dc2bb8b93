// Plays a scene and shows it.
import type { Reply } from "../../protocol/acts.ts";
import { panel } from "./navigation.ts";
import { control } from "./stream.ts";
import { isWide } from "./width.ts";

/** Plays a scene from its beginning; on narrow screens its chat is shown. */
export async function playScene(scene: string): Promise<Reply> {
  const reply = await control({ kind: "play", scene });
  if (reply.ok && !isWide.value) panel.value = "none";
  return reply;
}
