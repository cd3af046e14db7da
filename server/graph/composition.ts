import { loadCypher } from '../database/cypher.ts';

/** A query as of the present, or as of the sequence `$asOf` of the ledger. */
export type Tense = 'now' | 'then';

const composed = new Map<string, string>();

/**
 * The text of a query with its parts in place: a line `//> NAME` stands for cypher/parts/NAME.cypher, so that what
 * several queries must say alike (the filter above all) is written once. Nothing but files enters the text.
 *
 * Files are written for the present. In the text as of a sequence, a part has the form in cypher/parts/as-of/ where
 * there is one, and what the present says of a thing (that it isn't superseded, its id, its properties) is what
 * cypher/as-of/ gives for it: what had been learned and judged by then.
 */
export function composeCypher(name: string, tense: Tense = 'now'): string {
  const key = `${tense} ${name}`;
  const known = composed.get(key);
  if (known !== undefined) return known;
  const parted = withParts(name, tense);
  const text = tense === 'now' ? parted : `${formOf('ledger')}\n${tellThen(parted)}`;
  composed.set(key, text);
  return text;
}

function withParts(name: string, tense: Tense): string {
  return loadCypher(name).replace(/^[ \t]*\/\/> (\S+)$/gmu, (_, part: string) =>
    withParts(tense === 'then' && THEN.has(part) ? `parts/as-of/${part}` : `parts/${part}`, tense),
  );
}

/** Parts that are others as of a sequence. */
export const THEN: ReadonlySet<string> = new Set([
  'article-stands',
  'ledger',
  'named-entities',
  'named-report',
  'named-statement',
  'role-body',
  'told-event',
]);

/** What the present says of a variable, its name the one group, and the file in cypher/as-of/ that says it of then. */
export interface Form {
  readonly present: RegExp;
  readonly past: string;
}

/** In the order in which they are told; what one gives may hold what a later one is for. */
export const FORMS: readonly Form[] = [
  { present: /\bproperties\((statement)\)/gu, past: 'statement' },
  { present: /\bproperties\((report)\)/gu, past: 'report' },
  { present: /\bproperties\((?!told\b)(\w+)\)/gu, past: 'properties' },
  { present: /(?<![.$\w])(statement)\.reviewed\b/gu, past: 'reviewed' },
  { present: /(?<![.$\w])(statement)\.speakerConfidence\b/gu, past: 'speaker-confidence' },
  { present: /(?<![.$\w])(statement)\.targets\b/gu, past: 'targets' },
  { present: /(?<![.$\w])(article|by)\.outlet\b/gu, past: 'outlet' },
  { present: /(?<![.$\w])(statement|report|occurrence|item)\.id\b/gu, past: 'id' },
  { present: /(?<![.$\w])(\w+)\.learned IS NOT NULL\b/gu, past: 'learned' },
  { present: /(?<![.$\w])(\w+)\.was IS NULL\b/gu, past: 'in-place' },
  { present: /(?<![.$\w])(entity|event|present|utterance)\.superseded IS NULL\b/gu, past: 'has-members' },
  { present: /(?<![.$\w])(\w+)\.superseded IS NULL\b/gu, past: 'counted' },
];

/** A text of the present as one of `$asOf`. */
export function tellThen(text: string): string {
  const code = text.replace(/^[ \t]*\/\/.*\n/gmu, '');
  return FORMS.reduce(
    (told, { present, past }) =>
      told.replace(present, (_, variable: string) => formOf(past).replaceAll(/\bVAR\b/gu, variable)),
    code,
  );
}

function formOf(name: string): string {
  return loadCypher(`as-of/${name}`)
    .replace(/^\/\/.*\n/gmu, '')
    .trimEnd();
}
