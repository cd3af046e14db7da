import { z } from 'zod';
import { SettingError, SourceError } from '../errors.ts';
import { parsePublished } from './published.ts';
import { decodeText } from './text.ts';

const Words = z.string().regex(/\S/u);

/** What a .txt does not say itself: given on the command line or in the .json of the same name beside it. */
const DESCRIPTION = z.strictObject({
  address: z.url({ protocol: /^https?$/u }).optional(),
  outlet: Words.optional(),
  title: Words.optional(),
  byline: Words.optional(),
  published: z
    .string()
    .refine((written) => parsePublished(written) !== null)
    .optional(),
  language: z.enum(['en', 'id']).optional(),
});

export type Description = z.infer<typeof DESCRIPTION>;

const KEYS = DESCRIPTION.keyof().options;

/** What to write instead of a value that can't be used. */
const MUST_BE: Readonly<Record<keyof Description, string>> = {
  address: 'must be an address that starts with http:// or https://',
  outlet: 'must be a name, as text',
  title: 'must be words, as text',
  byline: 'must be names, as text',
  published: 'must be a date like "2026-03-04" or "2026-03-04T09:30+07:00"',
  language: 'must be "en" or "id"',
};

/** The sidecar's content. Throws SourceError, naming the sidecar, the key that is wrong and what it must be. */
export function readDescription(bytes: Uint8Array, file: string): Description {
  const json = parseJson(decodeText(bytes, file), file);
  const parsed = DESCRIPTION.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys')
    throw new SourceError(
      file,
      `the key ${JSON.stringify(issue.keys[0])} is not known; the keys are ${KEYS.join(', ')}`,
    );
  const key = KEYS.find((known) => known === issue?.path[0]);
  throw new SourceError(
    file,
    key === undefined
      ? `must hold one JSON object with any of the keys ${KEYS.join(', ')}`
      : `${key} ${MUST_BE[key]}`,
  );
}

/** Checks what the command line says of an article, once for all files. Throws SettingError naming the option. */
export function checkGiven(given: Description): void {
  for (const key of KEYS)
    if (given[key] !== undefined && !DESCRIPTION.shape[key].safeParse(given[key]).success)
      throw new SettingError(`--${key}`, MUST_BE[key]);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const where = /\bat position \d+/u.exec((cause as Error).message)?.[0];
    const what = where === undefined ? 'is not valid JSON' : `is not valid JSON (${where})`;
    throw new SourceError(file, `${what}; mend it, or remove it to read the article without it`, { cause });
  }
}
