// Asks for confirmation before a reset.
import { useSignal } from "@preact/signals";
import { control } from "../../state/stream.ts";
import { Dialog } from "./dialog.tsx";
import { isResetAsked } from "./open-dialogs.ts";

export function ResetDialog() {
  const isUnderWay = useSignal(false);
  const reset = async (): Promise<void> => {
    isUnderWay.value = true;
    await control({ kind: "reset" });
    isUnderWay.value = false;
    close();
  };
  return (
    <Dialog title="Start over?" isShown={isResetAsked}>
      <p>All messages, cases and settings of the playground go, and the bot starts with an empty database.</p>
      <div class="dialog-buttons">
        <button type="button" class="button" onClick={close}>
          Keep it
        </button>
        <button type="button" class="button button-bad" disabled={isUnderWay.value} onClick={() => void reset()}>
          {isUnderWay.value ? "Starting over…" : "Start over"}
        </button>
      </div>
    </Dialog>
  );
}

function close(): void {
  isResetAsked.value = false;
}
