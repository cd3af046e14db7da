import { type ReactNode, useEffect, useRef } from 'react';

/** A dialog over the page, with its name above and a way out; Escape closes it too. */
export function Modal(props: {
  className: string;
  title: string;
  /** What closing it is called. */
  out: string;
  close: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={props.className}
      aria-label={props.title}
      onClose={props.close}
      // While it is open its keys are its own. Closed, it is there for a moment more, and the next key may be for the page.
      onKeyDown={(event) => event.currentTarget.open && event.stopPropagation()}
    >
      <header>
        <h2>{props.title}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={props.out}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      {props.children}
    </dialog>
  );
}
