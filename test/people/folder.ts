import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, type Imported, importPeople } from '../../server/people/import.ts';

/** A folder for the files and the home of a test; `end` removes it. */
export function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'ujar-people-'));
  const home = join(folder, 'home');
  return {
    home,
    write: (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    /** Imports a file under the name of it. */
    take: async (
      path: string,
      withOffice = false,
    ): Promise<Imported & { readonly told: readonly Fault[] }> => {
      const told: Fault[] = [];
      const source = path.slice(folder.length + 1);
      const options = { source, withOffice, now: new Date('2026-02-04T00:00:00Z') };
      const imported = await importPeople(path, home, options, (fault) => told.push(fault));
      return { ...imported, told };
    },
    stored: () => readdirSync(join(home, 'people')),
    end: () => rmSync(folder, { recursive: true }),
  };
}

interface Told {
  readonly en?: string;
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly countries?: readonly string[];
  readonly gender?: string;
  readonly died?: string;
  readonly offices?: readonly {
    readonly id: string;
    readonly from?: string;
    readonly to?: string;
    readonly of?: string;
  }[];
}

const item = (property: string, id: string) => ({
  snaktype: 'value',
  property,
  datatype: 'wikibase-item',
  datavalue: {
    type: 'wikibase-entityid',
    value: { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id },
  },
});

/** "2019" and "2019-10" at their precision; "?" for a time that is only known to be. */
const time = (property: string, day: string) =>
  day === '?'
    ? { snaktype: 'somevalue', property, datatype: 'time' }
    : {
        snaktype: 'value',
        property,
        datatype: 'time',
        datavalue: {
          type: 'time',
          value: {
            time: `+${day}${'-00'.repeat(3 - day.split('-').length)}T00:00:00Z`,
            timezone: 0,
            before: 0,
            after: 0,
            precision: 8 + day.split('-').length,
            calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
          },
        },
      };

const statement = (mainsnak: object, more: object = {}) => ({
  mainsnak,
  type: 'statement',
  rank: 'normal',
  ...more,
});

/** An entity as a Wikidata dump has it. */
export function entity(id: string, instance: string, told: Told): object {
  const label = (language: string, value: string | undefined) =>
    value === undefined ? {} : { [language]: { language, value } };
  return {
    type: 'item',
    id,
    labels: { ...label('en', told.en), ...label('id', told.id) },
    descriptions: {},
    aliases: told.aliases ? { en: told.aliases.map((value) => ({ language: 'en', value })) } : {},
    claims: {
      P31: [statement(item('P31', instance))],
      ...(told.countries ? { P27: told.countries.map((country) => statement(item('P27', country))) } : {}),
      ...(told.gender ? { P21: [statement(item('P21', told.gender))] } : {}),
      ...(told.died ? { P570: [statement(time('P570', told.died))] } : {}),
      ...(told.offices
        ? {
            P39: told.offices.map(({ id: office, from, to, of }) =>
              statement(item('P39', office), {
                qualifiers: {
                  ...(from ? { P580: [time('P580', from)] } : {}),
                  ...(to ? { P582: [time('P582', to)] } : {}),
                  ...(of ? { P642: [item('P642', of)] } : {}),
                },
              }),
            ),
          }
        : {}),
    },
  };
}

/** A person of a dump. */
export function person(id: string, en: string | undefined, told: Omit<Told, 'en'> = {}): object {
  return entity(id, 'Q5', { ...(en === undefined ? {} : { en }), ...told });
}

/** A dump: a list with one entity a line. */
export function dump(entities: readonly object[]): string {
  return `[\n${entities.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`;
}
