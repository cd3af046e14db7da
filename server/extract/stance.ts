import type { Act, Stance } from '../document/document.ts';
import { type Span, spanOf } from '../document/span.ts';
import type { Stretch } from './frame.ts';
import type { Layout } from './layout.ts';
import type { Phrase } from './phrase.ts';

/** What an act by itself says about the one it is aimed at. */
const AIMED: Readonly<Partial<Record<Act, 'supports' | 'opposes'>>> = {
  accuse: 'opposes',
  condemn: 'opposes',
  threaten: 'opposes',
  reject: 'opposes',
  warn: 'opposes',
  praise: 'supports',
  support: 'supports',
  welcome: 'supports',
};

/** How far in tokens a word of attitude reaches towards a target. */
const REACH = 6;

/**
 * The attitude of a statement to one target: by the act where the target is the one it is aimed at, else by words
 * of attitude near it, else neutral. `cue` is the cue's span: the words that show an act's attitude.
 */
export function stanceTo(
  layout: Layout,
  act: Act,
  cue: Span | null,
  target: Phrase,
  aimed: boolean,
  within: readonly Stretch[],
): Stance {
  const value = AIMED[act];
  if (aimed && value) return { value, confidence: act === 'warn' ? 0.6 : 0.75, spans: cue ? [cue] : [] };
  return wordsNear(layout, target, within) ?? { value: 'neutral', confidence: 0.5, spans: [] };
}

function wordsNear(layout: Layout, target: Phrase, within: readonly Stretch[]): Stance | null {
  const { stance, grammar } = layout.pack;
  for (let gap = 1; gap <= REACH; gap++) {
    for (const at of [target.first - gap, target.end - 1 + gap]) {
      const token = layout.tokens[at];
      if (!token || !within.some((part) => part.start <= token.start && token.end <= part.end)) continue;
      const value = stance.supports.has(token.lower)
        ? 'supports'
        : stance.opposes.has(token.lower)
          ? 'opposes'
          : null;
      if (!value || !sameClause(layout, at, target)) continue;
      const negated = grammar.negations.has(layout.tokens[at - 1]?.lower ?? '');
      if (negated) return null;
      return { value, confidence: 0.55, spans: [spanOf(layout.text, token.start, token.end)] };
    }
  }
  return null;
}

function sameClause(layout: Layout, at: number, target: Phrase): boolean {
  const from = Math.min(at, target.first);
  const to = Math.max(at, target.end);
  for (let i = from; i < to; i++)
    if ([',', ';', '.', '?', '!'].includes(layout.tokens[i]?.text ?? '')) return false;
  return true;
}
