// Playing a scene, and looking at it.
import type { Reply } from "../../protocol/acts.ts";
import { panel } from "./look.ts";
import { control } from "./stream.ts";
import { isWide } from "./width.ts";

/** Plays a scene from its beginning; where there is room for one thing alone, its chat is shown. */
export async function playScene(scene: string): Promise<Reply> {
  const reply = await control({ kind: "play", scene });
  if (reply.ok && !isWide.value) panel.value = "none";
  return reply;
}
