// Content without a file: polls, places, contacts, dice.
import type { MessageView } from "../../../protocol/messages.ts";
import { Avatar } from "../parts/avatar.tsx";

export function Card({ card }: { readonly card: NonNullable<MessageView["card"]> }) {
  return cards[card.kind](card.lines);
}

const cards: Readonly<
  Record<NonNullable<MessageView["card"]>["kind"], (lines: readonly string[]) => preact.JSX.Element>
> = {
  poll: ([question, ...options]) => (
    <div class="content-card content-poll">
      <b>{question}</b>
      <span class="soft small">Poll</span>
      <ul>
        {options.map((option) => (
          <li key={option}>
            <span class="content-circle" aria-hidden="true" />
            {option}
          </li>
        ))}
      </ul>
    </div>
  ),
  location: (lines) => (
    <div class="content-card content-place">
      <svg viewBox="0 0 280 130" class="content-map" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
        <path class="map-land" d="M0 0h280v130H0z" />
        <path class="map-water" d="M0 96c60-30 90 10 150-8s80-40 130-26v68H0z" />
        <path class="map-road" d="M-8 42l140 20L300 8M92-8l24 90 60 60M210-8l-16 70 30 90" />
        <path class="map-pin" d="M140 84s26-24 26-43a26 26 0 0 0-52 0c0 19 26 43 26 43z" />
        <circle class="map-hole" cx="140" cy="41" r="9" />
      </svg>
      <Lines lines={lines.length > 0 ? lines : ["Location"]} />
    </div>
  ),
  contact: (lines) => (
    <div class="content-card content-contact">
      <Avatar id={lines.join("").length} name={lines[0] ?? "?"} />
      <Lines lines={lines} />
    </div>
  ),
  dice: ([emoji, value]) => (
    <div class="content-card content-dice">
      <span class="dice-emoji">{emoji}</span>
      <b>{value}</b>
    </div>
  ),
};

function Lines({ lines: [first, ...others] }: { readonly lines: readonly string[] }) {
  return (
    <div class="content-lines">
      <b>{first}</b>
      {others.map((line) => (
        <span key={line} class="soft small">
          {line}
        </span>
      ))}
    </div>
  );
}
