import type { LanguagePack } from '../../language/index.ts';
import { particleLength } from './folding.ts';
import { oncePer } from './once.ts';

/**
 * What a word may be, or may begin, by its form alone: bits. Scans over all tokens ask for them first, so that most
 * words cost them nothing; whether a word is so where it stands is theirs to find out.
 */
export const Lead = {
  /** A verb of speech, in headlines alone or everywhere. */
  cue: 1,
  /** Begins one of the silences: "had no comment". */
  silence: 1 << 1,
  /** Begins a cue without a verb: "according to". */
  verbless: 1 << 2,
  /** "in" of "in Oslo's view". */
  locative: 1 << 3,
  view: 1 << 4,
  speechNoun: 1 << 5,
  /** The head of an office, or the first word of one. */
  office: 1 << 6,
  /** What people do: "warga". */
  calling: 1 << 7,
  description: 1 << 8,
  pronoun: 1 << 9,
  possessive: 1 << 10,
  event: 1 << 11,
  /** A word of attitude, or one of the two of which such a word is made. */
  attitude: 1 << 12,
  /** Begins a day or a period that words tell; numbers do as well. */
  date: 1 << 13,
  /** Begins the words of an outlet that passes on what it read: "as quoted by". */
  relay: 1 << 14,
  /** Points at one named before, or begins to: "them", "that country". */
  pointer: 1 << 15,
  /** A noun for people who may be a party: "protesters". */
  group: 1 << 16,
  /** Begins words that hold a deed and say what becomes of it: "avoided". */
  hold: 1 << 17,
  /** Ends a noun phrase: a preposition, a conjunction, an auxiliary. */
  hinge: 1 << 18,
  /** Begins the noun of a body or building whose name or country comes next: "kantor berita", "kementerian", "gedung". */
  body: 1 << 19,
  /** Begins what a report of a match counts or calls. */
  play: 1 << 20,
  /** A number in words that people are counted with: "dozens". */
  count: 1 << 21,
  /** Of the form as it is written, capitals and all: opens with a small particle of names, as "al-Sharaa" does. */
  particle: 1 << 22,
  /** A noun of what a body is, in its name: "agency", or of what people join: "party". */
  organisation: 1 << 23,
  /** Begins a name that the gazetteer knows. */
  named: 1 << 24,
} as const;

const leadsOf = oncePer(indexOf);

/** The leads of a word as it is written, and in lower case. */
export function readLeads(pack: LanguagePack, text: string, lower: string): number {
  const own = particleLength(text) > 0 ? Lead.particle : 0;
  return own | (leadsOf(pack).get(lower) ?? 0);
}

/** True if the token may be one of what the bits of `lead` say. */
export function mayLead(layout: { readonly leads: Int32Array }, at: number, lead: number): boolean {
  return ((layout.leads[at] ?? 0) & lead) !== 0;
}

/** True if one of the tokens from `first` to `end` may be. */
export function mayLeadWithin(
  layout: { readonly leads: Int32Array },
  { first, end }: { readonly first: number; readonly end: number },
  lead: number,
): boolean {
  for (let at = first; at < end; at++) if (mayLead(layout, at, lead)) return true;
  return false;
}

function indexOf(pack: LanguagePack): Map<string, number> {
  const { grammar, roles, descriptions, dates, stance } = pack;
  const index = new Map<string, number>();
  const add = (lead: number, words: Iterable<string | undefined>) => {
    for (const word of words) if (word !== undefined) index.set(word, (index.get(word) ?? 0) | lead);
  };
  const first = (lists: readonly (readonly string[])[]) => lists.map(([word]) => word);
  add(Lead.cue, pack.cues.keys());
  add(Lead.cue, pack.headlineVerbs.keys());
  add(Lead.silence, first(grammar.silences));
  add(Lead.verbless, first(grammar.verbless));
  add(Lead.locative, grammar.locatives);
  add(Lead.view, grammar.views);
  add(Lead.speechNoun, pack.nouns.keys());
  add(Lead.office, [...roles.heads, ...first(roles.compounds)]);
  add(Lead.calling, [...roles.callings, ...roles.everyday]);
  add(Lead.description, [...descriptions.heads.keys(), ...descriptions.governments]);
  add(Lead.pronoun, pack.pronouns.keys());
  add(Lead.possessive, pack.possessives.keys());
  add(Lead.event, pack.events.forms.keys());
  add(Lead.hold, pack.events.holds.keys());
  add(Lead.date, [...dates.weekdays.keys(), ...dates.relative.keys(), ...dates.months.keys()]);
  add(Lead.date, [...dates.counts.keys(), ...first(dates.periods.map(({ words }) => words))]);
  add(Lead.relay, first(grammar.relays));
  add(Lead.pointer, [...pack.pointers.pronouns.keys(), ...first(pack.pointers.countries)]);
  add(Lead.group, [...pack.groups.many, ...pack.groups.one]);
  add(Lead.hinge, [...grammar.placePrepositions, ...grammar.partyPrepositions, ...grammar.aboutMarkers]);
  add(Lead.hinge, [...grammar.agentMarkers, ...grammar.auxiliaries, ...grammar.joiners]);
  add(Lead.hinge, [...grammar.connectors, ...grammar.subordinators, ...grammar.relativisers]);
  add(Lead.hinge, [...pack.events.together, ...pack.events.owners]);
  add(Lead.body, [
    ...pack.organisations.ministries,
    ...first(pack.organisations.outlets),
    ...pack.places.sites,
  ]);
  add(Lead.play, [...first(pack.events.play.own), ...first(pack.events.play.shared)]);
  add(Lead.count, pack.groups.numbers);
  add(Lead.organisation, [...pack.organisations.heads, ...pack.organisations.societies]);
  for (const word of stance.attitudes.keys()) add(Lead.attitude, [word, ...word.split('-')]);
  return index;
}
