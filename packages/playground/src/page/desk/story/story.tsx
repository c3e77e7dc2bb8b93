// The story: verdicts and cases in the order of time.
import { computed } from "@preact/signals";
import { questionedMessage } from "../../state/look.ts";
import { cases, verdicts } from "../../state/things.ts";
import { Feed } from "../feed.tsx";
import { Narrowing } from "../narrowing.tsx";
import { CaseCard } from "./case-card.tsx";
import { ConclusionCard } from "./conclusion-card.tsx";
import { type Chapter, isAbout, storyOf } from "./story-line.ts";

const story = computed(() => storyOf(verdicts.value, cases.value));

export function Story() {
  const about = questionedMessage.value;
  return (
    <>
      {about && (
        <div class="desk-bar">
          <Narrowing />
        </div>
      )}
      <Feed
        label="Verdicts and cases, the newest first"
        all={story.value}
        isWanted={about ? (chapter) => isAbout(chapter, about) : undefined}
        row={card}
        empty={
          about
            ? "No verdict and no case is about this message."
            : "Nothing to tell yet. When the bot steps in, you read here what it saw, why it acted and what it did."
        }
      />
    </>
  );
}

const card = (chapter: Chapter) =>
  chapter.kind === "act" ? (
    <CaseCard act={chapter.act} verdicts={chapter.verdicts} />
  ) : (
    <ConclusionCard verdicts={chapter.verdicts} />
  );
