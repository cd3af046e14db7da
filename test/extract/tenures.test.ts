import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { read } from './reading.ts';

/**
 * The roles of a person of the text, each as "name: office of whose, state, since to until", dates as precise as told.
 */
function rolesIn(text: string, language: Language): string[] {
  const { entities } = read(text, language);
  const nameOf = (id: string | null) => {
    const entity = entities.find((each) => each.id === id);
    return entity ? ` of ${entity.iso3 ?? entity.name}` : '';
  };
  const precise = (day: string, precision: string) =>
    day.slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10);
  return entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, roles }) =>
      roles.map(({ title, state, since, until, for: body }) => {
        const from = since ? precise(since.from, since.precision) : '';
        const to = until ? precise(until.to, until.precision) : '';
        const parts = [
          `${name}: ${title?.text ?? 'none'}${nameOf(body)}`,
          ...(state ? [state.value] : []),
          ...(from || to ? [`${from} to ${to}`] : []),
        ];
        return parts.join(', ');
      }),
    );
}

type Cases = Readonly<Record<string, readonly (readonly [Language, string, readonly string[]])[]>>;

const TOLD: Cases = {
  'by a clause without the word for the office': [
    [
      'en',
      'Evo Lind, who led Bolivia from 2006 to 2014, said it was late.',
      ['Evo Lind: none of BOL, 2006 to 2014'],
    ],
    [
      'en',
      'Omar Lind, who ruled Sudan for 30 years until his ouster in 2019, said it was late.',
      ['Omar Lind: none of SDN,  to 2019'],
    ],
    [
      'en',
      'President Ola Prent, in power in Belarus since 1994, said it was late.',
      ['Ola Prent: President of BLR, 1994 to '],
    ],
    [
      'en',
      'Former president Ola Prent, who led Bolivia from 2006 to 2014, said it was late.',
      ['Ola Prent: Former president of BOL, former, 2006 to 2014'],
    ],
    [
      'en',
      'Prime Minister Ola Prent, who took office in May, said it was late.',
      ['Ola Prent: Prime Minister, 2025-05 to '],
    ],
    [
      'en',
      'Foreign Minister Ola Prent, who stepped down last year, said it was late.',
      ['Ola Prent: Foreign Minister, former,  to 2025'],
    ],
    [
      'en',
      'Mayor Ola Prent said it was late. Prent, who took office in 2020, will run again.',
      ['Ola Prent: Mayor, 2020 to '],
    ],
    [
      'en',
      'Former President Ola Prent, in office between 2010 and 2014, said it was late.',
      ['Ola Prent: Former President, former, 2010 to 2014'],
    ],
    [
      'id',
      'Evo Lind, yang memimpin Bolivia dari 2006 hingga 2014, mengatakan hal itu.',
      ['Evo Lind: none of BOL, 2006 to 2014'],
    ],
    [
      'id',
      'Menteri Perikanan Budi Santoso, yang menjabat sejak 2014 hingga 2019, mengatakan dermaga siap.',
      ['Budi Santoso: Menteri Perikanan, 2014 to 2019'],
    ],
    [
      'id',
      'Presiden Budi Santoso, yang dilantik pada 2020, mengatakan dermaga siap.',
      ['Budi Santoso: Presiden, 2020 to '],
    ],
    [
      'id',
      'Mantan Presiden Budi Santoso, yang lengser pada 1998, mengatakan dermaga siap.',
      ['Budi Santoso: Mantan Presiden, former,  to 1998'],
    ],
    [
      'id',
      'Perdana Menteri Jepang Budi Santoso, yang baru menjabat sejak Oktober, mengatakan hal itu.',
      ['Budi Santoso: Perdana Menteri of JPN, 2025-10 to '],
    ],
    [
      'id',
      'Budi Santoso, yang memerintah Sudan selama 30 tahun hingga digulingkan pada 2019, mengatakan hal itu.',
      ['Budi Santoso: none of SDN,  to 2019'],
    ],
  ],
  'by a predicate or an insertion': [
    [
      'en',
      'Ola Prent, a former British foreign secretary, said it was late.',
      ['Ola Prent: foreign secretary of GBR, former'],
    ],
    [
      'en',
      "Ola Prent, Norway's longest-serving prime minister, said it was late.",
      ['Ola Prent: prime minister of NOR'],
    ],
    [
      'en',
      'Ola Prent, formerly the foreign minister of Norway, said it was late.',
      ['Ola Prent: foreign minister of NOR, former'],
    ],
    [
      'en',
      'Ola Prent, the then foreign minister, said it was late.',
      ['Ola Prent: foreign minister, former'],
    ],
    [
      'en',
      'Ola Prent became president of Norway in 2019. Prent said it was late.',
      ['Ola Prent: president of NOR, 2019 to '],
    ],
    [
      'en',
      '"It is late," said Ola Prent, who resigned as Britain\'s foreign secretary in July 2018.',
      ['Ola Prent: foreign secretary of GBR, former,  to 2018-07'],
    ],
    [
      'en',
      "Ola Prent, who will become Germany's chancellor in May, said it was late.",
      ['Ola Prent: chancellor of DEU, coming'],
    ],
    [
      'en',
      'Ola Prent, who succeeded Ada Lind as prime minister in 2022, said it was late.',
      ['Ola Prent: prime minister, 2022 to '],
    ],
    [
      'en',
      'Ola Prent, president from 1999 until his death in 2013, was loved.',
      ['Ola Prent: president, 1999 to 2013'],
    ],
    [
      'en',
      "Ola Prent, Brazil's president from 2003 to 2010 and again since 2023, said it was late.",
      ['Ola Prent: president of BRA, 2023 to '],
    ],
    [
      'id',
      'Budi Santoso, yang menjabat Menteri Perikanan pada 2014-2019, mengatakan dermaga siap.',
      ['Budi Santoso: Menteri Perikanan, 2014 to 2019'],
    ],
    [
      'id',
      'Budi Santoso pernah menjabat sebagai Menteri Perikanan, katanya.',
      ['Budi Santoso: Menteri Perikanan, former'],
    ],
    [
      'id',
      'Budi Santoso dicopot dari jabatan Menteri Pertahanan pada Agustus 2024, kata Ola Prent.',
      ['Budi Santoso: Menteri Pertahanan, former,  to 2024-08'],
    ],
    [
      'id',
      'Budi Santoso, yang kini menjabat Menteri Perikanan, mengatakan dermaga siap.',
      ['Budi Santoso: Menteri Perikanan, current'],
    ],
  ],
  'beside the office': [
    ['en', 'Then-Foreign Minister Ola Prent said it was late.', ['Ola Prent: Then-Foreign Minister, former']],
    ['en', 'Ex-foreign minister Ola Prent said it was late.', ['Ola Prent: Ex-foreign minister, former']],
    [
      'en',
      "Germany's chancellor-designate Ola Prent said it was late.",
      ['Ola Prent: chancellor-designate of DEU, coming'],
    ],
    [
      'en',
      "Russia's first deputy foreign minister Ola Prent said it was late.",
      ['Ola Prent: first deputy foreign minister of RUS'],
    ],
    ['en', 'Party co-chair Ola Prent said it was late.', ['Ola Prent: Party co-chair']],
    [
      'id',
      'Menteri Perikanan periode 2014-2019 Budi Santoso mengatakan dermaga siap.',
      ['Budi Santoso: Menteri Perikanan, 2014 to 2019'],
    ],
    [
      'id',
      'Menteri Luar Negeri saat itu, Budi Santoso, mengatakan dermaga siap.',
      ['Budi Santoso: Menteri Luar Negeri, former'],
    ],
    [
      'id',
      'Ketua DPRD Bitung saat itu, Budi Santoso, mengatakan dermaga siap.',
      ['Budi Santoso: Ketua of DPRD Bitung, former'],
    ],
    [
      'id',
      'Presiden Amerika Serikat terpilih Ola Prent mengatakan dermaga siap.',
      ['Ola Prent: Presiden of USA, coming'],
    ],
    [
      'id',
      'Presiden interim Suriah Budi Santoso mengatakan dermaga siap.',
      ['Budi Santoso: Presiden of SYR, acting'],
    ],
    [
      'id',
      'Kanselir Jerman yang akan lengser Budi Santoso mengatakan dermaga siap.',
      ['Budi Santoso: Kanselir of DEU, current'],
    ],
    [
      'id',
      'Plt Menteri Pertahanan AS Ola Prent mengatakan hal itu.',
      ['Ola Prent: Plt Menteri Pertahanan of USA, acting'],
    ],
  ],
  'of a second office': [
    [
      'en',
      'Ola Prent, former prime minister and now president of Norway, said it was late.',
      ['Ola Prent: former prime minister, former', 'Ola Prent: president of NOR, current'],
    ],
    [
      'en',
      'Former Norwegian prime minister and current UN envoy Ola Prent said it was late.',
      ['Ola Prent: envoy of United Nations, current', 'Ola Prent: prime minister of NOR, former'],
    ],
    [
      'en',
      'Former prime minister, now opposition leader Ola Prent said it was late.',
      ['Ola Prent: opposition leader, current', 'Ola Prent: Former prime minister, former'],
    ],
    [
      'en',
      "Ola Prent, Russia's deputy prime minister and trade minister, said it was late.",
      ['Ola Prent: deputy prime minister of RUS', 'Ola Prent: trade minister'],
    ],
    [
      'id',
      'Menteri Pertahanan sekaligus Presiden terpilih Budi Santoso mengatakan dermaga siap.',
      ['Budi Santoso: Menteri Pertahanan', 'Budi Santoso: Presiden, coming'],
    ],
    [
      'id',
      'Menteri Pertahanan RI yang juga Presiden terpilih Budi Santoso mengatakan dermaga siap.',
      ['Budi Santoso: Menteri Pertahanan of IDN', 'Budi Santoso: Presiden, coming'],
    ],
    [
      'id',
      'Budi Santoso, mantan Menteri Luar Negeri dan kini Presiden Bolivia, mengatakan hal itu.',
      ['Budi Santoso: mantan Menteri Luar Negeri, former', 'Budi Santoso: Presiden of BOL, current'],
    ],
  ],
};

const NOT: Cases = {
  'of what is denied, planned or only near': [
    ['en', 'President Ola Prent will step down in May, he said.', ['Ola Prent: President']],
    ['en', 'President Ola Prent did not resign in 2020, he said.', ['Ola Prent: President']],
    ['en', 'President Ola Prent said an aide had resigned in 2020.', ['Ola Prent: President']],
    ['en', 'President Ola Prent, who ousted a rival in 2020, said it was late.', ['Ola Prent: President']],
    [
      'en',
      'President Ola Prent, who resigned from a club in 2020, said it was late.',
      ['Ola Prent: President'],
    ],
    ['en', 'Then President Ola Prent walked in, Ada Lind said.', ['Ola Prent: President']],
    ['en', 'In 2014, President Ola Prent said it was late.', ['Ola Prent: President']],
    ['en', 'Ola Prent, who led Norway to a 3-0 win in 2014, said it was late.', []],
    [
      'id',
      'Presiden Budi Santoso akan lengser pada Oktober 2029, kata Ola Prent.',
      ['Budi Santoso: Presiden'],
    ],
    ['id', 'Sementara Bupati Budi Santoso mengatakan hal itu.', ['Budi Santoso: Bupati']],
    [
      'en',
      'The members elect Norwegian foreign minister Ola Prent, Ada Lind said.',
      ['Ola Prent: foreign minister of NOR'],
    ],
    ['id', 'Sejak 2014 Presiden Budi Santoso mengatakan hal itu.', ['Budi Santoso: Presiden']],
    ['id', 'Budi Santoso tidak mundur pada 2020, kata Ola Prent.', []],
  ],
  'of another': [
    ['en', 'Supporters of President Ola Prent resigned in 2020, Ada Lind said.', ['Ola Prent: President']],
    ['en', 'Ola Prent ousted Ada Lind as president of Norway in 2012, Ada Lind said.', []],
    ['en', 'Ola Prent was appointed by president Ada Lind in 2020, Ola Prent said.', ['Ada Lind: president']],
    [
      'en',
      'The former president met Ola Prent, foreign minister of Norway, Ada Lind said.',
      ['Ola Prent: foreign minister of NOR'],
    ],
    [
      'en',
      'Prime minister Ada Lind and foreign minister Ola Prent said it was late.',
      ['Ada Lind: Prime minister', 'Ola Prent: foreign minister'],
    ],
    [
      'en',
      'The prime minister and foreign minister Ola Prent met on Monday, Ada Lind said.',
      ['Ola Prent: foreign minister'],
    ],
    ['id', 'Pendukung Presiden Budi Santoso mundur pada 2020, kata Ola Prent.', ['Budi Santoso: Presiden']],
  ],
};

describe('how and when an office is held is told', () => {
  for (const [how, cases] of Object.entries(TOLD))
    describe(how, () => {
      it.each(cases)('%s: %s', (language, text, roles) => {
        expect(rolesIn(text, language)).toEqual(roles);
      });
    });
});

describe('nothing more is told', () => {
  for (const [how, cases] of Object.entries(NOT))
    describe(how, () => {
      it.each(cases)('%s: %s', (language, text, roles) => {
        expect(rolesIn(text, language)).toEqual(roles);
      });
    });
});
