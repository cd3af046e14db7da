import { useMessages } from '../messages/catalogue.ts';
import { rangeText } from './ranges.ts';

/** A number, or where more is possible its two ends: "3–5", and "3 to 5" for who listens. */
export function Range({ low, most }: { low: number; most: number | undefined }) {
  const text = useMessages();
  const seen = rangeText(low, most, text.number);
  if (most === undefined || most <= low) return seen;
  return (
    <>
      <span aria-hidden="true">{seen}</span>
      <span className="unseen">{text.range(low, most)}</span>
    </>
  );
}
