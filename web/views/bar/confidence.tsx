import { useEffect, useState } from 'react';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { refine } from '../../store/changes.ts';
import { useMovement } from '../../store/movement.ts';
import { useExplorer } from '../../store/store.ts';
import { words } from './words.ts';

/** Redrawing follows the slider no more often than so many milliseconds. */
const pace = 90;

/** How sure a statement must be. All views follow while it is moved; undo takes a movement as one. */
export function Confidence() {
  const [{ filter }] = useExplorer();
  const { step, end } = useMovement();
  const text = useMessages().filter;
  const own = useWords(words);
  const [dragged, setDragged] = useState<number | null>(null);
  const value = dragged ?? filter.confidence ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a step is due when the slider has moved
  useEffect(() => {
    if (dragged === null) return;
    const timer = setTimeout(() => step(refine({ confidence: dragged || null })), pace);
    return () => clearTimeout(timer);
  }, [dragged]);

  const settle = () => {
    if (dragged !== null) step(refine({ confidence: dragged || null }));
    setDragged(null);
    end();
  };
  return (
    <label className="confidence-field">
      <i>{own.fields.confidence}</i>
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
