import type { EventClass, EventWord } from './pack.ts';
import { listOf } from './words.ts';

type EventTable = Readonly<Record<EventClass, Readonly<Record<'verb' | 'noun', string>>>>;

/** The rows of a table of event words, which stand apart by white space. */
export function eventWords(table: EventTable): readonly EventWord[] {
  const rows: EventWord[] = [];
  for (const [type, parts] of Object.entries(table) as [EventClass, Record<'verb' | 'noun', string>][])
    for (const part of ['verb', 'noun'] as const)
      for (const word of listOf(parts[part])) if (word) rows.push({ word, type, part });
  return rows;
}
