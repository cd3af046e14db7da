/** Work that may pause wherever it yields, and ends in a value. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does the work in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What slices need of the browser. */
export interface Pace {
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

const browserPace: Pace = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};

/**
 * Does the work in slices of about so many milliseconds, and lets the page go on between them. Null where it was given
 * up on the way.
 */
export async function inSlices<T>(
  steps: Steps<T>,
  wanted: () => boolean,
  slice = 8,
  { now, pause }: Pace = browserPace,
): Promise<T | null> {
  while (wanted()) {
    const end = now() + slice;
    do {
      const step = steps.next();
      if (step.done === true) return wanted() ? step.value : null;
    } while (now() < end);
    await pause();
  }
  return null;
}
