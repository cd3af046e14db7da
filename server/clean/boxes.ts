import type { Block, Extent, Layout } from './blocks.ts';
import { isAside, isMediaLabel, isPrompt, namesChannel } from './lines.ts';

/** True where so much of the body, from a block up to another, is little enough to be no part of it. */
type IsSmall = (from: number, to: number) => boolean;

/** The blocks of boxes within the body that say where they end, that ask for something, or that play something. */
export function boxesIn(layout: Layout, body: Extent, isSmall: IsSmall): ReadonlySet<number> {
  const skipped = new Set<number>();
  const skip = (from: number, to: number) => {
    for (let at = from; at < to; at++) skipped.add(at);
  };
  for (let at = body.from; at < body.to; at++) {
    const from = beginningOf(layout, at, body, isSmall);
    if (from !== null) skip(from, at + 1);
  }
  for (const { from, to } of layout.extents) {
    if (from < body.from || to > body.to || to - from < 2 || to - from > MOST_BLOCKS) continue;
    const blocks = layout.blocks.slice(from, to);
    if ((isAsking(blocks) || isPlayer(blocks)) && isSmall(from, to)) skip(from, to);
  }
  return skipped;
}

const MOST_BLOCKS = 5;
const LONGEST_PROMPT = 25;
const LONGEST_PLAYER = 40;

/** Every line of it asks, or tells of the channel that it asks for. */
function isAsking(blocks: readonly Block[]): boolean {
  if (!blocks.some(isPrompt)) return false;
  return blocks.every(
    (block) =>
      isPrompt(block) ||
      isAside(block) ||
      (block.words <= LONGEST_PROMPT && namesChannel(block.text) && !/["“”]/u.test(block.text)),
  );
}

/** What is to be heard or watched, and a line about it. */
function isPlayer([label, ...rest]: readonly Block[]): boolean {
  if (label === undefined || !isMediaLabel(label.text)) return false;
  return rest.length <= 2 && rest.reduce((sum, { words }) => sum + words, label.words) <= LONGEST_PLAYER;
}

/** "Akhir dari Paling banyak dibaca", "End of Most read": what those who can't see are told. */
const ENDING = /^(?:akhir dari|end of)\s(\S.{1,80})$/iu;
const SKIPPING = /^(?:lewati|skip)\s/iu;
/** How many blocks such a box holds at most. */
const LONGEST_BOX = 25;
/** What stands in an article without being of it. */
const FOREIGN =
  /whatsapp|telegram|newsletter|nawala|podcast|iklan|advertisement|promo|paling (?:banyak|sering|populer)|most (?:read|viewed|watched|popular)|recommend|rekomendasi|related|terkait|twitter|facebook|instagram|youtube|tiktok/iu;

/** Where the box begins that a block says it ends; null where it says nothing of the kind. */
function beginningOf({ blocks, extents }: Layout, at: number, body: Extent, isSmall: IsSmall): number | null {
  const block = blocks[at];
  if (block === undefined || block.kind === 'heading' || block.words > 10 || /[.!?]$/u.test(block.text))
    return null;
  const [, named] = ENDING.exec(block.text) ?? [];
  if (named === undefined) return null;
  const what = named.toLowerCase();
  const before = blocks.slice(Math.max(body.from, at - LONGEST_BOX), at);
  const opens = ({ text }: Block) =>
    text.toLowerCase() === what || (SKIPPING.test(text) && text.toLowerCase().includes(what));
  const first = before.findIndex(opens);
  if (first >= 0) {
    const from = at - before.length + first;
    return isSmall(from, at) ? from : at;
  }
  if (!FOREIGN.test(what)) return null;
  const own = extents.findLast(
    ({ from, to }) => to === at + 1 && from < at && from >= body.from && isSmall(from, to),
  );
  return own?.from ?? at;
}
