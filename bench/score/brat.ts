import { ScoreError } from './contract.ts';
import type { Range } from './matching.ts';

/** A text-bound annotation; a discontinuous one has several ranges (UTF-16 units). */
export interface BratNote {
  readonly label: string;
  readonly ranges: readonly Range[];
}

/** An event line: its own label, and which annotations it links in which role (digits at a role's end left out). */
export interface BratLink {
  readonly label: string;
  readonly arguments: readonly { readonly role: string; readonly note: BratNote }[];
}

/** A text-bound annotation with its attributes, values by name. */
export interface BratNoted extends BratNote {
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * The text-bound annotations of a standoff file. Offsets count code points of `text`; throws ScoreError where an
 * annotation's words are not the text there.
 */
export function parseNotes(content: string, text: string, file: string): BratNoted[] {
  const lines = linesOf(content);
  const attributes = new Map<string, Map<string, string>>();
  for (const line of lines.filter((each) => each.startsWith('A'))) {
    const [name = '', id = '', value = ''] = (line.split('\t')[1] ?? '').split(' ');
    const known = attributes.get(id) ?? new Map();
    attributes.set(id, known.set(name, value));
  }
  const notes = notesOf(lines, text, file);
  return [...notes].map(([id, note]) => ({ ...note, attributes: attributes.get(id) ?? new Map() }));
}

/**
 * The links of a standoff file. Its offsets count code points of `text`; throws ScoreError where an annotation's
 * words are not the text there.
 */
export function parseBrat(content: string, text: string, file: string): BratLink[] {
  const lines = linesOf(content);
  const notes = notesOf(lines, text, file);
  return lines.filter((line) => line.startsWith('E')).map((line) => linkOf(line, notes));
}

function notesOf(lines: readonly string[], text: string, file: string): Map<string, BratNote> {
  const toUnits = unitsOf(text);
  const notes = new Map<string, BratNote>();
  for (const line of lines) {
    const [id = '', head = '', words = ''] = line.split('\t');
    if (id.startsWith('T')) notes.set(id, noteOf(id, head, words));
  }
  return notes;

  function noteOf(id: string, head: string, words: string): BratNote {
    const [label = '', ...rest] = head.split(' ');
    const ranges = rest
      .join(' ')
      .split(';')
      .map((pair) => pair.split(' ').map((offset) => toUnits[Number(offset)] ?? Number.NaN))
      .map(([start = Number.NaN, end = Number.NaN]) => ({ start, end }));
    const said = ranges.map((range) => text.slice(range.start, range.end)).join(' ');
    if (said !== words) throw new ScoreError(`${file}, ${id}: the text there is "${said}", not "${words}"`);
    return { label, ranges };
  }
}

/** The lines of the file; an annotation whose words hold a line break stays one. */
function linesOf(content: string): string[] {
  const lines = content.split(/\n(?=[A-Z#*]\d*\t)/u);
  return lines.map((line) => line.replace(/\n$/u, '')).filter((line) => line !== '');
}

/** For each code point of the text, and its end, the UTF-16 unit at which it begins. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  return [...units, at];
}

function linkOf(line: string, notes: ReadonlyMap<string, BratNote>): BratLink {
  const [trigger = '', ...rest] = (line.split('\t')[1] ?? '').trim().split(' ');
  const links = rest.flatMap((part) => {
    const [role = '', id = ''] = part.split(':');
    const note = notes.get(id);
    return note ? [{ role: role.replace(/\d+$/u, ''), note }] : [];
  });
  return { label: trigger.split(':')[0] ?? '', arguments: links };
}
