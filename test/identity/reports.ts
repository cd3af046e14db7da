import type { Act, Language, StatementKind } from '../../server/document/document.ts';
import { type Reported, reportedOf } from '../../server/identity/reported.ts';
import type { NamedSpeaker } from '../../server/identity/speakers.ts';

/** What a case says of a report; the rest is told alike. */
export interface Case {
  readonly by?: string | Partial<NamedSpeaker> | null;
  readonly on?: string | null;
  readonly language?: Language;
  readonly kind?: StatementKind;
  readonly act?: Act;
  readonly about?: readonly string[];
}

export function speakerOf(by: NonNullable<Case['by']>): NamedSpeaker {
  const given = typeof by === 'string' ? { name: by } : by;
  return { kind: 'person', code: null, name: '', described: false, ...given };
}

/** A report of the words, direct and by Ingrid Moe on one day unless the case says otherwise. */
export function report(words: string, told: Case = {}): Reported {
  const { by = 'Ingrid Moe', on = '2026-03-04', language = 'en', kind = 'direct', about = [] } = told;
  const { act = 'say' } = told;
  return reportedOf({
    ...{ language, kind, act, contents: [words] },
    speaker: by === null ? null : speakerOf(by),
    said: on === null ? null : [on, on],
    published: null,
    targets: about.map((name) => ({ code: /^[A-Z]{3}$/.test(name) ? name : null, name })),
  });
}
