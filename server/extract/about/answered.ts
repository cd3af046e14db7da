import type { Member } from '../cast/cast.ts';
import type { Resolved } from '../cast/resolved.ts';
import type { Layout } from '../layout/layout.ts';
import { spanAt } from '../layout/phrase.ts';
import type { Frame } from '../phrases/frame.ts';
import type { TargetFound } from './targets.ts';

/** The statement that another answers. */
interface Answered {
  readonly frame: Frame;
  readonly speaker: Resolved | null;
}

/** "..., yang ditolak Beijing": against the one whose statement it answers. */
export function answeredTarget(
  layout: Layout,
  frame: Frame,
  before: Answered | null,
  speaker: Member | null,
): TargetFound[] {
  const member = before?.speaker?.member;
  const source = before?.frame.source;
  if (!member || !source || member === speaker || before.frame.sentence !== frame.sentence) return [];
  const span = spanAt(layout, source.core);
  const cue = frame.cue ? [spanAt(layout, frame.cue)] : [];
  const opposes = ['reject', 'deny', 'condemn', 'accuse'].includes(frame.act);
  const value = opposes ? 'opposes' : 'neutral';
  const stance = { value, confidence: 0.65, spans: opposes ? cue : [] } as const;
  return [{ member, mentions: [source], spans: [span], stance }];
}

/** An answer to a country's minister is one to the country too, where what it answers names it. */
export function besidesAnswered(
  answered: TargetFound | null,
  targets: readonly TargetFound[],
): TargetFound[] {
  if (!answered) return [...targets];
  const { member, stance } = answered;
  const isOwn = (other: Member) => member.of === other || member.roles.some((role) => role.for === other);
  return targets
    .filter((target) => target.member !== member)
    .map((target) =>
      isOwn(target.member) && target.stance.value === 'neutral' ? { ...target, stance } : target,
    );
}
