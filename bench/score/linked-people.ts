import type { Document } from '../../server/document/document.ts';
import type { Finding } from './contract.ts';
import { excerptOf } from './excerpts.ts';
import { shareFigure } from './figures.ts';
import type { ItemLink, LinkedMeasure, ReadItem } from './linked-items.ts';
import { touch } from './matching.ts';

export const PEOPLE_DEFINITION = `  linked persons found   of the links to articles on people the share at whose words some entity of kind person has a mention
           (sharing a character); "the same words" counts only mentions with the link's own ends. An article is on a person
           where its title, without a calling in brackets, is two to five words with capitals (small ones such as "van"
           between), no digit, comma or mark, the last no article that the links lead to ("Texas"), and at least a quarter of the links to
           it that have a word of the title stand as people do (only these links count): right after an office or calling ("prime minister", "rapper"), right before an age, before what only befalls people
           ("is sworn in", "dies", "pleads"), or with the title's last word alone in the same item once more, no article and
           no capital beside it.`;

const OFFICES: ReadonlySet<string> = new Set(
  `president minister premier chancellor king queen prince princess emperor sultan senator governor mayor ambassador envoy
  spokesman spokeswoman spokesperson secretary chief chairman chairwoman director commissioner representative congressman
  congresswoman lawmaker diplomat general admiral colonel commander judge justice prosecutor attorney professor economist
  scientist coach founder ceo leader head politician activist journalist actor actress singer rapper footballer player
  candidate nominee pope cardinal archbishop bishop businessman businesswoman billionaire author writer filmmaker musician
  comedian lawyer physicist astronaut president-elect sheikh ayatollah golfer boxer swimmer cyclist runner skier
  novelist poet photographer composer
  wife husband son daughter brother sister mother father`.split(/\s+/u),
);
const PARTICLES: ReadonlySet<string> = new Set(
  'van von de der den da do dos das del della di la le bin ibn al el ter ten af y e i'.split(' '),
);
const FATE =
  /^ (?:resigns|dies|(?:is|was) (?:sworn|inaugurated|sentenced|arrested|indicted|impeached|assassinated|elected|re-elected|appointed)|steps down|pleads)\b/u;
const AGE = /^(?:,? aged \d|, \d\d,| \(\d\d\)|,? at the age of)/u;
const CALLING =
  / \((?:[\p{L}-]+ )*(?:politician|actor|actress|singer|footballer|rapper|musician|general|lawyer|diplomat|activist|judge|author|director|filmmaker|player|cyclist|driver|writer|journalist|businessman|businesswoman|boxer|bishop)\)$/u;

/** The least share of an article's links that must stand as people do. */
const LEAST = 0.25;

/** The articles of the items that are on people, by the definition above. */
export function findPeople(
  items: readonly { text: string; links: readonly ItemLink[] }[],
): ReadonlySet<string> {
  const articles = new Set(items.flatMap(({ links }) => links.map(({ article }) => article)));
  const all = new Map<string, number>();
  const personal = new Map<string, number>();
  for (const { text, links } of items)
    for (const link of links) {
      if (!isShaped(link.article) || articles.has(wordsOf(link.article).at(-1) ?? '') || !isNamed(link))
        continue;
      all.set(link.article, (all.get(link.article) ?? 0) + 1);
      if (isPersonal(text, link)) personal.set(link.article, (personal.get(link.article) ?? 0) + 1);
    }
  return new Set(
    [...personal].filter(([title, count]) => count >= LEAST * (all.get(title) ?? 0)).map(([title]) => title),
  );
}

function wordsOf(article: string): string[] {
  return article.replace(CALLING, '').split(' ');
}

/** True if the link's own words hold one of the title's. */
function isNamed({ text, article }: ItemLink): boolean {
  return wordsOf(article).some((word) => word.length > 2 && text.includes(word));
}

function isShaped(title: string): boolean {
  const bare = title.replace(CALLING, '');
  const words = wordsOf(title);
  if (words.length < 2 || words.length > 5 || /[(),\d"&:–/]/u.test(bare)) return false;
  return words.every((word, i) => /^\p{Lu}/u.test(word) || (i > 0 && PARTICLES.has(word)));
}

function isPersonal(text: string, { start, end, article }: ItemLink): boolean {
  const after = text.slice(end);
  const before = /([\p{L}-]+) $/u.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '';
  if (OFFICES.has(before) || FATE.test(after) || AGE.test(after)) return true;
  const last = wordsOf(article).at(-1) ?? '';
  return last.length > 2 && standsAlone(`${text.slice(0, start)}\n${after}`, last);
}

/** True if the word stands in the text with no capital and no article beside it. */
function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (/[\p{L}-]$/u.test(text.slice(0, at)) || /^[\p{L}-]/u.test(text.slice(at + word.length))) continue;
    const before = /(\S+) $/u.exec(text.slice(0, at))?.[1] ?? '';
    const after = /^ (\S+)/u.exec(text.slice(at + word.length))?.[1] ?? '';
    if (/^(?:the|a|an|The)$/u.test(before) || /^\p{Lu}/u.test(before) || /^\p{Lu}/u.test(after)) continue;
    return true;
  }
  return false;
}

/** The share of links to people at whose words the Document mentions one. */
export function measurePeople(read: readonly ReadItem[]): LinkedMeasure {
  const people = findPeople(read.map(({ item }) => item));
  const findings: Finding[] = [];
  let [of, found, same] = [0, 0, 0];
  for (const each of read)
    for (const link of each.item.links) {
      if (!people.has(link.article) || !isNamed(link)) continue;
      of++;
      const there = mentionsAt(each.document, link);
      if (there.length > 0) found++;
      else findings.push(findingOf(each, link));
      if (there.some(({ start, end }) => start === link.start && end === link.end)) same++;
    }
  return {
    figures: [
      shareFigure('linked persons found', found, of, 0.85),
      shareFigure('linked persons found, the same words', same, of, null),
    ],
    findings,
  };
}

function mentionsAt({ entities }: Document, link: ItemLink) {
  return entities.flatMap(({ kind, mentions }) =>
    kind === 'person' ? mentions.filter((mention) => touch([mention], [link])) : [],
  );
}

function findingOf({ item, document }: ReadItem, link: ItemLink): Finding {
  const { text } = item;
  const there = document.entities.filter(({ mentions }) => touch(mentions, [link]));
  return {
    kind: 'person missed',
    article: item.file,
    gold: link.article,
    ours: there.map(({ kind, name }) => `${kind} ${name}`).join(' | '),
    context: excerptOf(text, link),
  };
}
