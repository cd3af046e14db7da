/** What is told in the place of a value that is not there in time: it came later, or failed. */
type Missing = 'late' | 'failed';

/** The value, or why there is none within so many milliseconds. What it failed with is told nowhere: whoever waits so asks for no more. */
export async function answerWithin<T>(
  promise: Promise<T>,
  ms: number,
): Promise<{ readonly value: T } | Missing> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms);
  });
  const answer = promise.then(
    (value) => ({ value }),
    (): 'failed' => 'failed',
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
