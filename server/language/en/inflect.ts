import type { EventShape, Inflect } from '../inflections.ts';

type Form = readonly [form: string, shape: EventShape];

/** Verbs that do not end in "-ed": lemma, past, participle. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `be was been, bear bore borne, beat beat beaten, begin began begun, break broke broken, bring brought brought,
  build built built, buy bought bought, cast cast cast, catch caught caught, come came come, cut cut cut,
  deal dealt dealt, do did done, draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen,
  feed fed fed, fight fought fought, find found found, flee fled fled, fly flew flown, forbid forbade forbidden,
  forgive forgave forgiven, freeze froze frozen, get got got, give gave given, go went gone, grow grew grown,
  hang hung hung, have had had, hide hid hidden, hit hit hit, hold held held, keep kept kept, kneel knelt knelt,
  know knew known, lay laid laid, lead led led, leave left left, lend lent lent, let let let, make made made,
  mean meant meant, meet met met, pay paid paid, put put put, quit quit quit, ride rode ridden, rise rose risen,
  run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set,
  shake shook shaken, shoot shot shot, show showed shown, shut shut shut, sign signed signed, sit sat sat,
  slay slew slain, speak spoke spoken, spend spent spent, stand stood stood, steal stole stolen,
  strike struck struck, swear swore sworn, take took taken, tear tore torn, tell told told, think thought thought,
  throw threw thrown, understand understood understood, uphold upheld upheld, withdraw withdrew withdrawn,
  withhold withheld withheld, write wrote written, overthrow overthrew overthrown, rebuild rebuilt rebuilt,
  rescue rescued rescued, forego forewent foregone, undertake undertook undertaken, overrun overran overrun`
    .split(',')
    .map((row) => {
      const [lemma = '', past = '', participle = ''] = row.trim().split(/\s+/);
      return [lemma, [past, participle]];
    }),
);

/** Verbs of more than one syllable that double their last consonant all the same. */
const DOUBLING: ReadonlySet<string> = new Set([
  'admit',
  'commit',
  'compel',
  'deter',
  'expel',
  'permit',
  'rebel',
  'refer',
  'repel',
  'submit',
  'transfer',
  'acquit',
  'patrol',
  'defer',
  'kidnap',
  'abet',
]);

/** "cancel": "canceled" or "cancelled". */
const LATER_DOUBLED = /[^e]el$/;

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['crisis', 'crises'],
]);

/** The forms of an English word: "attack", "attacks", "attacked", "attacking"; of a noun both numbers. */
export const inflectEnglish: Inflect = (word, part) => {
  if (part === 'noun') return [...new Set([word, pluralOf(word)])].map((form): Form => [form, 'noun']);
  const irregular = IRREGULAR.get(word);
  const past = irregular?.[0] ?? pastOf(word);
  const participle = irregular?.[1] ?? past;
  const forms: Form[] = [
    [sOf(word), 'bare'],
    [gerundOf(word), 'gerund'],
  ];
  if (LATER_DOUBLED.test(word)) forms.push([`${word}led`, 'open'], [`${word}ling`, 'gerund']);
  if (past === participle) forms.push([past, 'open']);
  else forms.push([past, 'active'], [participle, 'open']);
  // "cut", "shut": nothing tells the base from the past.
  if (past !== word) forms.push([word, 'bare']);
  return forms;
};

function sOf(word: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function pluralOf(word: string): string {
  return IRREGULAR_PLURALS.get(word) ?? (word.endsWith('s') ? word : sOf(word));
}

function pastOf(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return `${doubled(word)}ed`;
}

function gerundOf(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(word)) return `${word.slice(0, -1)}ing`;
  return `${doubled(word)}ing`;
}

function doubled(word: string): string {
  const short = /^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/.test(word);
  return short || DOUBLING.has(word) ? word + word.slice(-1) : word;
}
