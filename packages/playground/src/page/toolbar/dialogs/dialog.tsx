// A dialog controlled by a signal.
import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { Dialog as Open } from "../../dialog.tsx";

interface DialogProps {
  readonly title: string;
  readonly isShown: Signal<boolean>;
  readonly children: ComponentChildren;
}

export function Dialog({ title, isShown, children }: DialogProps) {
  if (!isShown.value) return undefined;
  const close = (): void => {
    isShown.value = false;
  };
  return (
    <Open title={title} onClose={close}>
      {children}
    </Open>
  );
}
