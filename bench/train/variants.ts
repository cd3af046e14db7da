import { FAMILY_NAMES, GIVEN_NAMES } from '../../server/language/id/names/lexicon.ts';
import { NAME_TAGS } from '../../server/language/id/names/model.ts';
import { PROVINCES, regionNames } from '../../server/language/id/regions.ts';
import { listOf } from '../../server/language/words.ts';
import { randomFrom } from '../score/sampling.ts';
import type { LabelledSentence } from './labelled-words.ts';

/** Sentences made from labelled ones, so that the model leans on how names stand more than on which names it saw. */

/** Of how many sentences one is read once more as a headline (capitals at each word), and one in capitals. */
const HEADLINE_EVERY = 10;
/** The share of the sentences with names that are read once more with others. */
const RENAMED_SHARE = 0.33;
const OFFICE_SENTENCES = 150;

const B_PERSON = NAME_TAGS.indexOf('B-PER');
const I_PERSON = NAME_TAGS.indexOf('I-PER');
const B_PLACE = NAME_TAGS.indexOf('B-LOC');
const I_PLACE = NAME_TAGS.indexOf('I-LOC');
const SYLLABLES = listOf(
  'ba bi da de ha ka ki la le lo ma me na ni nu ra ri ro sa se si ta ti to wa ya yu bo ga gu',
);
const CLOSINGS = listOf('n r s h k m l t ng d i o a');
const HEADS =
  'Bupati|Wakil Bupati|Gubernur|Wakil Gubernur|Wali Kota|Walikota|Wakil Wali Kota|Camat|Plt Bupati'.split(
    '|',
  );
const ENDS = [
  'mengatakan hal itu di kantornya .',
  'menolak rencana tersebut .',
  ', saat dihubungi , membenarkan kabar itu .',
  'meninjau lokasi bersama warga .',
  'meminta warga tetap tenang .',
  'belum memberi keterangan .',
];

type Piece = readonly [words: readonly string[], opens: number, goesOn: number];

/** The sentences themselves, then their variants, the same each time for the same `seed`. */
export function withVariants(sentences: readonly LabelledSentence[], seed: number): LabelledSentence[] {
  const chance = randomFrom(seed);
  const renamed = sentences.flatMap((sentence) => renamedOf(sentence, chance));
  const offices = Array.from({ length: OFFICE_SENTENCES }, () => officeSentence(chance));
  return [...sentences, ...renamed, ...offices, ...headlinesOf(sentences)];
}

/** Some of the sentences again, as headlines write them. */
function headlinesOf(sentences: readonly LabelledSentence[]): LabelledSentence[] {
  return sentences.flatMap((sentence, i) => {
    if (i % HEADLINE_EVERY === 0) return [{ ...sentence, words: sentence.words.map(openLarge) }];
    if (i % HEADLINE_EVERY === 1)
      return [{ ...sentence, words: sentence.words.map((word) => word.toUpperCase()) }];
    return [];
  });
}

function openLarge(word: string): string {
  return /^(?:yang|di|ke|dari|dan|untuk|pada|dengan)$/u.test(word) ? word : capitalised(word);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const REGIONS: ReadonlySet<string> = new Set(regionNames());

/** The sentence with other persons and other regions; nothing if it names none. */
function renamedOf(sentence: LabelledSentence, chance: () => number): LabelledSentence[] {
  const pieces: Piece[] = [];
  const { words, tags } = sentence;
  let changed = false;
  for (let at = 0; at < words.length; ) {
    const tag = tags[at] ?? 0;
    let end = at + 1;
    while (tag % 2 === 1 && end < words.length && tags[end] === tag + 1) end++;
    const own = words.slice(at, end);
    const other = otherName(tag, own, chance);
    changed ||= other !== null;
    pieces.push([other ?? own, tag, tag + 1]);
    at = end;
  }
  return changed && chance() < RENAMED_SHARE ? [written(pieces)] : [];
}

function otherName(tag: number, own: readonly string[], chance: () => number): readonly string[] | null {
  if (tag === B_PERSON && own.every((word) => /^\p{Lu}[\p{Ll}]+$/u.test(word)))
    return personOf(own.length, chance);
  if (tag === B_PLACE && REGIONS.has(own.join(' '))) return drawn([...REGIONS], chance).split(' ');
  return null;
}

/** A person's name of so many words: known given and family names, and invented ones. */
function personOf(count: number, chance: () => number): readonly string[] {
  return Array.from({ length: count }, (_, place) => {
    if (chance() < 0.4) return capitalised(invented(chance));
    return capitalised(drawn(place === 0 || chance() < 0.6 ? GIVEN_NAMES : FAMILY_NAMES, chance));
  });
}

function invented(chance: () => number): string {
  const syllables = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => drawn(SYLLABLES, chance));
  return syllables.join('') + drawn(SYLLABLES, chance) + (chance() < 0.6 ? drawn(CLOSINGS, chance) : '');
}

/** "Bupati" of a region, then a name, then what an official does. */
function officeSentence(chance: () => number): LabelledSentence {
  const region = drawn(
    drawn(PROVINCES, chance)
      .regencies.split('|')
      .concat(PROVINCES.map(({ names }) => names.split('|')[0] ?? '')),
    chance,
  );
  return written([
    ...drawn(HEADS, chance).split(' ').map(outside),
    [region.split(' '), B_PLACE, I_PLACE],
    ...(chance() < 0.2 ? [outside(',')] : []),
    [personOf(1 + Math.floor(chance() * 3), chance), B_PERSON, I_PERSON],
    ...drawn(ENDS, chance).split(' ').map(outside),
  ]);
}

function outside(word: string): Piece {
  return [[word], 0, 0];
}

function written(pieces: readonly Piece[]): LabelledSentence {
  const words = pieces.flatMap(([own]) => own);
  const tags = pieces.flatMap(([own, opens, goesOn]) => own.map((_, at) => (at === 0 ? opens : goesOn)));
  return { words, tags: Uint8Array.from(tags), sources: words.map((_, at) => at), spans: [] };
}

function drawn<T>(list: readonly T[], chance: () => number): T {
  const value = list[Math.floor(chance() * list.length)];
  if (value === undefined) throw new Error('nothing to draw from');
  return value;
}
