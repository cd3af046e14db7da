import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';

/** What a button needs to open a popover and to say so. */
export interface Trigger {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-expanded': boolean;
  readonly 'aria-haspopup': 'dialog';
  readonly 'aria-controls': string | undefined;
  readonly onClick: () => void;
}

/**
 * A sheet under a button. Escape, a click outside or `close` closes it and gives the focus back; it takes the focus to
 * its first field when it opens.
 */
export function Popover(props: {
  className: string;
  label: string;
  trigger: (trigger: Trigger, open: boolean) => ReactNode;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const sheet = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const inside = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    inside.current?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && event.target.isConnected && !box.current?.contains(event.target))
        setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Escape is heard, for the sheet inside
    <div
      className={props.className}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      {props.trigger(
        {
          ref: button,
          'aria-expanded': open,
          'aria-haspopup': 'dialog',
          'aria-controls': open ? sheet : undefined,
          onClick: () => setOpen(!open),
        },
        open,
      )}
      {open && (
        <div className="sheet" id={sheet} role="dialog" aria-label={props.label} tabIndex={-1} ref={inside}>
          {props.children(close)}
        </div>
      )}
    </div>
  );
}
