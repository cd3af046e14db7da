import type { Layout } from '../layout/layout.ts';
import type { Phrase } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import type { Member } from './cast.ts';
import type { Mention, Mentions } from './mentions.ts';

/**
 * The last of those named before to whom another name for them fits: "the French leader" for who was told with any
 * office of France, "the 52-year-old" for "Ola Prent, 52".
 */
export function personTold(
  layout: Layout,
  phrase: Phrase,
  asked: readonly string[],
  of: Member | null,
  named: Mentions,
): Member | null {
  const age = ageIn(layout, phrase);
  const leads = of !== null && layout.pack.roles.anyOffice.has(asked.at(-1) ?? '');
  if (!age && !leads) return null;
  const fits = ({ end, member }: Mention) => {
    if (member.kind !== 'person') return false;
    if (age) return ageAt(layout, end) === age;
    return member.roles.some((role) => role.title !== null && role.for === of);
  };
  return named.lastBefore(phrase.first, age === null, fits)?.member ?? null;
}

/** The age in "the 52-year-old". */
export function ageIn(layout: Layout, { end }: Phrase): string | null {
  const aged = layout.pack.descriptions.ages.has(lowerAt(layout, end - 1));
  const number = aged ? layout.tokens[end - 3] : undefined;
  return number?.kind === 'number' ? number.text : null;
}

/** True for someone whose age the text tells. */
export function isAged(layout: Layout, member: Member): boolean {
  return [...member.phrases].some(({ end }) => ageAt(layout, end) !== null);
}

/** The age behind a name: "Ola Prent, 52,", "Ola Prent (52)". */
function ageAt(layout: Layout, at: number): string | null {
  const age = layout.tokens[at + 1];
  return [',', '('].includes(layout.tokens[at]?.text ?? '') && age?.kind === 'number' ? age.text : null;
}
