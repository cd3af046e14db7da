/**
 * A method of strings for what is asked at each character of a text. An engine keeps strings in many ways (as pieces of
 * another, in bytes or pairs of them), and looks a method up anew at a place that has seen many of these ways.
 */
const { charCodeAt } = String.prototype;

/** The UTF-16 unit at `at`; NaN past the ends. */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
