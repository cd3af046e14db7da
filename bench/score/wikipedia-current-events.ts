import type { LabelledSet, Measured } from './contract.ts';
import { measureCountries } from './linked-countries.ts';
import { type LinkedMeasure, type ReadItem, readLinkedItems } from './linked-items.ts';
import { measurePeople, PEOPLE_DEFINITION } from './linked-people.ts';
import { dayOf, readText } from './reading.ts';

const DEFINITIONS = `wikipedia-current-events: a page a day of 2025, English, with the links of its editors
  Text     each list item that ends in a source, without markup and sources, is a text of its own, published on that day.
  linked countries, right country   of the links whose article is a country's (every ISO 3166 country and Kosovo, by the
           title in the address: "Georgia (country)"; also U.S., UK and other titles that lead there), the share for
           which an entity with that ISO code has a mention that shares a character with the link's words.
${PEOPLE_DEFINITION}`;

export const CURRENT_EVENTS: LabelledSet = {
  name: 'wikipedia-current-events',
  folder: 'corpora/wikipedia-current-events',
  parts: [],
  definitions: DEFINITIONS,
  measure: ({ data }) => measure(readItems(data)),
};

function readItems(data: string): ReadItem[] {
  return readLinkedItems(data).map((item) => ({
    item,
    document: readText(item.file, item.text, 'en', dayOf(item.day)),
  }));
}

const MEASURES: readonly ((read: readonly ReadItem[]) => LinkedMeasure)[] = [measureCountries, measurePeople];

function measure(read: readonly ReadItem[]): Measured {
  const measured = MEASURES.map((one) => one(read));
  const links = read.reduce((sum, { item }) => sum + item.links.length, 0);
  return {
    figures: measured.flatMap(({ figures }) => figures),
    findings: measured.flatMap(({ findings }) => findings),
    notes: [`${read.length} items, ${links} links`],
  };
}
