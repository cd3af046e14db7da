/** Random sequences that a proof tries: `few` in every run of the tests, as many as UJAR_SEQUENCES says by `npm run sequences`. */
export function triesOf(few: number): number {
  return Number(process.env.UJAR_SEQUENCES ?? few);
}

/** True by `npm run sequences`, where nothing is left out to save time. */
export const WHOLE = process.env.UJAR_SEQUENCES !== undefined;
