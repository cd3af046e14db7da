import type { Article, Document } from '../../server/document/document.ts';
import { NO_PROVENANCE, type Prepared } from '../../server/document/raw.ts';
import { extract } from '../../server/extract/extract.ts';
import { loadKnowledge } from '../../server/extract/gazetteer/knowledge.ts';

/** Sixty words in a row that no other number has: the body by which copies of one report are known. */
function body(number: number): string {
  const words = Array.from({ length: 60 }, (_, i) => `harbour${(number * 61 + i * 7) % 9973}`);
  return `${words.join(' ')}.`;
}

interface Told extends Partial<Pick<Article, 'language' | 'outlet'>> {
  /** Of the address. */
  readonly name: string;
  /** Day of March 2026. */
  readonly day: number;
  readonly text: string;
}

const REGISTER =
  'we will not share the register of fishing vessels before every port has agreed to the same rules';
const FERRY = 'the old ferry sank north of the pier after its engine had failed twice in a week';

/**
 * Fictional news in which people, bodies, places, sayings and happenings recur: namesakes of two countries, one with
 * a nickname, some by surname alone; a saying whole, cut and paraphrased; a wire report and its copies; an arrest
 * in four papers; what Indonesian papers make of it; and articles that change their text.
 */
const TOLD: readonly Told[] = [
  {
    name: 'register',
    day: 4,
    text: `The Norwegian fisheries minister, Ingrid Moe, spoke in Oslo on Wednesday. "${REGISTER}," Moe told reporters. Japan accused Norway of delay.`,
  },
  {
    name: 'register-cut',
    day: 5,
    text: `Norway's fisheries minister Ingrid Moe said "the register of fishing vessels before every port has agreed" must wait. The Japanese trade minister, Kenji Abe, rejected the delay.`,
  },
  {
    name: 'register-tail',
    day: 6,
    text: `"Before every port has agreed to the same rules," said Moe, "we will not share the register of fishing vessels." Kenji Abe criticised Norway.`,
  },
  {
    name: 'reyes-manila',
    day: 4,
    text: `The Philippine foreign secretary, Ana Reyes, warned that China must leave the shoal. Reyes praised Japan on Wednesday.`,
  },
  {
    name: 'reyes-brasilia',
    day: 5,
    text: `The Brazilian environment minister, Ana Reyes, said that the forest would be closed to loggers. Ana Reyes thanked Norway.`,
  },
  {
    name: 'reyes-nobody',
    day: 6,
    text: `Ana Reyes said that the talks in Oslo had failed. Anita Reyes denied it on Friday.`,
  },
  {
    name: 'reyes-anita',
    day: 7,
    text: `Anita Reyes told the Harbour Times that the shoal belongs to nobody. A senior official declined to comment.`,
  },
  {
    name: 'arrest',
    day: 4,
    text: `Police in Bergen arrested Rui Costa on Wednesday after a raid on the harbour office. The police chief, Tomas Novak, said that "${FERRY}".`,
  },
  {
    name: 'arrest-copy',
    day: 4,
    text: `Police arrested Rui Costa in Bergen on Wednesday after a raid on the harbour office, officials said.`,
  },
  {
    name: 'arrest-late',
    day: 5,
    text: `Rui Costa was arrested in Bergen after a raid on the harbour office. Sofia Lindqvist of Sweden demanded his release.`,
  },
  {
    name: 'arrest-other',
    day: 20,
    text: `Police in Bergen arrested Rui Costa again on Friday. Novak said the raid was planned.`,
  },
  {
    name: 'wire',
    day: 8,
    text: `Harbour news today: an official said ${FERRY}. ${body(1)}`,
  },
  {
    name: 'wire-copy',
    day: 8,
    text: `From our desk: an official said ${FERRY}. ${body(1)}`,
  },
  {
    name: 'wire-late',
    day: 9,
    text: `Late edition: an official said the old ferry sank north of the pier on Monday after its engine had failed twice. ${body(1)}`,
  },
  {
    name: 'menteri',
    day: 5,
    language: 'id',
    text: `Menteri Perikanan Norwegia Ingrid Moe mengatakan, "Kami tidak akan membagikan daftar kapal sebelum semua pelabuhan menyepakati aturan yang sama." Jepang mengecam Norwegia.`,
  },
  {
    name: 'menteri-lagi',
    day: 6,
    language: 'id',
    text: `"Kami tidak akan membagikan daftar kapal sebelum semua pelabuhan menyepakati aturan," kata Moe di Oslo. Polisi menangkap Rui Costa di Bergen.`,
  },
  {
    name: 'talks',
    day: 10,
    text: `The Japanese trade minister, Kenji Abe, said on Monday that the ministry plans to open three fishing ports along the coast before autumn. Norway struck a deal with Japan.`,
  },
  {
    name: 'talks-again',
    day: 10,
    text: `Kenji Abe said that before autumn the ministry hopes to open three fishing ports along the coast.`,
  },
  {
    name: 'talks',
    day: 11,
    text: `The Japanese trade minister, Kenji Abe, denied that the ministry plans to open three fishing ports. Norway struck a deal with Japan.`,
  },
  {
    name: 'register-cut',
    day: 7,
    text: `Norway's fisheries minister Ingrid Moe said "${REGISTER}". The Japanese trade minister, Kenji Abe, rejected the delay.`,
  },
];

/** The articles, two of them texts that take the place of an earlier one's at the same address. */
export const NEWS: readonly Prepared[] = TOLD.map(({ name, day, language = 'en', text }, i) => {
  const published = `2026-03-${String(day).padStart(2, '0')}`;
  const outlet = ['Nordic Ledger', 'Harbour Times', 'Pelabuhan Post'][i % 3] as string;
  return {
    ...NO_PROVENANCE,
    article: {
      ...{ address: `https://news.example/${name}`, file: name, outlet, title: null, byline: null, language },
      ...{ published: { from: published, to: published, precision: 'day' }, text },
    },
  };
});

/** Extractors of which the later finds all that there is, the earlier less and some of it otherwise. */
export const EXTRACTORS = ['earlier', 'later'] as const;

export type MadeBy = (typeof EXTRACTORS)[number];

const read = new Map<string, Document>();

/** What an extractor makes of an article of these. */
export function madeOf(article: Article, by: MadeBy): Document {
  const known = read.get(article.text) ?? extract(article, loadKnowledge());
  read.set(article.text, known);
  const document = { ...known, article, extractor: by, knowledge: 'made' };
  return by === 'later' || isRenewed(article) ? document : lessOf(document);
}

/** True where the article's text changes: what was made of a text that counts no more isn't made again. */
function isRenewed({ address }: Article): boolean {
  return NEWS.filter((each) => each.article.address === address).length > 1;
}

/** Without its last event and its last statement, and with another act where that leaves one. */
function lessOf(document: Document): Document {
  const statements = document.statements
    .slice(0, -1)
    .map((statement) => ({ ...statement, act: 'think' as const }));
  const kept = new Set(statements.map(({ id }) => id));
  const events = document.events
    .slice(0, -1)
    .map((event) =>
      event.statement === null || kept.has(event.statement) ? event : { ...event, statement: null },
    );
  const told = new Set(events.map(({ id }) => id));
  return {
    ...document,
    events,
    statements: statements.map((statement) => ({
      ...statement,
      targets: statement.targets.filter((target) => !('event' in target) || told.has(target.event)),
    })),
  };
}
