import isoCountries from 'i18n-iso-countries';
import type { Document } from '../../server/document/document.ts';
import type { Finding } from './contract.ts';
import { indexTitles } from './country-articles.ts';
import { excerptOf } from './excerpts.ts';
import { shareFigure } from './figures.ts';
import type { ItemLink, LinkedMeasure, ReadItem } from './linked-items.ts';
import { touch } from './matching.ts';

const CODES = indexTitles([...Object.entries(isoCountries.getAlpha2Codes()), ['XK', 'XKX']]);

/** The share of links to a country's article at whose words the Document mentions that country. */
export function measureCountries(read: readonly ReadItem[]): LinkedMeasure {
  let right = 0;
  let of = 0;
  const findings: Finding[] = [];
  for (const each of read)
    for (const link of each.item.links) {
      const code = CODES.get(link.article);
      if (code === undefined) continue;
      of++;
      const told = codesAt(each.document, link);
      if (told.includes(code)) right++;
      else findings.push(findingOf(each, link, code, told));
    }
  return { figures: [shareFigure('linked countries, right country', right, of, 0.97)], findings };
}

/** The countries that the Document mentions where the link stands. */
function codesAt({ entities }: Document, link: ItemLink): string[] {
  return entities.flatMap(({ iso3, mentions }) => (iso3 && touch(mentions, [link]) ? [iso3] : []));
}

function findingOf(
  { item, document }: ReadItem,
  link: ItemLink,
  code: string,
  told: readonly string[],
): Finding {
  const there = document.entities.filter(({ mentions }) => touch(mentions, [link]));
  const { text } = item;
  return {
    kind: told.length > 0 ? 'country wrong' : 'country missed',
    article: item.file,
    gold: `${code} (${link.article})`,
    ours: there.map(({ kind, name, iso3 }) => `${kind} ${name} ${iso3 ?? ''}`).join(' | '),
    context: excerptOf(text, link),
  };
}
