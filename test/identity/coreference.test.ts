import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atom } from '../../server/identity/agreement.ts';
import { corefer, REACH } from '../../server/identity/coreference.ts';
import { shiftDay } from '../../server/identity/days.ts';
import { comparedReport } from '../../server/identity/telling.ts';
import { type Cast, documentOf, type Happened } from '../graph/documents.ts';

const CAST: readonly Cast[] = [
  { name: 'Mira Okoye' },
  { name: 'Dian Prasetyo' },
  { name: 'Ola Lind' },
  { name: 'Sahran', kind: 'organisation' },
  { name: 'Harbour Guard', kind: 'organisation' },
  { name: 'Tarn', kind: 'place' },
  { name: 'Velik', kind: 'place' },
  { name: 'Kota Velik', kind: 'place' },
  { name: 'Kabupaten Velik', kind: 'place' },
  { name: 'Norway', iso3: 'NOR' },
  { name: 'Norwegia', iso3: 'NOR' },
  { name: 'Japan', iso3: 'JPN' },
  { name: 'Jepang', iso3: 'JPN' },
];

interface Told extends Happened {
  readonly text: string;
  readonly day?: number;
}

/** Of March 2026. A text is Indonesian where one of its words is of that language alone. */
function atomOf({ text, day = 4, ...happened }: Told, number = 0): Atom {
  const published = `2026-03-${String(day).padStart(2, '0')}`;
  const document = documentOf(
    {
      text,
      language: /\b(?:di|oleh|yang|pada|menangkap)\b/u.test(text) ? 'id' : 'en',
      published: { from: published, to: published, precision: 'day' },
    },
    CAST.filter(({ name }) => text.includes(name)),
    [],
    [happened],
  );
  const [report] = document.events;
  if (report === undefined) throw new Error('the text tells of nothing');
  const { subject, telling, ...told } = comparedReport(document, report);
  const id = `${telling.slice(0, 8)}-${number}`;
  return { ...told, subject: subject ?? id, telling, report: id, reports: 1 };
}

const NAME = (code: string) => (code === 'NOR' ? 'Norway' : null);

const groupsOf = (atoms: readonly Atom[]) =>
  corefer(atoms, NAME)
    .events.map(({ members }) => members.map(({ atom }) => atom.report).sort())
    .sort();
const areOne = (a: Told, b: Told) => groupsOf([atomOf(a, 1), atomOf(b, 2)]).length === 1;

const ARREST: Told = { text: 'Sahran arrested Mira Okoye in Tarn.', what: 'arrested', to: ['Mira Okoye'] };
const STRIKE: Told = {
  text: 'Norway struck a depot of Japan in Tarn, killing 19 people.',
  what: 'struck',
  type: 'assault',
  by: ['Norway'],
  to: ['Japan'],
  in: ['Tarn'],
};
const REQUEST: Told = {
  text: 'Ola Lind asked Sahran to publish the ledgers of the harbour fund.',
  what: 'asked',
  type: 'request',
  by: ['Ola Lind'],
  to: ['Sahran'],
};
const PERMINTAAN: Told = {
  text: 'Dian Prasetyo meminta Sahran membuka data pelabuhan pada warga.',
  what: 'meminta',
  type: 'request',
  by: ['Dian Prasetyo'],
  to: ['Sahran'],
};
const PENANGKAPAN: Told = {
  text: 'Polisi menangkap Dian Prasetyo di Velik atas dugaan suap pelabuhan.',
  what: 'menangkap',
  to: ['Dian Prasetyo'],
  in: ['Velik'],
};

describe('corefer(atoms)', () => {
  it.each<[why: string, a: Told, b: Told]>([
    ['one was arrested, told with and without by whom', ARREST, { ...ARREST, by: ['Sahran'] }],
    ['as alleged and as having happened', ARREST, { ...ARREST, status: 'alleged' }],
    [
      'the next day by a text that tells no day',
      { ...ARREST, by: ['Sahran'] },
      { ...ARREST, day: 5, by: ['Sahran'] },
    ],
    [
      'the day told in one and the day of publication of the other',
      { ...ARREST, on: '2026-03-04', day: 9 },
      ARREST,
    ],
    [
      'a strike on one town, with another count of the dead',
      STRIKE,
      { ...STRIKE, text: 'Japan says that Norway struck it in Tarn and that 20 people died there.' },
    ],
    [
      'a request made again, told twice',
      { ...REQUEST, text: REQUEST.text.replace('asked', 'again asked') },
      { ...REQUEST, text: `Yesterday ${REQUEST.text.replace('asked Sahran', 'asked Sahran again')}` },
    ],
    [
      'permintaan kembali sesuatu',
      { ...PERMINTAAN, text: PERMINTAAN.text.replace('membuka', 'kembali buku kas dan membuka') },
      {
        ...PERMINTAAN,
        text: `Kemarin ${PERMINTAAN.text.replace('membuka', 'mengembalikan buku kas dan membuka')}`,
      },
    ],
    ['a request in like words', REQUEST, { ...REQUEST, text: `Yesterday ${REQUEST.text}` }],
    [
      'a meeting, whoever is named first',
      {
        text: 'Ola Lind met Mira Okoye.',
        what: 'met',
        type: 'consult',
        by: ['Ola Lind'],
        to: ['Mira Okoye'],
      },
      {
        text: 'Mira Okoye met Ola Lind today.',
        what: 'met',
        type: 'consult',
        by: ['Mira Okoye'],
        to: ['Ola Lind'],
      },
    ],
    [
      'an arrest in Indonesian',
      PENANGKAPAN,
      {
        ...PENANGKAPAN,
        text: 'Penyidik menangkap Dian Prasetyo pada malam hari.',
        in: [],
      },
    ],
    [
      'a strike in English and in Indonesian',
      STRIKE,
      {
        ...STRIKE,
        text: 'Norwegia menyerang gudang Jepang di Tarn, menewaskan 19 orang.',
        what: 'menyerang',
        by: ['Norwegia'],
        to: ['Jepang'],
      },
    ],
  ])('joins %s', (_, a, b) => expect(areOne(a, b)).toBe(true));

  it.each<[why: string, a: Told, b: Told]>([
    ['other people', ARREST, { ...ARREST, text: 'Sahran arrested Ola Lind in Tarn.', to: ['Ola Lind'] }],
    [
      'other deeds of one class to one person',
      ARREST,
      { ...ARREST, text: 'Mira Okoye was sentenced.', what: 'sentenced' },
    ],
    ['other dates', { ...ARREST, on: '2026-03-02' }, { ...ARREST, on: '2026-03-03' }],
    ['days far apart', ARREST, { ...ARREST, day: 12 }],
    [
      'other places',
      { ...ARREST, in: ['Tarn'] },
      { ...ARREST, text: 'Mira Okoye arrested in Velik.', in: ['Velik'] },
    ],
    [
      'by others',
      { ...ARREST, by: ['Sahran'] },
      { ...ARREST, text: 'Harbour Guard arrested Mira Okoye.', by: ['Harbour Guard'] },
    ],
    ['what happened and what is planned', ARREST, { ...ARREST, status: 'planned' }],
    ['what happened and what may be', ARREST, { ...ARREST, status: 'hypothetical' }],
    [
      'what may be, told twice',
      { ...ARREST, status: 'hypothetical' },
      { ...ARREST, day: 5, status: 'hypothetical' },
    ],
    ['what happened and what is denied', ARREST, { ...ARREST, status: 'denied' }],
    [
      'strikes on a country in other towns',
      STRIKE,
      { ...STRIKE, text: 'Norway struck a school of Japan in Velik.', in: ['Velik'] },
    ],
    ['strikes on a country day after day', STRIKE, { ...STRIKE, day: 5 }],
    [
      'a strike back',
      STRIKE,
      { ...STRIKE, text: 'Japan struck Norway in Tarn.', by: ['Japan'], to: ['Norway'] },
    ],
    [
      'two promises of which each names only who makes it',
      { text: 'Ola Lind promised a new pier.', what: 'promised', type: 'agree', by: ['Ola Lind'] },
      { text: 'Ola Lind promised lower fees.', what: 'promised', type: 'agree', by: ['Ola Lind'] },
    ],
    [
      'two requests of one body to another on one day',
      REQUEST,
      { ...REQUEST, text: 'Ola Lind asked Sahran for a new pier.' },
    ],
    [
      'two triggers of one sentence',
      { text: 'Sahran charged and jailed Mira Okoye.', what: 'charged', to: ['Mira Okoye'] },
      { text: 'Sahran charged and jailed Mira Okoye.', what: 'jailed', to: ['Mira Okoye'] },
    ],
    [
      'a request made again',
      REQUEST,
      { ...REQUEST, text: REQUEST.text.replace('asked Sahran', 'asked Sahran again') },
    ],
    [
      'a request made once more on the day after',
      REQUEST,
      { ...REQUEST, day: 5, text: REQUEST.text.replace('asked', 'once again asked') },
    ],
    [
      'permintaan yang diulang',
      PERMINTAAN,
      { ...PERMINTAAN, text: PERMINTAAN.text.replace('meminta', 'kembali meminta'), what: 'meminta' },
    ],
    [
      'permintaan yang diulang, dengan pemicu lain',
      PERMINTAAN,
      { ...PERMINTAAN, text: PERMINTAAN.text.replace('meminta', 'kembali meminta'), what: 'kembali meminta' },
    ],
    ['the same sentence, days apart', ARREST, { ...ARREST, day: 7 }],
    [
      'penangkapan orang lain',
      PENANGKAPAN,
      {
        ...PENANGKAPAN,
        text: 'Polisi menangkap Mira Okoye di Velik atas dugaan suap pelabuhan.',
        to: ['Mira Okoye'],
      },
    ],
    [
      'penangkapan dan vonis',
      PENANGKAPAN,
      { ...PENANGKAPAN, text: 'Dian Prasetyo divonis di Velik.', what: 'divonis' },
    ],
    [
      'dua permintaan',
      {
        text: 'Dian Prasetyo meminta Sahran membuka data pelabuhan pada warga.',
        what: 'meminta',
        type: 'request',
        by: ['Dian Prasetyo'],
        to: ['Sahran'],
      },
      {
        text: 'Dian Prasetyo meminta Sahran menunda kenaikan tarif yang baru.',
        what: 'meminta',
        type: 'request',
        by: ['Dian Prasetyo'],
        to: ['Sahran'],
      },
    ],
  ])('does not join %s', (_, a, b) => expect(areOne(a, b)).toBe(false));

  it('compares the whole sentence, over the points of initials', () => {
    const text =
      'It rained. J. K. Lind told Norway of the U.S. decision to leave the whaling treaty. It rained.';
    const { scene } = atomOf({ text, what: 'told', type: 'request', to: ['Norway'] });
    expect(scene).toEqual(['decision', 'leave', 'treaty', 'whaling']);
  });

  it('proposes what it leaves undecided, with a reason', () => {
    const pair = [atomOf(ARREST, 1), atomOf({ ...ARREST, status: 'denied' }, 2)];
    const [proposal, ...more] = corefer(pair, NAME).proposals;
    expect(more).toEqual([]);
    expect(proposal?.reason).toMatch(/^coerce, with Mira Okoye, in like words, .*; one \w+, one \w+$/u);
  });

  it('proposes what one sentence tells on days that are up to three apart, and says how far; what tells of two days is two', () => {
    const told = (day: number, more: Partial<Told> = {}) => atomOf({ ...ARREST, day, ...more }, day);
    const proposed = (...atoms: readonly Atom[]) =>
      corefer(atoms, NAME).proposals.map(({ reason }) => reason);
    expect(proposed(told(4), told(7))).toEqual([
      expect.stringMatching(
        /^coerce, with Mira Okoye, .*told 3 days apart.*; in one sentence, which may be told of the same or of the next such event$/u,
      ),
    ]);
    expect(proposed(told(4), told(6))).toEqual([expect.stringContaining('told 2 days apart')]);
    expect(corefer([told(4), told(7)], NAME).proposals[0]?.score).toBeLessThan(0.7);
    expect(proposed(told(4), told(8))).toEqual([]);
    expect(proposed(told(4), told(7, { text: 'Mira Okoye was arrested in Velik by Sahran.' }))).toEqual([]);
    expect(proposed(told(4, { on: '2026-03-04' }), told(7, { on: '2026-03-07' }))).toEqual([]);
  });

  const RAID: Told = {
    text: 'Gunmen attacked a market in Velik, Norway, killing at least 22 people.',
    what: 'attacked',
    type: 'assault',
    in: ['Velik'],
    on: '2026-03-03',
  };
  const SERANGAN: Told = {
    ...RAID,
    text: 'Orang bersenjata menyerang pasar di Kota Velik, Norwegia, yang menewaskan 20 orang.',
    what: 'menyerang',
    in: ['Kota Velik'],
  };
  const CONDEMNED: Told = {
    text: 'Sahran condemned the attack.',
    what: 'condemned',
    type: 'accuse',
    by: ['Sahran'],
  };
  const WIRE: Told = {
    text: 'Sahran has made no request, Mira Okoye told the northern assembly.',
    what: 'made no request',
    type: 'request',
    by: ['Sahran'],
  };

  it.each<[why: string, a: Told, b: Told]>([
    ['a deed in a town, told in two languages', RAID, SERANGAN],
    [
      'one that the one text has done to the country, with the same words around it',
      {
        ...RAID,
        to: ['Norway'],
        in: [],
        text: RAID.text.replace('Velik, Norway', 'the town of Velik in Norway'),
      },
      SERANGAN,
    ],
    [
      'words in which all means the same',
      CONDEMNED,
      { ...CONDEMNED, text: 'Sahran mengutuk serangan yang itu.', what: 'mengutuk' },
    ],
    [
      'nearly one sentence on the day after',
      WIRE,
      {
        ...WIRE,
        day: 5,
        text: 'Sahran has made no request or demand, Mira Okoye told the northern assembly.',
      },
    ],
  ])('proposes %s, and joins it not', (_, a, b) => {
    expect(areOne(a, b)).toBe(false);
    expect(corefer([atomOf(a, 1), atomOf(b, 2)], NAME).proposals).toHaveLength(1);
    expect(corefer([atomOf(b, 2), atomOf(a, 1)], NAME).proposals).toEqual(
      corefer([atomOf(a, 1), atomOf(b, 2)], NAME).proposals,
    );
  });

  it.each<[why: string, a: Told, b: Told]>([
    [
      'deeds in two towns of one country, in two languages',
      RAID,
      {
        ...SERANGAN,
        text: 'Orang bersenjata menyerang sekolah di Tarn, Norwegia, pada malam hari.',
        in: ['Tarn'],
      },
    ],
    ['deeds on two days, in two languages', RAID, { ...SERANGAN, on: '2026-03-10' }],
    [
      'what one speaker condemns and what another text has it condemn',
      CONDEMNED,
      { ...CONDEMNED, text: 'Sahran mengutuk kenaikan tarif yang baru.', what: 'mengutuk' },
    ],
    [
      'a town and the district of its name',
      { ...SERANGAN, text: SERANGAN.text.replace(', Norwegia,', '') },
      {
        ...SERANGAN,
        text: SERANGAN.text.replace('Kota Velik, Norwegia,', 'Kabupaten Velik'),
        in: ['Kabupaten Velik'],
      },
    ],
    [
      'a town, and a country that begins the next clause',
      { ...RAID, text: 'Gunmen raided Velik, Norway said.', what: 'raided' },
      { ...RAID, text: 'Gunmen struck a market of Norway.', what: 'struck', in: [], to: ['Norway'] },
    ],
  ])('proposes nothing of %s', (_, a, b) => {
    expect(areOne(a, b)).toBe(false);
    expect(corefer([atomOf(a, 1), atomOf(b, 2)], NAME).proposals).toEqual([]);
  });

  it('names countries in its reasons by their names, and others as the texts do', () => {
    const pair = [
      atomOf(STRIKE, 1),
      atomOf({ ...STRIKE, text: `${STRIKE.text} A depot burnt.`, status: 'denied' }, 2),
    ];
    const [proposal] = corefer(pair, NAME).proposals;
    expect(proposal?.reason).toContain('by Norway, in Tarn');
    expect(proposal?.reason).toContain('with JPN');
  });

  it('proposes a few pairs of each group, however many there are', () => {
    const towns = Array.from({ length: 40 }, (_, i) =>
      atomOf({ ...STRIKE, text: `Norway struck Japan in Tarn, in quarter ${i} of it.`, in: [] }, i),
    );
    expect(corefer(towns, NAME).proposals.length).toBeLessThanOrEqual(3 * towns.length);
  });
});

const any = fc.record({
  told: fc.constantFrom(ARREST, STRIKE, REQUEST, PENANGKAPAN),
  day: fc.integer({ min: 1, max: 14 }),
  on: fc.constantFrom(undefined, undefined, '2026-03-05', '2026-03-06'),
  status: fc.constantFrom('occurred' as const, 'alleged' as const, 'planned' as const, 'denied' as const),
  bare: fc.boolean(),
});

function atomsOf(all: readonly (typeof any extends fc.Arbitrary<infer T> ? T : never)[]): Atom[] {
  const atoms = all.map(({ told, day, on, status, bare }, i) =>
    atomOf(
      { ...told, day, status, ...(on === undefined ? {} : { on }), ...(bare ? { by: [], in: [] } : {}) },
      i,
    ),
  );
  return [...new Map(atoms.map((atom) => [atom.telling, atom])).values()];
}

describe('what corefer finds', () => {
  it('is a function of the set, and loses nobody', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (all, order) => {
        const atoms = atomsOf(all);
        const shuffled = atoms.map((each) => [order.next().value, each] as const).sort((x, y) => x[0] - y[0]);
        const again = shuffled.map(([, each]) => each);
        expect(groupsOf(again)).toEqual(groupsOf(atoms));
        expect(corefer(again, NAME).proposals).toEqual(corefer(atoms, NAME).proposals);
        expect(groupsOf(atoms).flat().sort()).toEqual(atoms.map(({ report }) => report).sort());
      }),
    );
  });

  it('hangs on what lies within its reach alone', () => {
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 5, maxLength: 40 }),
        fc.integer({ min: 1, max: 14 }),
        (all, at) => {
          const atoms = atomsOf(all);
          const day = `2026-03-${String(at).padStart(2, '0')}`;
          const isIn = (atom: Atom | undefined, [from, to]: readonly [number, number]) =>
            atom !== undefined && atom.when >= shiftDay(day, from) && atom.when <= shiftDay(day, to);
          const near = atoms.filter((atom) => isIn(atom, REACH.read));
          const eventsIn = (of: readonly Atom[]) =>
            corefer(of, NAME)
              .events.filter(({ members }) => members.some(({ atom }) => isIn(atom, REACH.events)))
              .map(({ members }) => members.map(({ atom }) => atom.report).sort())
              .sort();
          expect(eventsIn(near)).toEqual(eventsIn(atoms));
          const known = new Map(atoms.map((atom) => [atom.report, atom]));
          const proposalsIn = (of: readonly Atom[]) =>
            corefer(of, NAME).proposals.filter(({ left, right }) =>
              [left, right].every((report) => isIn(known.get(report), REACH.proposals)),
            );
          expect(proposalsIn(near)).toEqual(proposalsIn(atoms));
        },
      ),
      { numRuns: 300 },
    );
  });
});
