import { useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../messages/catalogue.ts';
import { clearFilter, filters, refine, toggle } from '../../store/changes.ts';
import { acts, clocks, kinds, languages, stances } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';

/** The button and the sheet that hold every filter which is not a name or a word. Choices act at once. */
export function FilterMenu() {
  const text = useMessages().filter;
  const [open, setOpen] = useState(false);
  const sheet = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
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
      className="filters"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className="quiet add"
        aria-expanded={open}
        aria-controls={open ? sheet : undefined}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">+</span> {text.add}
      </button>
      {open && (
        <div className="sheet" id={sheet} role="dialog" aria-label={text.title}>
          <FilterForm />
          <SheetEnd close={close} />
        </div>
      )}
    </div>
  );
}

function SheetEnd({ close }: { close: () => void }) {
  const [state, change] = useExplorer();
  const text = useMessages().filter;
  return (
    <p className="sheet-end">
      <button
        type="button"
        className="quiet"
        disabled={!filters(state.filter) && state.anchors.length === 0}
        onClick={() => change(clearFilter)}
      >
        {text.clear}
      </button>
      <button type="button" className="button" onClick={close}>
        {text.done}
      </button>
    </p>
  );
}

function FilterForm() {
  const [state, change] = useExplorer();
  const text = useMessages();
  const { filter } = state;
  return (
    <>
      <Choices
        title={text.filter.stance}
        all={stances}
        chosen={filter.stance}
        called={text.stance}
        pick={(one) => change(toggle('stance', one))}
      />
      <Choices
        title={text.filter.act}
        all={acts}
        chosen={filter.act}
        called={text.act}
        pick={(one) => change(toggle('act', one))}
      />
      <Choices
        title={text.filter.kind}
        all={kinds}
        chosen={filter.kind}
        called={text.kind}
        pick={(one) => change(toggle('kind', one))}
      />
      <Choices
        title={text.filter.language}
        all={languages}
        chosen={filter.language}
        called={text.language}
        pick={(one) => change(toggle('language', one))}
      />
      <PeriodFields />
      <ConfidenceField />
      <label className="check">
        <input
          type="checkbox"
          checked={filter.firstHand}
          onChange={(event) => change(refine({ firstHand: event.target.checked }))}
        />
        {text.filter.firstHand}
      </label>
    </>
  );
}

function Choices<T extends string>(props: {
  title: string;
  all: readonly T[];
  chosen: readonly T[];
  called: Record<T, string>;
  pick: (one: T) => void;
}) {
  return (
    <fieldset className="choices">
      <legend>{props.title}</legend>
      {props.all.map((one) => (
        <label key={one} className="choice">
          <input type="checkbox" checked={props.chosen.includes(one)} onChange={() => props.pick(one)} />
          <span>{props.called[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function PeriodFields() {
  const [{ filter }, change] = useExplorer();
  const text = useMessages();
  return (
    <fieldset className="choices">
      <legend>{text.filter.period}</legend>
      {clocks.map((clock) => (
        <label key={clock} className="choice">
          <input
            type="radio"
            name="clock"
            checked={filter.clock === clock}
            onChange={() => change(refine({ clock }))}
          />
          <span>{text.clock[clock]}</span>
        </label>
      ))}
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className="day">
          {text.filter[end]}
          <input
            type="date"
            value={filter[end] ?? ''}
            onChange={(event) => change(refine({ [end]: event.target.value || null }))}
          />
        </label>
      ))}
    </fieldset>
  );
}

function ConfidenceField() {
  const [{ filter }, change] = useExplorer();
  const text = useMessages().filter;
  const [dragged, setDragged] = useState<number | null>(null);
  const value = dragged ?? filter.confidence ?? 0;
  const settle = () => {
    if (dragged !== null) change(refine({ confidence: dragged === 0 ? null : dragged }));
    setDragged(null);
  };
  return (
    <label className="confidence-field">
      {text.confidence}
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        aria-valuetext={value === 0 ? text.any : text.atLeast(value)}
        onChange={(event) => setDragged(Number(event.target.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <output>{value === 0 ? text.any : text.atLeast(value)}</output>
    </label>
  );
}
