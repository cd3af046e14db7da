/**
 * How a form of a word stands. active: its subject does it; passive: its subject has it done to it; open: the
 * passive where an auxiliary or an agent shows it; bare: active, but as often a noun; gerund: active, without a
 * subject of its own.
 */
export type EventShape = 'active' | 'passive' | 'open' | 'bare' | 'gerund' | 'noun';

/** The first words of a lemma in their forms. */
export type Inflect = (
  word: string,
  part: 'verb' | 'noun',
) => readonly (readonly [form: string, shape: EventShape])[];
