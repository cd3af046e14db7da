import { useMemo } from 'react';
import type { Clock, Precision } from '../../api/graphql.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { formatOf } from '../../messages/dates.ts';
import { entityName } from '../../messages/names.ts';
import { readArticle } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { toQuery } from '../../store/query-filter.ts';
import type { Filter } from '../../store/state.ts';
import { StateLink } from '../state-link.tsx';
import { useAnswer } from './answer.ts';
import { dateOf, dayOf, daysOf, lengthOf, type Stretch } from './days.ts';
import type { Dot } from './picture.ts';
import { type Moment, momentsQuery } from './queries.ts';
import { words } from './words.ts';

/** Stretches no longer than so many days are told statement by statement. */
export const momentDays = 3;
/** How many statements are listed at once: what one request gives. */
const most = 200;

const orders = { SAID: 'SAID_OLDEST', PUBLISHED: 'PUBLISHED_OLDEST', LEARNED: 'LEARNED_OLDEST' } as const;

export interface Told {
  readonly statements: readonly Moment[];
  readonly total: number;
}

/** The statements of a stretch of a few days, in the order of the clock; null: there are too many days. */
export function useMoments(filter: Filter, stretch: Stretch | null): Told | null {
  const near = stretch !== null && lengthOf(stretch) <= momentDays;
  const { got } = useAnswer(
    momentsQuery,
    near
      ? { filter: toQuery({ ...filter, ...daysOf(stretch) }), first: most, order: orders[filter.clock] }
      : null,
  );
  const statements = got?.data.statements;
  return useMemo(
    () =>
      near && statements !== undefined
        ? { statements: statements.edges.map(({ node }) => node), total: statements.totalCount }
        : null,
    [near, statements],
  );
}

interface When {
  /** as the text has it, "2026-03-04T09:30+07:00" or a day */
  readonly from: string;
  readonly precision: Precision;
}

/** When a statement is by a clock, and how exactly that is known. */
export function whenOf({ said, article }: Moment, clock: Clock): When | null {
  if (clock === 'LEARNED') return { from: article.learned, precision: 'SECOND' };
  return clock === 'SAID' ? (said ?? article.published) : article.published;
}

const hasTime = (when: When | null): boolean =>
  when !== null && (['HOUR', 'MINUTE', 'SECOND'] as Precision[]).includes(when.precision);

/** The clock time as written, "09:30": days are the outlet's own, and so are its hours. */
const timeText = ({ from }: When): string => from.slice(11, 16);

/** A moment on the axis, by the clock on the outlet's wall. */
export function momentDay(when: When): number {
  const [hours = 0, minutes = 0] = timeText(when).split(':').map(Number);
  return dayOf(when.from) + (hours + minutes / 60) / 24;
}

/** Those of which a clock time is known, as dots. */
export function dotsOf({ statements }: Told, clock: Clock): readonly Dot[] {
  return statements.flatMap((statement) => {
    const when = whenOf(statement, clock);
    if (when === null || !hasTime(when)) return [];
    const stances = statement.targets.map(({ stance }) => stance.value);
    const stance = stances.includes('OPPOSES')
      ? 'opposes'
      : stances.includes('SUPPORTS')
        ? 'supports'
        : 'neutral';
    return [{ at: momentDay(when), stance }];
  });
}

/** The statements of a few days, by the hour where a text tells one; of the others it is said that only the day is known. */
export function Moments({ told, clock }: { told: Told; clock: Clock }) {
  const text = useWords(words).moments;
  const { statements, total } = told;
  const timed = statements.filter((one) => hasTime(whenOf(one, clock)));
  const days = statements.filter((one) => whenOf(one, clock)?.precision === 'DAY');
  const longer = statements.filter((one) => !timed.includes(one) && !days.includes(one));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach that
    <section className="moments" tabIndex={0} aria-label={text.title}>
      {timed.length === 0 && statements.length > 0 && <p className="sub">{text.allDayOnly}</p>}
      <Group title={text.known(timed.length)} moments={timed} clock={clock} />
      <Group title={text.dayOnly(days.length)} moments={days} clock={clock} />
      <Group title={text.longer(longer.length)} moments={longer} clock={clock} />
      {total > statements.length && <p className="sub">{text.shown(statements.length, total)}</p>}
    </section>
  );
}

function Group({ title, moments, clock }: { title: string; moments: readonly Moment[]; clock: Clock }) {
  if (moments.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol>
        {moments.map((moment) => (
          <Line key={moment.id} moment={moment} clock={clock} />
        ))}
      </ol>
    </>
  );
}

function Line({ moment, clock }: { moment: Moment; clock: Clock }) {
  const text = useMessages();
  const own = useWords(words).moments;
  const { tongue } = usePreferences().preferences;
  const when = whenOf(moment, clock);
  const speaker = moment.speakers[0]?.entity;
  return (
    <li>
      <time>
        {when !== null &&
          formatOf(tongue, { day: 'numeric', month: 'short' }).format(dateOf(dayOf(when.from)))}{' '}
        {when !== null && hasTime(when) && <b>{timeText(when)}</b>}
      </time>
      <span>
        <b>{speaker === undefined ? own.noSpeaker : entityName(speaker, tongue)}</b> {text.act[moment.act]}{' '}
        <StateLink change={readArticle(moment.article.id, moment.id)} className="moment-words words">
          {moment.contents.map(({ text }) => text).join(' … ')}
        </StateLink>{' '}
        <small>{moment.article.outlet}</small>
      </span>
    </li>
  );
}
