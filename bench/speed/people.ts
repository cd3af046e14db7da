import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../server/document/document.ts';
import { extract } from '../../server/extract/extract.ts';
import { type Knowledge, loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';
import { tokenise } from '../../server/extract/text/tokens.ts';
import { PACKS } from '../../server/language/index.ts';
import { importPeople } from '../../server/people/import.ts';
import { readImports } from '../../server/people/store.ts';
import { randomFrom } from '../score/sampling.ts';
import { BenchError, type Benchmark, median, type Result } from './contract.ts';
import {
  countTokens,
  englishTexts,
  indonesianTexts,
  interleave,
  RUNS,
  resultOf,
  type Side,
  WARM_UPS,
} from './extract.ts';

const UJAR = fileURLToPath(new URL('../../bin/ujar.js', import.meta.url));

const PEOPLE_COUNT = 100_000;
const STARTS = 5;
/** Milliseconds by which the start may grow. */
const MOST_GROWTH = 2000;

/**
 * People with made-up names, as JSON lines of simplified entities: a full name, most of them with a given name that texts
 * are full of, so that look-ups hit; an alias of two words and one of a single one; an office with its time.
 */
function inventPeople(): string {
  const next = randomFrom(20260204);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const onsets = [
    'b',
    'br',
    'd',
    'f',
    'g',
    'gr',
    'h',
    'j',
    'k',
    'kl',
    'l',
    'm',
    'n',
    'p',
    'r',
    's',
    'st',
    't',
    'v',
    'w',
  ];
  const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei'];
  const ends = ['', 'n', 'r', 's', 'k', 'l', 'nd', 'rt'];
  const word = (syllables: number) => {
    let made = '';
    for (let i = 0; i < syllables; i++) made += pick(onsets) + pick(vowels);
    made += pick(ends);
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const given = [...PACKS.en.givenNames].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const lines: string[] = [];
  for (let i = 0; i < PEOPLE_COUNT; i++) {
    const first = next() < 0.7 ? pick(given) : word(2);
    const name = `${first} ${next() < 0.2 ? `${word(1)} ` : ''}${word(2)}`;
    const start = String(1950 + Math.floor(next() * 70));
    lines.push(
      JSON.stringify({
        id: `Q${9_000_000_000 + i}`,
        type: 'item',
        labels: { en: name },
        aliases: { en: [`${first} ${word(2)}`], id: [word(3)] },
        claims: {
          P31: ['Q5'],
          P27: [pick(['Q20', 'Q252', 'Q30', 'Q148'])],
          P39: [{ value: `Q${8_000_000_000 + Math.floor(next() * 5000)}`, qualifiers: { P580: [start] } }],
        },
      }),
    );
  }
  return lines.join('\n');
}

function extracting(knowledge: Knowledge, language: Language): Side {
  const article = { address: null, file: 'bench', outlet: null, title: null, byline: null, published: null };
  return (texts) => {
    for (const text of texts) extract({ ...article, language, text }, knowledge);
  };
}

/** Median milliseconds of the command with each home, in turns. */
function startsOf(homes: readonly string[], article: string): number[] {
  const took = homes.map((): number[] => []);
  for (let run = -1; run < STARTS; run++)
    for (const [i, home] of homes.entries()) {
      const from = performance.now();
      const { status } = spawnSync(process.execPath, [UJAR, 'extract', article, '--json'], {
        env: { ...process.env, UJAR_HOME: home },
      });
      if (status !== 0) throw new BenchError('the command failed');
      if (run >= 0) took[i]?.push(performance.now() - from);
    }
  return took.map(median);
}

function growthOf(ours: number, peer: number): Result {
  const ratio = (ours - peer) / MOST_GROWTH;
  const unit = `ms; the ratio is of the growth to ${MOST_GROWTH.toLocaleString('en')} ms, at most`;
  return {
    what: 'start',
    ours: Math.round(ours),
    peer: Math.round(peer),
    unit,
    ratio,
    reach: 1,
    holds: ratio <= 1,
  };
}

export const PEOPLE: Benchmark = {
  name: 'people',
  definitions: `people: ours with ${PEOPLE_COUNT.toLocaleString('en')} imported people of made-up names and two aliases each, most with a given name
               that is common in news; the peer is the same without them
  English      tokens a second of the full extraction, in turns, ${WARM_UPS} rounds that do not count, then the median of ${RUNS}
  Indonesian   the same on as much of detik-1000
  start        milliseconds of the extract command on one sentence, the median of ${STARTS} in turns`,
  async run(shared) {
    if (!existsSync(shared)) throw new BenchError(`no data at ${shared}: name the folder with --data PATH`);
    const folder = mkdtempSync(join(tmpdir(), 'ujar-people-'));
    try {
      const [home, bare] = [join(folder, 'home'), join(folder, 'bare')];
      const file = join(folder, 'people.jsonl');
      writeFileSync(file, inventPeople());
      const options = { source: 'made-up', withOffice: false, now: new Date(0) };
      await importPeople(file, home, options, ({ reason }) => {
        throw new BenchError(reason);
      });
      const article = join(folder, 'a.txt');
      writeFileSync(article, 'The mayor said on Monday that the harbour was closed.\n');
      const [ours = 0, peer = 0] = startsOf([home, bare], article);
      const knowledge = loadKnowledge(await readImports(home));
      const throughput = (language: Language, texts: readonly string[], what: string) => {
        const [known = 0, plain = 0] = interleave([
          [extracting(knowledge, language), texts],
          [extracting(loadKnowledge(), language), texts],
        ]);
        const tokens = countTokens(texts, (text) => tokenise(text).length);
        return resultOf(what, tokens / known, tokens / plain, 'tokens/s', 0.8);
      };
      return [
        throughput('en', englishTexts(shared), 'English'),
        throughput('id', indonesianTexts(shared), 'Indonesian'),
        growthOf(ours, peer),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
