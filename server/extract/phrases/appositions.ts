import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import type { Phrase } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';

/** Longest stretch that may hang on an office before the name of its holder, in tokens. */
const LONGEST_HANGING = 12;

/**
 * The holder of an office or a description whose name stands between it and the verb at `end`: "Oslo's envoy to the
 * harbour, Ola Prent, said", "a spokesman, Capt. Ola Prent, 54, said".
 */
export function apposedBefore(
  layout: Layout,
  phrases: Neighbours,
  office: Phrase,
  end: number,
): Phrase | null {
  if (!isUnnamed(office) || layout.tokens[end - 1]?.text !== ',') return null;
  const aged = layout.tokens[end - 2]?.kind === 'number' && layout.tokens[end - 3]?.text === ',';
  const name = phrases.endingAt(aged ? end - 3 : end - 1);
  if (!name || name.first <= office.end || name.first - office.end > LONGEST_HANGING || !isFullName(name))
    return null;
  const comma = overRanks(layout, name.first) - 1;
  if (layout.tokens[comma]?.text !== ',') return null;
  for (let at = office.end; at < comma; at++)
    if (layout.tokens[at]?.kind === 'mark' || ['VERB', 'AUX'].includes(layout.tags[at] ?? '')) return null;
  return named(office, name);
}

/** The same behind the verb: "said a farmer, Ola Prent." */
export function apposedAfter(layout: Layout, phrases: Neighbours, office: Phrase): Phrase | null {
  if (!isUnnamed(office) || layout.tokens[office.end]?.text !== ',') return null;
  const name = phrases.startingAt(office.end + 1);
  if (!name || !isFullName(name)) return null;
  return [',', '.'].includes(layout.tokens[name.end]?.text ?? '.') ? named(office, name) : null;
}

function isUnnamed({ kind, use, described, plural }: Phrase): boolean {
  return kind === 'person' && !plural && (described || use === 'office' || use === 'description');
}

function isFullName({ kind, core, described, use }: Phrase): boolean {
  return ['name', 'person'].includes(kind) && use === 'name' && !described && core.end - core.first > 1;
}

/** "Lt." before "Col. Ola Prent". */
function overRanks(layout: Layout, first: number): number {
  const { honorifics } = layout.pack.roles;
  let at = first;
  for (;;) {
    const stop = layout.tokens[at - 1]?.text === '.' ? 1 : 0;
    if (!honorifics.has(lowerAt(layout, at - 1 - stop))) return at;
    at -= 1 + stop;
  }
}

function named(office: Phrase, name: Phrase): Phrase {
  return {
    ...office,
    end: name.end,
    core: name.core,
    name: name.name,
    use: 'name',
    key: null,
    described: false,
    gender: name.gender ?? office.gender,
  };
}
