import type { Layout } from '../layout/layout.ts';
import { lowerAt } from '../text/words.ts';

/** Most particles in a row: "de la", "von der". */
const MOST_PARTICLES = 2;

/**
 * The token with a capital behind the particles that stand in small letters at `at`, where they go on a person's name:
 * "Cruz" of "Juan de la Cruz"; -1 where no particle stands there or none follows.
 */
export function beyondParticles(layout: Layout, at: number): number {
  const { namePartLowers } = layout.pack.roles;
  let next = at;
  while (
    next < at + MOST_PARTICLES &&
    !layout.tokens[next]?.capital &&
    namePartLowers.has(lowerAt(layout, next))
  )
    next++;
  return next > at && layout.tokens[next]?.capital ? next : -1;
}

/** Particles before surnames alone, whatever a tagger has seen of the name. */
const TELLING: ReadonlySet<string> = new Set(['dos', 'das', 'del', 'della']);

/** True for two particles, or one that tells, before the capital at `next`: "de la Cruz", "dos Reis". */
export function tellsPerson(layout: Layout, at: number, next: number): boolean {
  return next - at > 1 || TELLING.has(lowerAt(layout, at));
}
