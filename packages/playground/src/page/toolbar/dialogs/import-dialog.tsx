// Imports a chat export of Telegram Desktop.
import { useSignal } from "@preact/signals";
import { importExport } from "../../state/stream.ts";
import { showToast } from "../../state/toasts.ts";
import { Dialog } from "./dialog.tsx";
import { isImportShown } from "./open-dialogs.ts";

export function ImportDialog() {
  const reading = useSignal<string | undefined>(undefined);
  const error = useSignal<string | undefined>(undefined);
  const importFile = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.item(0);
    if (!file) return;
    reading.value = file.name;
    error.value = undefined;
    const reply = await importExport(file);
    reading.value = undefined;
    input.value = "";
    if (!reply.ok) {
      error.value = reply.sentence;
      return;
    }
    close();
    showToast("The chat was imported.", "done");
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
          onChange={({ currentTarget }) => void importFile(currentTarget)}
        />
        {reading.value === undefined ? "Choose a file…" : `Reading ${reading.value}…`}
      </label>
      {error.value !== undefined && (
        <p class="complaint" role="alert">
          {error.value}
        </p>
      )}
    </Dialog>
  );
}

function close(): void {
  isImportShown.value = false;
}
