import { useLayoutEffect, useRef, type ReactNode } from "react";
import { createPortal } from "react-dom";

import "./dialog.css";

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The browser's own modal dialog: it keeps the focus, closes on Escape and gives the focus back. At the body's end, since
 * the meeting mode hides the page it was opened from.
 */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the element leaves the page: a dialog that is already gone gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    return () => element.close();
  }, []);
  return createPortal(
    // Escape closes it for the keyboard; a click outside is only a convenience for the pointer.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog__body">
        <div className="dialog__head">
          <h2 id="dialog-title">{title}</h2>
          <button type="button" className="dialog__close" onClick={onClose}>
            <span aria-hidden="true">✕</span>
            <span className="visually-hidden">{closeLabel}</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
