import { useMessages, useWords } from '../../messages/catalogue.ts';
import { refine } from '../../store/changes.ts';
import { useMovement } from '../../store/movement.ts';
import { useExplorer } from '../../store/store.ts';
import { words } from './words.ts';

/** How sure a statement must be. All views follow where it rests; undo takes a movement as one. */
export function Confidence() {
  const [{ filter }, change] = useExplorer();
  const { value, move, end } = useMovement(filter.confidence ?? 0, Object.is, (percent, history) =>
    change(refine({ confidence: percent || null }), history),
  );
  const text = useMessages().filter;
  const own = useWords(words);
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
        onChange={(event) => move(Number(event.target.value), true)}
        onPointerUp={end}
        onKeyUp={end}
        onBlur={end}
      />
      <output>{value === 0 ? text.any : text.atLeast(value)}</output>
    </label>
  );
}
