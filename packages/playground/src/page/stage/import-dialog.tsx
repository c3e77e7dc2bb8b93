// Brings in a chat from Telegram Desktop as a chat with a past.
import { useSignal } from "@preact/signals";
import { importExport } from "../state/stream.ts";
import { tell } from "../state/toasts.ts";
import { Dialog } from "./dialog.tsx";
import { isImportShown } from "./shown.ts";

export function ImportDialog() {
  const reading = useSignal<string | undefined>(undefined);
  const complaint = useSignal<string | undefined>(undefined);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.item(0);
    if (!file) return;
    reading.value = file.name;
    complaint.value = undefined;
    const reply = await importExport(file);
    reading.value = undefined;
    input.value = "";
    if (!reply.ok) {
      complaint.value = reply.sentence;
      return;
    }
    close();
    tell("The chat is here, with its past.", "done");
  };
  return (
    <Dialog title="Import a chat" isShown={isImportShown}>
      <p>Bring in the history of a real group and moderate it here. Nothing leaves this machine.</p>
      <ol class="steps">
        <li>Open the group in Telegram Desktop.</li>
        <li>
          Choose <b>⋮ › Export chat history</b>, as format <b>Machine-readable JSON</b>.
        </li>
        <li>
          Take the file <code>result.json</code> here:
        </li>
      </ol>
      <label class="button button-main file-button" data-is-busy={reading.value !== undefined}>
        <input
          type="file"
          class="only-read"
          accept=".json,application/json"
          disabled={reading.value !== undefined}
          onChange={({ currentTarget }) => void take(currentTarget)}
        />
        {reading.value === undefined ? "Choose a file…" : `Reading ${reading.value}…`}
      </label>
      {complaint.value !== undefined && (
        <p class="complaint" role="alert">
          {complaint.value}
        </p>
      )}
    </Dialog>
  );
}

function close(): void {
  isImportShown.value = false;
}
