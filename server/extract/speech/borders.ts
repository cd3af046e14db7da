import { holdsQuotation } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { namesOutlet, type Phrase } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import type { Placed } from './placed.ts';

/** The rule of a report that closes its sentence over another's within it. */
export const CLOSING_RULE = 'cue-after-report';

/** A trailing cue ("..., kata Wang") takes the clause before it, and with it whatever was found inside. */
export function addFrame(layout: Layout, placed: Placed[], found: Placed): void {
  const { rule, source } = found.frame;
  if (rule === CLOSING_RULE && source) {
    const inner = placed.filter(({ frame }) => !frame.doubtful);
    const closing = { ...found, range: { ...found.range, first: source.first } };
    const told = inner.map((each) => passedBy(cutAt(layout, each, closing), source));
    placed.length = 0;
    placed.push(...(namesOutlet(source) && told.length > 0 ? [] : [found]), ...told);
    return;
  }
  const before = placed.filter(
    (other) =>
      (other.frame.cue?.first ?? -1) < found.range.first ||
      found.range.first >= (found.frame.cue?.first ?? 0),
  );
  placed.length = 0;
  placed.push(...before.map((other) => cutAt(layout, other, found)), found);
  const answered = found.frame.answers ? placed.at(-2)?.frame : undefined;
  if (answered) found.frame.contents = [...answered.contents];
}

function passedBy({ frame, range, by }: Placed, through: Phrase): Placed {
  return { range, by, frame: { ...frame, within: [through, ...(frame.within ?? [])] } };
}

/** Ends an earlier content where a later frame of the sentence begins. */
function cutAt(layout: Layout, earlier: Placed, later: Placed): Placed {
  const border = Math.min(
    later.frame.cue?.first ?? later.range.first,
    later.range.first,
    later.frame.source?.first ?? Number.POSITIVE_INFINITY,
  );
  const sharesSource = later.frame.source !== null && later.frame.source === earlier.frame.source;
  const limit = sharesSource ? Math.min(later.frame.cue?.first ?? border, later.range.first) : border;
  return cutBefore(layout, earlier, limit);
}

/** Ends a content before token `limit`. */
export function cutBefore(layout: Layout, earlier: Placed, limit: number): Placed {
  if (earlier.by === 'quote' || earlier.range.end <= limit || limit <= earlier.range.first) return earlier;
  let end = limit;
  const { articles, connectors, relativisers, adverbs } = layout.pack.grammar;
  const joins = (at: number) => {
    const word = lowerAt(layout, at);
    const sets = [connectors, relativisers, adverbs, articles];
    return word === ',' || sets.some((words) => words.has(word));
  };
  while (end > earlier.range.first + 1 && joins(end - 1)) end--;
  const start = earlier.frame.contents.at(-1)?.start;
  const last = layout.tokens[end - 1];
  if (start === undefined || !last || last.end <= start) return earlier;
  earlier.frame.contents = [...earlier.frame.contents.slice(0, -1), { start, end: last.end }];
  const range = { first: earlier.range.first, end };
  if (earlier.frame.kind === 'mixed' && !holdsQuotation(layout, range)) earlier.frame.kind = 'indirect';
  return { frame: earlier.frame, range, by: earlier.by };
}
