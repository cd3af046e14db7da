import type { Document, Statement } from '../../server/document/document.ts';
import { type Span, spanOf } from '../../server/document/span.ts';

/** Statements of one article. */
const OF_AN_ARTICLE = 10;
const SPEAKERS = 400;
const WORDS = 6000;
const ARTICLES_A_DAY = 50;
/** Shares of statements, in hundredths: said before in an article of the last days, whole or cut; a stock phrase. */
const REPEATED = 30;
const STOCK = 3;

interface Saying {
  readonly by: readonly [given: string, surname: string];
  readonly words: readonly string[];
}

/**
 * Documents with as many made statements in all: people who recur, some by surname alone; quotations of 6 to 40 words, of
 * which some were reported in an article before, whole or cut, and stock phrases that recur for months. Frequent words
 * are as frequent as in a language (Zipf). The same for the same count.
 */
export function* madeStatements(count: number): Generator<Document> {
  let state = 7;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const word = () => `w${Math.floor(Math.exp((random(10_000) / 10_000) * Math.log(WORDS)))}`;
  const speaker = () => [`Given${random(SPEAKERS)}`, `Name${random(SPEAKERS / 4)}`] as const;
  const cast = Array.from({ length: SPEAKERS }, speaker);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const stock = Array.from({ length: 20 }, () => Array.from({ length: 12 }, word));
  const recent: Saying[] = [];
  const say = (): Saying => {
    const chance = random(100);
    const before = recent.at(-1 - random(300));
    if (chance < REPEATED && before !== undefined) {
      const cut = random(3) === 0 ? random(Math.max(1, before.words.length - 10)) : 0;
      return { by: before.by, words: before.words.slice(cut) };
    }
    if (chance < REPEATED + STOCK) return { by: pick(cast), words: pick(stock) };
    return { by: pick(cast), words: Array.from({ length: 6 + random(35) }, word) };
  };
  for (let article = 0; article * OF_AN_ARTICLE < count; article++) {
    const sayings = Array.from({ length: OF_AN_ARTICLE }, say);
    recent.push(...sayings);
    yield documentOf(article, sayings, () => random(4) === 0);
  }
}

function documentOf(article: number, sayings: readonly Saying[], isShort: () => boolean): Document {
  const date = new Date(Date.UTC(2025, 0, 1 + Math.floor(article / ARTICLES_A_DAY)));
  const day = date.toISOString().slice(0, 10);
  let text = `Made article ${article}.`;
  const parts = sayings.map(({ by: [given, surname], words }) => {
    const name = isShort() ? surname : `${given} ${surname}`;
    const content = words.join(' ');
    const start = text.length + 2;
    text += ` "${content}", said ${name}.`;
    const cue = start + content.length + 3;
    return {
      name,
      content: [start, start + content.length],
      cue: [cue, cue + 4],
      source: [cue + 5, cue + 5 + name.length],
    };
  });
  const span = ([start = 0, end = 0]: readonly number[]): Span => spanOf(text, start, end);
  const names = [...new Set(parts.map(({ name }) => name))];
  const statements = parts.map(({ name, content, cue, source }, i): Statement => {
    const speaker = { entity: `e${names.indexOf(name)}`, confidence: 0.9, reason: 'made', role: null };
    return {
      ...{ id: `s${i}`, cue: span(cue), sources: [span(source)], contents: [span(content)] },
      ...{ kind: 'direct', act: 'say', speakers: [speaker], relay: [], targets: [], said: null, place: null },
      ...{ confidence: 0.9, rule: 'made' },
    };
  });
  return {
    article: {
      ...{
        address: `https://made.example/${article}`,
        file: 'made',
        outlet: `Outlet ${article % 20}`,
        title: null,
      },
      ...{ byline: null, language: 'en', published: { from: day, to: day, precision: 'day' }, text },
    },
    ...{ extractor: 'made', knowledge: 'made', events: [], statements },
    entities: names.map((name, i) => ({
      ...{ id: `e${i}`, kind: 'person', name, roles: [] },
      mentions: parts
        .filter((part) => part.name === name)
        .map(({ source }) => ({ ...span(source), use: 'name', reading: 'literal' })),
    })),
  };
}
