import type { ReactNode } from 'react';

/** Choices side by side, of which one holds. */
export function Segments<Choice extends string>({
  label,
  choices,
  chosen,
  says,
  hint,
  choose,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly says: (choice: Choice) => ReactNode;
  readonly hint?: (choice: Choice) => string;
  readonly choose: (choice: Choice) => void;
}) {
  return (
    <fieldset className="seg" aria-label={label}>
      {choices.map((choice) => (
        <button
          type="button"
          key={choice}
          title={hint?.(choice)}
          aria-pressed={choice === chosen}
          onClick={() => choose(choice)}
        >
          {says(choice)}
        </button>
      ))}
    </fieldset>
  );
}
