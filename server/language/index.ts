import type { Language } from '../document/document.ts';
import { english } from './en/english.ts';
import { indonesian } from './id/indonesian.ts';
import type { LanguagePack } from './pack.ts';

/** The pack of each language that extraction reads. */
export const PACKS: Readonly<Record<Language, LanguagePack>> = { en: english, id: indonesian };

export { detectLanguage } from './detect.ts';
export type * from './events.ts';
export type { Hold } from './holds.ts';
export type * from './pack.ts';
export type { Period, PeriodUnit } from './periods.ts';
export type { QuestionWords } from './questions.ts';
export type { Governed, ReadingWords } from './readings.ts';
