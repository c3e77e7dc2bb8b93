// The pages of the cleaning settings.

import type { Text } from "../../core/text.ts";
import type { Page } from "../../kit/declarations/page.ts";
import type { CleaningSettings, Kind } from "./settings.ts";
import { LABELS } from "./texts.ts";

export type Title = "cleaning-title" | "cleaning-title-commands";

export const cleaningPage = (
  title: Title,
  { kinds, overview }: { readonly kinds: readonly Kind[]; readonly overview: (settings: CleaningSettings) => Text },
): Page<CleaningSettings> => ({
  title,
  overview,
  access: "delete_messages",
  controls: kinds.map(({ key }) => ({ kind: "toggle", key, label: LABELS[key] })),
});
