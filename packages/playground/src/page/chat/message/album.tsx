// Photos and videos of an album.
import type { MessageView } from "../../../protocol/messages.ts";
import { Media } from "./media.tsx";

/** Each part has a key of its own, so that a deleted one is marked. */
export function Album({ messages }: { readonly messages: readonly MessageView[] }) {
  return (
    <div class={`album album-${Math.min(messages.length, 4)}`}>
      {messages.map(({ key, id, media, deletion }) => (
        <div key={key} class={`album-part ${deletion ? "is-gone" : ""}`} data-part={key}>
          {media && <Media media={media} seed={id} />}
        </div>
      ))}
    </div>
  );
}
