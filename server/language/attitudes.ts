import type { Attitude, Sign } from './pack.ts';
import { listOf } from './words.ts';

/**
 * What words say of the one they are done to, and of the one who does them. Of each class the language lists its
 * words, which its own rules inflect.
 */
export interface AttitudeLists {
  /** For whom it is done to, nothing of whom does it: "praise". */
  readonly favours: string;
  /** For whom it is done to, and to the credit of whom does it: "rescue". */
  readonly helps: string;
  /** Against whom it is done to, nothing of whom does it: "condemn", "sanction". */
  readonly opposes: string;
  /** Against whom it is done to, and to the shame of whom does it: "invade". */
  readonly harms: string;
  /** The contrary of what it governs, and to the shame of whom does it: "refuse". */
  readonly failings: string;
  /** To the credit of whom does it or is it: "succeed", "brave". */
  readonly merits: string;
  /** To the shame of whom does it or is it: "lie", "corrupt". */
  readonly faults: string;
  /** Turns what it governs into its contrary: "lift" sanctions, "cut" aid. */
  readonly turns: string;
}

export type AttitudeClass = keyof AttitudeLists;

const CLASSES: Readonly<Record<AttitudeClass, readonly [effect: Sign, deed: Sign]>> = {
  favours: [1, 0],
  helps: [1, 1],
  opposes: [-1, 0],
  harms: [-1, -1],
  failings: [-1, -1],
  merits: [0, 1],
  faults: [0, -1],
  turns: [-1, 0],
};

/** The forms of one listed word; `passive` marks those whose subject it is done to. */
export interface AttitudeForm {
  readonly word: string;
  readonly passive: boolean;
}

/** Every form of the listed words with what it says. Of a form that two lists give the first holds. `voiced`: see Attitude. */
export function attitudesFrom(
  lists: Partial<AttitudeLists>,
  inflect: (word: string) => readonly AttitudeForm[],
  voiced: ReadonlySet<string> = new Set(),
): Map<string, Attitude> {
  const attitudes = new Map<string, Attitude>();
  for (const name of Object.keys(CLASSES) as AttitudeClass[]) {
    const [effect, deed] = CLASSES[name];
    for (const entry of listOf(lists[name] ?? ''))
      for (const { word, passive } of entry === '' ? [] : inflect(entry))
        if (!attitudes.has(word))
          attitudes.set(word, { effect, deed, turns: name === 'turns', passive, voiced: voiced.has(entry) });
  }
  return attitudes;
}
