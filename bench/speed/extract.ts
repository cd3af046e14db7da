import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tokenise } from '../../server/extract/text/tokens.ts';
import { listData, readData } from '../score/data-files.ts';
import { readText } from '../score/reading.ts';
import { BenchError, type Benchmark, median, type Result } from './contract.ts';
import { readRows } from './rows.ts';

export const RUNS = 9;
/** Rounds before those that count: by then the engine has compiled what each side uses. */
export const WARM_UPS = 3;
/** UTF-16 units of each language's text: the least that the measurement asks for, and some more. */
const LEAST_TEXT = 1_200_000;
const TIMES = 10;

const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);

/** Texts of PolNeAR, in the order of their names, until there is enough. */
export function englishTexts(shared: string): string[] {
  const folder = join(shared, 'bench/polnear/train');
  const names = listData(folder, '.txt');
  return enough(names.map((name) => readData(join(folder, name)).normalize('NFC')));
}

export function indonesianTexts(shared: string): string[] {
  const rows = readRows(readData(join(shared, 'corpora/detik-1000.csv')));
  return enough([...new Set(rows.map((row) => (row.isi_berita ?? '').normalize('NFC')))]);
}

function enough(texts: readonly string[]): string[] {
  let length = 0;
  return texts.filter((text) => {
    if (length >= LEAST_TEXT) return false;
    length += text.length;
    return true;
  });
}

/** A text in `count` parts of one length. */
function cut(text: string, count: number): string[] {
  const length = text.length / count;
  return Array.from({ length: count }, (_, i) => text.slice(i * length, (i + 1) * length));
}

function tenTimes(count: number): string {
  const length = LEAST_TEXT / count;
  return `ten times the text, ${length.toLocaleString('en')} characters against ${(length / TIMES).toLocaleString('en')}`;
}

export type Side = (texts: readonly string[]) => void;

const OURS_ENGLISH: Side = (texts) => {
  for (const text of texts) readText('bench', text, 'en', null);
};
const OURS_INDONESIAN: Side = (texts) => {
  for (const text of texts) readText('bench', text, 'id', null);
};
const WINK: Side = (texts) => {
  for (const text of texts) nlp.readDoc(text).entities().out();
};

function secondsOf(side: Side, texts: readonly string[]): number {
  const from = performance.now();
  side(texts);
  return (performance.now() - from) / 1000;
}

/** Median seconds of each side, run in turns, after rounds that do not count. */
export function interleave(sides: readonly (readonly [Side, readonly string[]])[]): number[] {
  const seconds = sides.map((): number[] => []);
  for (let run = -WARM_UPS; run < RUNS; run++)
    for (const [i, [side, texts]] of sides.entries()) {
      const took = secondsOf(side, texts);
      if (run >= 0) seconds[i]?.push(took);
    }
  return seconds.map(median);
}

export function countTokens(texts: readonly string[], count: (text: string) => number): number {
  return texts.reduce((sum, text) => sum + count(text), 0);
}

export function resultOf(what: string, ours: number, peer: number, unit: string, reach: number): Result {
  const ratio = ours / peer;
  return { what, ours: Math.round(ours), peer: Math.round(peer), unit, ratio, reach, holds: ratio >= reach };
}

export const EXTRACT: Benchmark = {
  name: 'extract',
  definitions: `extract: the full extraction, one thread, no repeated text; the sides of each line run in turns, ${WARM_UPS} rounds
               that do not count, then the median of ${RUNS}
  English      tokens a second (as wink-nlp counts them) against wink-nlp's sbd, pos and ner with its entities read
               out, on the same ${LEAST_TEXT.toLocaleString('en')} characters or more of PolNeAR
  Indonesian   our tokens a second on as much of detik-1000 against our English ones
  ten times    seconds for texts of a length against those for their ${TIMES} parts each, one after the other: 1 is
               linear, at least 10/12; texts as long as the longest articles, and far longer`,
  async run(shared) {
    if (!existsSync(shared)) throw new BenchError(`no data at ${shared}: name the folder with --data PATH`);
    const english = englishTexts(shared);
    const indonesian = indonesianTexts(shared);
    const whole = english.join('\n\n').slice(0, LEAST_TEXT);
    const parts = cut(whole, TIMES);
    const pieces = cut(whole, TIMES * TIMES);
    const [ours = 0, wink = 0] = interleave([
      [OURS_ENGLISH, english],
      [WINK, english],
    ]);
    const [beside = 0, theirs = 0] = interleave([
      [OURS_ENGLISH, english],
      [OURS_INDONESIAN, indonesian],
    ]);
    const [long = 0, apart = 0, short = 0] = interleave([
      [OURS_ENGLISH, [whole]],
      [OURS_ENGLISH, parts],
      [OURS_ENGLISH, pieces],
    ]);
    const winkTokens = countTokens(english, (text) => nlp.readDoc(text).tokens().length());
    const ownEnglish = countTokens(english, (text) => tokenise(text).length);
    const ownIndonesian = countTokens(indonesian, (text) => tokenise(text).length);
    return [
      resultOf('English against wink-nlp', winkTokens / ours, winkTokens / wink, 'tokens/s', 0.4),
      resultOf('Indonesian against English', ownIndonesian / theirs, ownEnglish / beside, 'tokens/s', 1),
      resultOf(tenTimes(TIMES), whole.length / apart, whole.length / short, 'characters/s', TIMES / 12),
      resultOf(tenTimes(1), whole.length / long, whole.length / apart, 'characters/s', TIMES / 12),
    ];
  },
};
