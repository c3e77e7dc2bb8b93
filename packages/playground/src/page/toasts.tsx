// Toasts and alerts: answers of the bot to presses, and refusals.
import { useEffect, useRef } from "preact/hooks";
import { alert, dismiss, toasts } from "./state/toasts.ts";

/** Toasts are above dialogs, too, since refusals there must be readable. */
export function Toasts() {
  const place = useRef<HTMLDivElement>(null);
  const { value: shown } = toasts;
  useEffect(() => {
    place.current?.hidePopover();
    if (shown.length > 0) place.current?.showPopover();
  }, [shown]);
  return (
    <>
      <div class="toasts" popover="manual" ref={place} role="status" aria-live="polite">
        {shown.map(({ id, text, kind }) => (
          <button type="button" class={`toast toast-${kind}`} key={id} onClick={() => dismiss(id)}>
            {text}
          </button>
        ))}
      </div>
      {alert.value !== undefined && <Alert text={alert.value} />}
    </>
  );
}

function Alert({ text }: { readonly text: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => {
    alert.value = undefined;
  };
  return (
    <dialog class="alert" ref={dialog} onClose={close} aria-label="The bot answers">
      <p>{text}</p>
      <form method="dialog">
        <button type="submit" class="button button-main">
          OK
        </button>
      </form>
    </dialog>
  );
}
