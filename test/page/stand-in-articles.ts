/** Invented people, outlets and articles: nothing here was ever said. */

export interface StandInEntity {
  id: string;
  kind: 'PERSON' | 'COUNTRY' | 'ORGANISATION' | 'PLACE' | 'GROUP';
  name: string;
  iso3?: string;
  country?: string;
  described?: boolean;
  office?: string;
  for?: string;
}

export interface StandInSource {
  outlet: string;
  title: string;
  byline?: string;
  published: string | null;
  language: 'EN' | 'ID';
  address: string | null;
  /** marked text */
  text: string;
  statements: Record<
    string,
    {
      act: string;
      kind: 'DIRECT' | 'INDIRECT' | 'MIXED';
      speaker: string | null;
      relay?: string;
      confidence: number;
      rule: string;
      said?: string;
      utterance?: string;
    }
  >;
}

const country = (id: string, name: string): StandInEntity => ({ id, kind: 'COUNTRY', name, iso3: id });
const person = (id: string, name: string, of: string, office: string): StandInEntity => ({
  id,
  kind: 'PERSON',
  name,
  country: of,
  office,
  for: of,
});

export const entities: StandInEntity[] = [
  country('NOR', 'Norway'),
  country('JPN', 'Japan'),
  country('IDN', 'Indonesia'),
  country('KEN', 'Kenya'),
  country('BRA', 'Brazil'),
  country('ISL', 'Iceland'),
  person('lindahl', 'Astrid Lindahl', 'NOR', 'Fisheries Minister'),
  person('wirasena', 'Bayu Wirasena', 'IDN', 'Foreign Minister'),
  person('motoki', 'Haruto Motoki', 'JPN', 'Chief Negotiator'),
  person('achieng', 'Grace Achieng', 'KEN', 'Environment Secretary'),
  person('pradipta', 'Laras Pradipta', 'IDN', 'Minister of Marine Affairs'),
  person('costavel', 'Rui Costavel', 'BRA', 'Trade Minister'),
  { id: 'pact', kind: 'ORGANISATION', name: 'Northern Fisheries Pact' },
  { id: 'ledger', kind: 'ORGANISATION', name: 'Nordic Ledger' },
  { id: 'fishers', kind: 'GROUP', name: 'Coastal Fishers’ Union', country: 'ISL' },
  { id: 'bergen', kind: 'PLACE', name: 'Bergen', country: 'NOR' },
  { id: 'negotiator', kind: 'PERSON', name: 'a senior negotiator', described: true, country: 'JPN' },
  { id: 'official', kind: 'PERSON', name: 'an official who asked not to be named', described: true },
];

export const sources: StandInSource[] = [
  {
    outlet: 'Nordic Ledger',
    title: 'Lindahl: no fleet may fish first and count later',
    byline: 'Ingrid Vale',
    published: '2026-05-09',
    language: 'EN',
    address: 'https://nordic-ledger.example/quota/lindahl',
    text: `Norway’s fisheries minister, [[s1:source|Astrid Lindahl]], [[s1:cue|accused]] [[s1:target:JPN:OPPOSES|Japan]] on [[s1:time|Saturday]] of ignoring the agreed count.

“[[s1:content|No fleet may fish first and count later. [[s1:target:JPN:OPPOSES|Tokyo]] has had our figures since March]],” she said in Bergen 🐟, “[[s1:content|and it has not answered]].”

[[s2:source|A senior negotiator]] from the Japanese side [[s2:cue|denied]] that [[s2:content|the figures had been withheld from [[s2:target:NOR:OPPOSES|Norway]]]].

Indonesia’s foreign minister, [[s3:source|Bayu Wirasena]], [[s3:cue|welcomed]] [[s3:content|[[s3:target:NOR:SUPPORTS|Norway]]’s offer to share vessel positions, calling it “overdue but generous”]].

The talks go on next week.`,
    statements: {
      s1: {
        act: 'ACCUSE',
        kind: 'DIRECT',
        speaker: 'lindahl',
        confidence: 0.94,
        rule: 'en.quote.split',
        said: '2026-05-09',
        utterance: 'u1',
      },
      s2: {
        act: 'DENY',
        kind: 'INDIRECT',
        speaker: 'negotiator',
        confidence: 0.71,
        rule: 'en.indirect.that',
      },
      s3: {
        act: 'WELCOME',
        kind: 'MIXED',
        speaker: 'wirasena',
        confidence: 0.88,
        rule: 'en.verb.object',
        utterance: 'u3',
      },
    },
  },
  {
    outlet: 'Harian Samudra',
    title: 'Norwegia tuding Jepang abaikan hitungan kuota',
    published: '2026-05-10',
    language: 'ID',
    address: 'https://harian-samudra.example/kuota',
    text: `Menteri Perikanan Norwegia [[s1:source|Astrid Lindahl]] [[s1:cue|menuding]] [[s1:target:JPN:OPPOSES|Jepang]] mengabaikan hitungan bersama.

“[[s1:content|Tidak ada armada yang boleh menangkap dulu dan menghitung kemudian]],” katanya, seperti dikutip [[s1:relay:ledger|Nordic Ledger]].

Menteri Kelautan [[s2:source|Laras Pradipta]] [[s2:cue|menegaskan]] [[s2:content|[[s2:target:IDN:SUPPORTS|Indonesia]] mendukung [[s2:target:pact:SUPPORTS|Pakta Perikanan Utara]]]].

[[s3:source|Seorang pejabat yang enggan disebut namanya]] [[s3:cue|mengatakan]] [[s3:content|perundingan berlangsung lambat]].`,
    statements: {
      s1: {
        act: 'ACCUSE',
        kind: 'DIRECT',
        speaker: 'lindahl',
        relay: 'ledger',
        confidence: 0.9,
        rule: 'id.kutipan.langsung',
        said: '2026-05-09',
        utterance: 'u1',
      },
      s2: { act: 'SUPPORT', kind: 'INDIRECT', speaker: 'pradipta', confidence: 0.83, rule: 'id.verba.objek' },
      s3: { act: 'SAY', kind: 'INDIRECT', speaker: 'official', confidence: 0.62, rule: 'id.bahwa' },
    },
  },
  {
    outlet: 'Pelabuhan Post',
    title: 'What the coast thinks',
    published: null,
    language: 'EN',
    address: null,
    text: `The [[s1:source|Coastal Fishers’ Union]] [[s1:cue|warned]] that [[s1:content|the pact would empty [[s1:target:bergen:NEUTRAL|Bergen]]’s harbour]].

“[[s2:content|We speak for ourselves]],” read a banner.`,
    statements: {
      s1: { act: 'WARN', kind: 'INDIRECT', speaker: 'fishers', confidence: 0.58, rule: 'en.indirect.that' },
      s2: { act: 'SAY', kind: 'DIRECT', speaker: null, confidence: 0.41, rule: 'en.quote.bare' },
    },
  },
];
