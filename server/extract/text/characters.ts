/**
 * A method of strings for what is asked at each character of a text. An engine keeps strings in many ways (as pieces of
 * another, in bytes or pairs of them), and looks a method up anew at a place that has seen many of these ways.
 */
const { charCodeAt } = String.prototype;

/** True for what has no small letter: "NATO", "7". */
export function isUpper(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code >= 97 && code <= 122) return false;
    if (code >= 128) return text === text.toUpperCase();
  }
  return true;
}

/** True if a digit is among the characters, of whatever script. */
export function holdsNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code >= 48 && code <= 57) return true;
    if (code >= 128) return /\p{N}/u.test(text);
  }
  return false;
}

/** The UTF-16 unit at `at`; NaN past the ends. */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
