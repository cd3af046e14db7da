import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { read } from './reading.ts';

/** Events as a person would write them down: "assault Soldiers → three farmers (group) in Ituri". */
function arrows(text: string, language: Language): string[] {
  const { entities, events } = read(text, language);
  const tell = (ids: readonly string[]) =>
    ids
      .map((id) => {
        const entity = entities.find((each) => each.id === id);
        const owner = entities.find((each) => each.id === entity?.of);
        const described = entity?.described ? ` (${entity.kind}${owner ? ` of ${owner.name}` : ''})` : '';
        return `${entity?.name ?? id}${described}`;
      })
      .join(' + ');
  return events.map(({ type, actors, recipients, places }) => {
    const where = places.length > 0 ? ` in ${tell(places)}` : '';
    return `${type} ${tell(actors)} → ${tell(recipients)}${where}`;
  });
}

type Case = readonly [language: Language, text: string, arrows: readonly string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a group does it, and suffers it, with its number': [
    [
      'en',
      'Soldiers killed three farmers in Bergen.',
      ['assault Soldiers (group) → three farmers (group) in Bergen'],
    ],
    [
      'en',
      'At least 40 miners were abducted by masked gunmen near Tromso.',
      ['assault masked gunmen (group) → At least 40 miners (group) in Tromso'],
    ],
    [
      'en',
      'Dozens of garment workers clashed with riot police in Bergen.',
      ['assault Dozens of garment workers (group) → riot police (group) in Bergen'],
    ],
    [
      'en',
      'Soldiers fired on a crowd of protesters in Bergen.',
      ['assault Soldiers (group) → a crowd of protesters (group) in Bergen'],
    ],
    ['en', 'Thousands marched in Bergen.', ['protest Thousands (group) →  in Bergen']],
    ['en', 'Villagers near Bergen blocked the highway.', ['protest Villagers (group) →  in Bergen']],
    [
      'en',
      'A suicide bomber killed twelve people in Bergen.',
      ['assault A suicide bomber (person) → twelve people (group) in Bergen'],
    ],
    ['id', 'Ribuan buruh berdemonstrasi di Bandung.', ['protest Ribuan buruh (group) →  in Bandung']],
    ['id', 'Polisi menangkap 15 orang di Depok.', ['coerce Polisi (group) → 15 orang (group) in Depok']],
    [
      'id',
      'Tiga petani ditembak oleh tentara di Bandung.',
      ['assault tentara (group) → Tiga petani (group) in Bandung'],
    ],
    ['id', '15 orang ditangkap polisi di Depok.', ['coerce polisi (group) → 15 orang (group) in Depok']],
    [
      'id',
      'Aparat gabungan membubarkan massa aksi di Bandung.',
      ['coerce Aparat gabungan (group) → massa aksi (group) in Bandung'],
    ],
    [
      'id',
      'Penangkapan 15 mahasiswa di Bandung menuai kritik.',
      ['coerce  → 15 mahasiswa (group) in Bandung'],
    ],
  ],
  'it stays tied to its country, its body, its place': [
    [
      'en',
      'Norwegian settlers attacked Swedish farmers.',
      ['assault Norwegian settlers (group of Norway) → Swedish farmers (group of Sweden)'],
    ],
    [
      'en',
      "Norway's soldiers killed two journalists.",
      ["assault Norway's soldiers (group of Norway) → two journalists (group)"],
    ],
    [
      'en',
      'Hezbollah fighters ambushed Norwegian peacekeepers.',
      ['assault Hezbollah fighters (group of Hezbollah) → Norwegian peacekeepers (group of Norway)'],
    ],
    [
      'en',
      'Norway released twelve prisoners of Sweden.',
      ['retreat Norway → twelve prisoners of Sweden (group of Sweden)'],
    ],
    [
      'id',
      'Tentara Norwegia menewaskan 12 warga sipil Swedia.',
      ['assault Tentara Norwegia (group of Norwegia) → 12 warga sipil Swedia (group of Swedia)'],
    ],
    ['id', 'Pejuang Houthi menembaki kapal Swedia.', ['assault Pejuang Houthi (group of Houthi) → Swedia']],
  ],
  'a deed or a weapon does it where nobody is told': [
    [
      'en',
      'A roadside bomb killed four policemen in Bergen.',
      ['assault  → four policemen (group) in Bergen'],
    ],
    [
      'id',
      'Serangan itu menewaskan 12 warga sipil di Bandung.',
      ['assault  → 12 warga sipil (group) in Bandung'],
    ],
  ],
  'what a clause adds is done by its subject': [
    [
      'en',
      'Norway bombed Sweden, killing ten farmers.',
      // What a deed comes to is no second one.
      ['assault Norway → Sweden'],
    ],
    [
      'en',
      'Norway bombed Sweden, detaining ten farmers.',
      ['assault Norway → Sweden', 'coerce Norway → ten farmers (group)'],
    ],
    [
      'id',
      'Tentara menembaki pengunjuk rasa di Bandung, menangkap tujuh orang.',
      [
        'assault Tentara (group) → pengunjuk rasa (group) in Bandung',
        'coerce Tentara (group) → tujuh orang (group) in Bandung',
      ],
    ],
    [
      'id',
      'Tentara menembaki pengunjuk rasa di Bandung, menewaskan tujuh orang.',
      ['assault Tentara (group) → pengunjuk rasa (group) in Bandung'],
    ],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(rule, () => {
    it.each(cases)('%s: %s', (language, text, expected) => {
      expect(arrows(text, language)).toEqual(expected);
    });
  });

describe('whose deed it is beside a group', () => {
  it.each<readonly [Language, string, readonly string[]]>([
    ['id', 'Pengerahan pasukan Norwegia ke Swedia berlanjut.', ['mobilize Norwegia → Swedia']],
    ['id', 'Bom menewaskan lima polisi di Bandung.', ['assault  → lima polisi (group) in Bandung']],
    [
      'id',
      'Pemberontak yang didukung Norwegia menyerang Swedia.',
      ['support Norwegia → Pemberontak (group)', 'assault Pemberontak (group) → Swedia'],
    ],
    ['id', 'Gempa mengguncang Norwegia dan menewaskan dua orang.', []],
    ['en', 'Norway met rebels in Bergen.', ['consult Norway → rebels (group) in Bergen']],
  ])('%s: %s', (language, text, expected) => {
    expect(arrows(text, language)).toEqual(expected);
  });
});

describe('no group, no event', () => {
  it.each<readonly [Language, string]>([
    // Nobody could look for it: no name, no place.
    ['en', 'Gunmen attacked a village.'],
    ['id', 'Polisi menangkap 15 orang.'],
    // No one did it.
    ['en', 'Floods killed twelve people in Bergen.'],
    ['en', 'An outbreak in southern Norway killed three people.'],
    ['en', 'Floods kill ten people and injure dozens in Bergen.'],
    ['en', 'A bus crash injured nine students near Bergen.'],
    ['id', 'Banjir menewaskan 12 orang di Bandung.'],
    ['id', 'Kecelakaan bus melukai sembilan pelajar di Depok.'],
    ['en', 'Five people were killed and twenty injured in Bergen.'],
    // Others are meant than the noun tells.
    ['en', "The protesters' demands filled a page in Bergen."],
    ['en', 'A rebel attack delayed the ferry to Bergen.'],
    ['en', 'A police station in Bergen was painted.'],
    // What people in general talk over.
    ['en', 'Residents met in Bergen.'],
    ['id', 'Warga bertemu di Bandung.'],
    ['id', 'Turis mengunjungi Bandung.'],
  ])('%s: %s', (language, text) => {
    expect(arrows(text, language)).toEqual([]);
  });

  it.each<readonly [Language, string, string]>([
    ['id', 'Massa membakar kantor polisi di Bandung.', 'polisi'],
    ['en', 'Settlers torched the homes of farmers near Bergen.', 'farmers'],
    ['en', 'Norway withdrew its troops from Sweden.', 'troops'],
    ['id', 'Norwegia menarik pasukan dari Swedia.', 'pasukan'],
    ['id', 'Norwegia mengerahkan tentara ke Swedia.', 'tentara'],
  ])('%s: %s: not %s', (language, text, name) => {
    expect(read(text, language).entities.map((entity) => entity.name)).not.toContain(name);
  });
});

describe('one group in a text', () => {
  it('is told again by the same noun', () => {
    const { entities } = read('Rebels attacked Bergen. The rebels killed three farmers in Bergen.', 'en');
    expect(entities.filter(({ name }) => name === 'Rebels').map(({ mentions }) => mentions.length)).toEqual([
      2,
    ]);
  });

  it('is another where it is counted anew', () => {
    const { entities } = read(
      'Rebels killed three farmers in Bergen. Rebels killed two farmers in Bergen.',
      'en',
    );
    expect(entities.filter(({ kind }) => kind === 'group').map(({ name }) => name)).toEqual([
      'Rebels',
      'three farmers',
      'two farmers',
    ]);
  });
});

describe('a common noun that opens a sentence is no person', () => {
  const peopleIn = (text: string) =>
    read(text, 'en').entities.flatMap(({ kind, name, described }) =>
      kind === 'person' && !described ? [name] : [],
    );

  it.each([
    'Soldiers fired on the crowd.',
    'Snipers fired from the roofs.',
    'Tanks fired at the houses.',
    'Rockets fired from the quay fell short.',
    'Gunmen claimed the town.',
    '"Soldiers fired at us," said a resident of Bergen.',
    'Investors warned of losses.',
  ])('%s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it.each([
    ['Prent said the tax was unfair.', 'Prent'],
    ['Adams said the tax was unfair.', 'Adams'],
    ['The mayor, Ada Wells, spoke. Wells said the tax was unfair.', 'Ada Wells'],
  ])('%s', (text, name) => {
    expect(peopleIn(text)).toEqual([name]);
  });
});

describe('a group that speaks and acts by the same words is one entity', () => {
  it.each([
    'Swedia hadir. Massa pimpinan partai mendukung kebijakan Swedia.',
    'Swedia hadir. Massa buruh mendukung kebijakan Swedia.',
  ])('%s', (text) => {
    const { entities, statements, events } = read(text, 'id');
    const groups = entities.filter(({ kind }) => kind === 'group').map(({ id }) => id);
    expect(groups).toHaveLength(1);
    expect(statements.map(({ speakers }) => speakers.map(({ entity }) => entity))).toEqual([groups]);
    expect(events.map(({ actors }) => actors)).toEqual([groups]);
  });
});
