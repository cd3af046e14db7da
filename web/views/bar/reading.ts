import { daysText } from '../../messages/dates.ts';
import type { Messages } from '../../messages/en.ts';
import { entityName } from '../../messages/names.ts';
import type { Tongue } from '../../store/preferences.ts';
import type { Reading } from '../../store/readings.ts';
import type { ReadAs } from './queries.ts';
import type { BarWords } from './words.ts';

/** Words of a question that select nothing, or that no filter can ask for. */
export const selectsNothing = ({ as }: Pick<Reading, 'as'>): boolean =>
  as === 'IGNORED' || as === 'NOT_UNDERSTOOD';

/** The role in which a reading takes its words: who, about, the clock of a period. */
export function readingRole(reading: ReadAs, own: BarWords, text: Messages): string {
  return reading.period === null ? own.understanding.readAs[reading.as] : text.clock[reading.period.clock];
}

/** What a reading takes its words for: a name, days, an act. "" where the role says it all. */
export function readingText(reading: ReadAs, text: Messages, tongue: Tongue): string {
  const { entity, period, act, stance, outlet, kind, language, minConfidence } = reading;
  if (entity !== null) return entityName(entity, tongue);
  if (period !== null) return daysText(period, text, tongue);
  if (act !== null) return text.act[act];
  if (stance !== null) return text.stance[stance];
  if (outlet !== null) return outlet;
  if (kind !== null) return text.kind[kind];
  if (language !== null) return text.language[language];
  if (minConfidence !== null) return text.filter.atLeast(Math.round(100 * minConfidence));
  return reading.text === null ? '' : `“${reading.text}”`;
}
