import type { Layout } from '../layout/layout.ts';
import type { Phrase } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';

/** "Hurricane Ada", "the Lind Act", "the frigate Ada Lind", "UU Lind": a thing that has a name, and no one. */
export function isLifeless(layout: Layout, { core }: Phrase): boolean {
  const { organisations, roles } = layout.pack;
  if (!roles.headFirst && organisations.namesakes.has(lowerAt(layout, core.first - 1))) return true;
  if (core.end - core.first < 2) return false;
  if (organisations.things.has(lowerAt(layout, core.first))) return true;
  return !roles.headFirst && organisations.things.has(lowerAt(layout, core.end - 1));
}
