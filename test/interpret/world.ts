import { distance } from 'fastest-levenshtein';
import { plainName } from '../../server/identity/names.ts';
import {
  type Findings,
  type Interpretation,
  interpret,
  type KnownEntity,
  type Lookups,
  lookupsOf,
} from '../../server/interpret/interpretation.ts';

/** A Wednesday. */
export const TODAY = '2026-03-18';

type Row = readonly [name: string, mentions: number, kind: KnownEntity['kind'], ...others: string[]];

const ROWS: readonly Row[] = [
  ['Qin Gang', 40, 'person'],
  ['Joko Widodo', 90, 'person', 'Jokowi'],
  ['Prabowo Subianto', 80, 'person', 'Prabowo'],
  ['Yoko Kamikawa', 12, 'person'],
  ['Volodymyr Zelensky', 70, 'person'],
  ['Ban Ki-moon', 5, 'person'],
  ['Retno Marsudi', 30, 'person'],
  ['Theresa May', 6, 'person'],
  ['Ana Reyes', 9, 'person'],
  ['Ana Reyes', 3, 'person'],
  ['Recep Tayyip Erdoğan', 25, 'person'],
  ['United Nations', 20, 'organisation', 'UN', 'PBB'],
  ['NATO', 15, 'organisation'],
  ['Quota Commission', 2, 'organisation'],
  ['Reuters', 2, 'organisation'],
  ['Bank Indonesia', 7, 'organisation'],
  ['Kementerian Kelautan dan Perikanan', 4, 'organisation', 'KKP'],
  ['Ibu Kota Nusantara', 11, 'place', 'IKN'],
  ['Moscow', 8, 'place'],
  ['Gaza', 14, 'place'],
  ['Purbaya', 12, 'person'],
  ['Purbaya Yudhi Sadewa', 122, 'person'],
  ['Pajak', 3, 'organisation'],
  ['Nordic Ledger', 2, 'organisation'],
];

const PEOPLE = ROWS.map(
  ([name, mentions, kind, ...others], at): KnownEntity & { readonly mentions: number } => ({
    ...{ id: `e${at}`, kind, name, names: [name, ...others], mentions },
  }),
);

const COUNTRIES: readonly KnownEntity[] = Object.entries({
  ...{ CHN: 'China', RUS: 'Russia', UKR: 'Ukraine', JPN: 'Japan', IDN: 'Indonesia', AUS: 'Australia' },
  ...{ NOR: 'Norway', ISR: 'Israel', USA: 'United States', KEN: 'Kenya' },
}).map(([id, name]) => ({ id, kind: 'country', name, names: [name] }));

const OFFICES: Readonly<Record<string, readonly string[]>> = {
  'Purbaya Yudhi Sadewa': ['IDN/finance-minister'],
  Purbaya: ['place:tegal/regent'],
};

const OUTLETS = ['The Outlet', 'Kompas', 'Detik.com', 'Reuters', 'Nordic Ledger', 'Harian Samudra'];

/** What a small graph knows, found as the indexes find it. */
function findingsOf(lookups: Lookups): Findings {
  const named = lookups.runs.flatMap(({ text }, run) =>
    [...PEOPLE, ...COUNTRIES.map((each) => ({ ...each, mentions: 99 }))].flatMap(
      ({ mentions, ...entity }) => {
        const score = Math.max(
          ...(entity.names ?? []).map((name) => scoreOf(plainName(name), plainName(text), entity.kind)),
        );
        const offices = OFFICES[entity.name] ?? [];
        return score > 0 ? [{ run, score, mentions, offices, entity }] : [];
      },
    ),
  );
  const kamikawa = PEOPLE.find(({ name }) => name === 'Yoko Kamikawa');
  return {
    named,
    countries: COUNTRIES.filter(({ id }) => lookups.countries.includes(id)),
    offices: lookups.offices.includes('JPN/foreign-minister')
      ? [
          {
            office: 'JPN/foreign-minister',
            tellings: [
              { entity: kamikawa?.id ?? '', day: '2026-03-10', state: null, since: null, until: null },
            ],
            tenures: [],
            holders: kamikawa ? [kamikawa] : [],
          },
        ]
      : [],
    outlets: lookups.outlets.flatMap(({ text }, run) =>
      OUTLETS.filter((outlet) => plainName(outlet).includes(plainName(text))).map((outlet) => ({
        ...{ run, outlet, articles: 5 },
      })),
    ),
  };
}

function scoreOf(name: string, asked: string, kind: string): number {
  if (name === asked) return 4;
  if (kind === 'person' && (name.startsWith(`${asked} `) || name.endsWith(` ${asked}`))) return 4;
  const [has, wanted] = [name.split(' '), asked.split(' ')];
  if (wanted.every((word) => has.includes(word))) return 2;
  const edits = (word: string) => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);
  const near = (word: string) => has.some((other) => swapped(other, word) <= edits(word));
  return wanted.every((word) => has.includes(word) || near(word)) ? 1 : 0;
}

/** A swap counts as one error. */
function swapped(a: string, b: string): number {
  for (let at = 0; at + 1 < b.length; at++) {
    const other = b.slice(0, at) + (b[at + 1] ?? '') + (b[at] ?? '') + b.slice(at + 2);
    if (other === a) return 1;
  }
  return distance(a, b);
}

export function read(question: string, today = TODAY): Interpretation {
  return interpret(question, findingsOf(lookupsOf(question, today)), today);
}

/** The filter on a line: "speaker=Qin Gang target=Ukraine since=2026-01-01". */
export function told(question: string, today = TODAY): string {
  const { filter, parts } = read(question, today);
  const left = parts.flatMap(({ as, span }) => (as === 'not_understood' ? span.text : [])).join('+');
  const names = (list: readonly KnownEntity[]) => list.map(({ name }) => name).join('+');
  const { period } = filter;
  return [
    ['speaker', names(filter.speaker)],
    ['target', names(filter.target)],
    ['between', names(filter.between)],
    ['involves', names(filter.involves)],
    ['place', names(filter.place)],
    ['rollup', filter.rollUp ? 'yes' : ''],
    ['act', filter.act.join('+')],
    ['stance', filter.stance.join('+')],
    ['outlet', filter.outlet.join('+')],
    ['kind', filter.kind.join('+')],
    ['language', filter.language.join('+')],
    ['firsthand', filter.firstHandOnly ? 'yes' : ''],
    [
      'time',
      period === null
        ? ''
        : `${period.from}..${period.to}${period.clock === 'said' ? '' : ` ${period.clock}`}`,
    ],
    ['confidence', `${filter.minConfidence ?? ''}`],
    ['text', filter.text ?? ''],
    ['left', left],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join(' | ');
}
