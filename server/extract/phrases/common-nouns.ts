import type { LanguagePack } from '../../language/index.ts';
import type { Layout } from '../layout/layout.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { oncePer } from '../text/once.ts';
import { lowerAt } from '../text/words.ts';

/**
 * True for a capital that only opens its sentence: a noun for people ("Soldiers fired"), and where the text has it as a
 * name nowhere else another noun that the language's words know, or a plural that is nobody's known surname.
 */
export function isCommonNoun(layout: Layout, at: number): boolean {
  const { pack } = layout;
  const word = lowerAt(layout, at);
  if (pack.people === null || pack.givenNames.has(word) || isSurname(pack, word)) return false;
  if (mayLead(layout, at, Lead.group | Lead.description)) return true;
  if (layout.casing.get(word)?.capitalInside) return false;
  return nounsOf(pack).has(word) || PLURAL.test(word);
}

const PLURAL = /(?:[^aeious]s|[aeiou]tes|[^aou]es|men)$/;

function isSurname({ people }: LanguagePack, word: string): boolean {
  return people !== null && (people.surnames.has(word) || people.knownSurnames.has(word));
}

/** Nouns that other tables of the language hold. */
const nounsOf = oncePer((pack: LanguagePack): ReadonlySet<string> => {
  const nouns = new Set([...pack.descriptions.things, ...pack.organisations.heads, ...pack.events.weapons]);
  for (const [word, forms] of pack.events.forms)
    if (forms.some(({ shape }) => shape === 'noun')) nouns.add(word);
  for (const word of pack.people?.things ?? []) nouns.add(word);
  return nouns;
});
