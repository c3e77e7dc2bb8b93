// Completions of the bot's published commands.
import { useEffect, useRef } from "preact/hooks";
import type { CommandView } from "../../../protocol/status.ts";

interface CommandListProps {
  readonly commands: readonly CommandView[];
  /** The index of the selected command. */
  readonly marked: number;
  readonly onChoose: (command: string) => void;
}

/** The ids of the list and of its options. */
export const listId = "command-list";
export const optionId = (index: number): string => `command-${index}`;

export function CommandList({ commands, marked, onChoose }: CommandListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [marked, commands]);
  return (
    <div class="commands" role="listbox" id={listId} aria-label="Commands of the bot" ref={list}>
      {commands.map(({ command, description }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the message field keeps the focus and handles the keys
        <div
          key={command}
          class="command"
          role="option"
          id={optionId(index)}
          tabIndex={-1}
          aria-selected={index === marked}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(command)}
        >
          <b>/{command}</b>
          <span class="soft">{description}</span>
        </div>
      ))}
    </div>
  );
}
