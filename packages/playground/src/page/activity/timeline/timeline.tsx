// The timeline: verdicts and cases in order of time.
import { computed } from "@preact/signals";
import { cases, verdicts } from "../../state/entities.ts";
import { inspectedMessage } from "../../state/navigation.ts";
import { Feed } from "../feed.tsx";
import { MessageFilter } from "../message-filter.tsx";
import { CaseCard } from "./case-card.tsx";
import { ConclusionCard } from "./conclusion-card.tsx";
import { isAbout, type TimelineEntry, timelineOf } from "./timeline-entries.ts";

const timeline = computed(() => timelineOf(verdicts.value, cases.value));

export function Timeline() {
  const about = inspectedMessage.value;
  return (
    <>
      {about && (
        <div class="activity-bar">
          <MessageFilter />
        </div>
      )}
      <Feed
        label="Verdicts and cases, the newest first"
        all={timeline.value}
        isWanted={about ? (entry) => isAbout(entry, about) : undefined}
        row={card}
        empty={
          about
            ? "No verdict and no case is about this message."
            : "Nothing yet. Verdicts and cases of the bot appear here, with their reasons and evidence."
        }
      />
    </>
  );
}

const card = (entry: TimelineEntry) =>
  entry.kind === "act" ? (
    <CaseCard act={entry.act} verdicts={entry.verdicts} />
  ) : (
    <ConclusionCard verdicts={entry.verdicts} />
  );
