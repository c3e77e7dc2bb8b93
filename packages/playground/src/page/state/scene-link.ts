// Links to a scene: `#scene=raid` plays it.
import { effect, signal } from "@preact/signals";
import { sceneIn, sceneLink } from "../format/scene-hash.ts";
import { copyText } from "./clipboard.ts";
import { status } from "./entities.ts";
import { playScene } from "./play-scene.ts";
import { showToast } from "./toasts.ts";

/** The linked scene that waits for the bot to run; undefined without a link. */
const wanted = signal<string | undefined>(undefined);

/**
 * Plays the scene of the address once the bot runs. Reloading the page does not play it again after any scene
 * has been played; following a link in an open page does.
 */
export function followSceneLinks(): void {
  let isFirst = true;
  wanted.value = sceneIn(location.hash);
  addEventListener("hashchange", () => {
    isFirst = false;
    wanted.value = sceneIn(location.hash);
  });
  effect(() => {
    const [id, now] = [wanted.value, status.value];
    if (id === undefined || now === undefined || now.bot.state !== "running") return;
    wanted.value = undefined;
    if (!now.scenes.some((scene) => scene.id === id)) showToast(`There is no scene called “${id}”.`, "refusal");
    else if (!isFirst || now.play === undefined) void playScene(id);
  });
}

/** Copies the link of a scene. */
export const copySceneLink = (id: string): Promise<void> =>
  copyText(sceneLink(location.origin, id), "Link copied. It plays the scene in a running playground.");
