import type { ReviewBadge } from '../../api/graphql.ts';
import { useWords } from '../../messages/catalogue.ts';
import { words } from './words.ts';

const signs: Partial<Record<ReviewBadge, string>> = { CONFIRMED: '✓', CORRECTED: '✎', REJECTED: '×' };

/** That somebody judged a statement, and how; nothing where nobody did. */
export function Badge({ badge }: { badge: ReviewBadge }) {
  const text = useWords(words);
  if (badge === 'UNREVIEWED') return null;
  return (
    <span className={`badge ${badge.toLowerCase()}`} title={text.badgeHint[badge]}>
      <span aria-hidden="true">{signs[badge]}</span> {text.badge[badge] ?? badge}
    </span>
  );
}
