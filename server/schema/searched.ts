import type { EntityKind } from '../document/document.ts';
import { askNames, type SearchedName } from '../graph/words.ts';
import { namesCalled } from '../interpret/countries.ts';
import { readTitledName } from '../interpret/lookups.ts';

/** The names that what was typed may be: all of it, and behind a title what is left, of those who have the office. None where it holds no word. */
export function searchedNames(typed: string, kind: readonly EntityKind[] = []): readonly SearchedName[] {
  const whole = askNames(typed, false, namesCalled(typed));
  const titled = readTitledName(typed);
  const named = titled === null ? null : askNames(titled.name);
  return [
    ...(whole === null ? [] : [{ ...whole, kind, offices: [] }]),
    ...(named === null ? [] : [{ ...named, kind, offices: titled?.offices ?? [] }]),
  ];
}
