import type { EventStatus } from '../../document/document.ts';
import type { EventClass } from '../../language/index.ts';
import type { Member } from '../cast/cast.ts';
import type { DateFound } from '../layout/dates.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import type { Scene } from './scene.ts';

/** What is known of a deed that may be one with another. */
interface Deed {
  readonly type: EventClass;
  readonly noun: boolean;
  readonly lasting: boolean;
  readonly status: EventStatus;
  readonly trigger: Range;
  readonly actors: readonly Member[];
  readonly recipients: readonly Member[];
  readonly date: DateFound | null;
  readonly confidence: number;
}

/**
 * One event of an assault and the verb that tells what came of it: "Serangan Norwegia menewaskan dua warga Swedia". Null where
 * the later of the two tells more than that.
 */
export function withCasualties<D extends Deed>(
  { layout }: Scene,
  assault: D | undefined,
  result: D,
  sentence: number,
): D | null {
  if (assault?.type !== 'assault' || result.type !== 'assault' || result.noun) return null;
  if (assault.trigger.first < sentence) return null;
  if (assault.status !== result.status && !assault.lasting) return null;
  if (!layout.pack.events.syntax.results.has(lowerAt(layout, result.trigger.first))) return null;
  const parties = [...assault.actors, ...(assault.lasting ? assault.recipients : [])];
  if (result.actors.some((actor) => !parties.includes(actor))) return null;
  if (assault.recipients.length > 0 && result.recipients.some((one) => !assault.recipients.includes(one)))
    return null;
  const recipients = assault.recipients.length > 0 ? assault.recipients : result.recipients;
  return {
    ...assault,
    recipients,
    date: assault.date ?? result.date,
    confidence: Math.max(assault.confidence, result.confidence),
  };
}
