import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase } from '../layout/phrase.ts';
import { isUpper } from '../text/characters.ts';

/** Most words of an acronym in brackets: "(FMDM SIL UI)". */
const LONGEST_ACRONYM = 4;

/** "KPK" of "Komisi Pemberantasan Korupsi (KPK)", but not "PAN" of "DPRD Partai Amanat Nasional (PAN)". */
export function acronymAfter(layout: Layout, phrase: Phrase): string | null {
  if (layout.tokens[phrase.end]?.text !== '(') return null;
  const first = phrase.end + 1;
  let end = first;
  while (end - first < LONGEST_ACRONYM && layout.tokens[end]?.capital) end++;
  if (end === first || layout.tokens[end]?.text !== ')') return null;
  const words = lowerIn(layout, { first, end });
  if (end - first > 1) return isAcronym(layout.tokens[first]?.text ?? '') ? words : null;
  const initials = layout.tokens
    .slice(phrase.core.first, phrase.core.end)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower.charAt(0))
    .join('');
  if (initials !== words && phrase.kind === 'country') return null;
  return initials !== words && initials.endsWith(words) ? null : words;
}

/** "DPRD" of "DPRD Kota Bergen". */
export function acronymBefore(layout: Layout, { kind, use, core }: Phrase): string | null {
  const [opening] = layout.tokens.slice(core.first, core.end);
  if (kind !== 'organisation' || use !== 'name' || core.end - core.first < 2 || !opening) return null;
  return /^\p{Lu}{3,}$/u.test(opening.text) ? opening.lower : null;
}

/** "ICW", but neither "II" nor "KM". */
export function isAcronym(text: string): boolean {
  return text.length > 2 && isUpper(text) && /^\p{Lu}+$/u.test(text) && !/^[IVX]+$/.test(text);
}

/** `list` in which a body that its acronym in brackets tells is the known one: "Organisasi Kesehatan Dunia (WHO)". */
export function joinKnownAcronyms(layout: Layout, list: readonly Phrase[]): readonly Phrase[] {
  let joined: Phrase[] | null = null;
  for (let i = 0; i + 1 < list.length; i++) {
    const [body, known] = [list[i], list[i + 1]];
    if (body?.kind !== 'organisation' || known?.kind !== 'organisation' || known.use !== 'short') continue;
    if (known.first !== body.end + 1 || body.key === known.key || body.wikidata) continue;
    if (body.key !== `organisation:${lowerIn(layout, body.core)}` || !acronymAfter(layout, body)) continue;
    joined ??= [...list];
    const { key, name, wikidata, in: country } = known;
    joined[i] = {
      ...body,
      ...{ key, name },
      ...(wikidata ? { wikidata } : {}),
      ...(country ? { in: country } : {}),
    };
  }
  return joined ?? list;
}
