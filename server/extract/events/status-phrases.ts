import type { EventStatus } from '../../document/document.ts';
import type { Layout } from '../layout/layout.ts';
import { append } from '../text/grouped.ts';

export type StatusWords = Layout['pack']['events']['status'];

export interface StatusPhrase {
  readonly list: readonly string[];
  readonly status: EventStatus;
}

/** The phrases of `statuses` by the word at `place` of each (0 its first, -1 its last), the longer ones first. */
export function indexPhrases(
  words: StatusWords,
  statuses: readonly EventStatus[],
  place: 0 | -1,
): ReadonlyMap<string, readonly StatusPhrase[]> {
  const index = new Map<string, StatusPhrase[]>();
  for (const status of statuses)
    for (const list of words[status]) append(index, list.at(place) ?? '', { list, status });
  for (const list of index.values()) list.sort((a, b) => b.list.length - a.list.length);
  return index;
}
