import type { EventStatus } from '../../document/document.ts';
import type { EventClass } from '../../language/index.ts';
import type { Member } from '../cast/cast.ts';
import type { DateFound } from '../layout/dates.ts';

/** What is known of a deed that may be one with another. */
interface Deed {
  readonly type: EventClass;
  readonly lasting: boolean;
  /** True for what another deed comes to: "killed". */
  readonly result: boolean;
  readonly status: EventStatus;
  readonly actors: readonly Member[];
  readonly recipients: readonly Member[];
  readonly date: DateFound | null;
  readonly confidence: number;
}

/**
 * The events of a sentence, what a deed came to being no second one: "strikes that killed ten", "Serangan Norwegia menewaskan
 * dua warga Swedia". It may tell who suffered it, and when; of whom nothing is told but a common noun (`isNameless`), or who
 * belongs to those it was done to, is told with it.
 */
export function toldOnce<D extends Deed>(
  events: readonly D[],
  isNameless: (member: Member) => boolean,
): readonly D[] {
  if (!events.some(({ result }) => result)) return events;
  const kept: D[] = [];
  for (const event of events) {
    const at = kept.findIndex((other) => isOneDeed(other, event, isNameless));
    const other = kept[at];
    if (other) kept[at] = joined(other, event);
    else kept.push(event);
  }
  return kept;
}

function joined<D extends Deed>(deed: D, other: D): D {
  return {
    ...deed,
    recipients: deed.recipients.length > 0 ? deed.recipients : other.recipients,
    date: deed.date ?? other.date,
    confidence: Math.max(deed.confidence, other.confidence),
  };
}

/** False where the later of the two tells more than what the first came to. */
function isOneDeed(deed: Deed, other: Deed, isNameless: (member: Member) => boolean): boolean {
  if (deed.type !== other.type || !(deed.result || other.result)) return false;
  // A war goes on in which one was killed.
  if (deed.status !== other.status && !(deed.lasting && other.result)) return false;
  const parties = deed.lasting ? [...deed.actors, ...deed.recipients] : deed.actors;
  if (other.actors.some((actor) => !parties.includes(actor))) return false;
  if (!other.result && other.actors.length < deed.actors.length) return false;
  const { recipients } = deed;
  return (
    recipients.length === 0 ||
    other.recipients.every(
      (one) =>
        recipients.includes(one) || isNameless(one) || (one.of !== null && recipients.includes(one.of)),
    )
  );
}
