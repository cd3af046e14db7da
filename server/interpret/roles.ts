import type { Item } from './items.ts';
import type { NameRead } from './names.ts';
import type { PartKind } from './parts.ts';

/** What a name is in a question. */
export type Role = Extract<PartKind, 'speaker' | 'target' | 'between' | 'involves'>;

/** A name with what it is there. */
export interface Placed {
  readonly name: NameRead;
  /** The first token of the words that tell so, or of the name. */
  readonly from: number;
  readonly role: Role;
  /** 0 to 1, of the role alone. */
  readonly confidence: number;
  readonly reason: string;
}

/** Acts whose noun tells by "of" whom it is done to: "criticism of Japan". */
const DONE_TO: ReadonlySet<string> = new Set(['condemn', 'support', 'reject', 'praise', 'accuse', 'welcome']);

interface Expectation {
  readonly role: Role;
  readonly confidence: number;
  readonly reason: string;
  /** Where the words stand that tell it. */
  readonly from: number | null;
}

/** Names that nothing told the role of yet, in a row. */
interface Waiting {
  readonly name: NameRead;
  readonly joined: boolean;
  /** True of one that "vs" or a hyphen sets beside the one before. */
  readonly tied: boolean;
}

/** Who speaks and about whom, by the order of names and of the words between them. */
export function placeNames(items: readonly Item[]): readonly Placed[] {
  const placed: Placed[] = [];
  let waiting: Waiting[] = [];
  let expected: Expectation | null = null;
  let joined = false;
  let tied = false;
  let related = false;
  let noun: Item | null = null;
  const settle = (role: Role, confidence: number, reason: string) => {
    for (const { name } of waiting) placed.push({ name, from: name.first, role, confidence, reason });
    waiting = [];
  };
  for (const [index, item] of items.entries()) {
    if (item.is === 'name' || (item.is === 'outlet' && item.outlet.speaks && item.name !== null)) {
      const name = item.is === 'name' ? item.name : (item.name as NameRead);
      const last = placed.at(-1);
      const told: Expectation | null = item.is === 'outlet' ? { ...BY, from: item.first } : expected;
      if (joined && waiting.length === 0 && last !== undefined && told === null)
        placed.push({ ...last, name, from: name.first });
      else if (told !== null) {
        const from = told.from ?? name.first;
        placed.push({
          name,
          from: joined ? name.first : from,
          role: told.role,
          confidence: told.confidence,
          reason: told.reason,
        });
        expected = told.role === 'between' ? { ...told, from: null } : followUp(told, items, index);
      } else waiting.push({ name, joined, tied: tied || (item.is === 'name' && item.tied === true) });
      joined = false;
      tied = false;
      noun = null;
      continue;
    }
    joined = item.is === 'joiner' || (joined && item.is === 'empty');
    tied = item.is === 'versus' || (tied && item.is === 'empty');
    switch (item.is) {
      case 'speakers':
        if (waiting.length > 0 && !placed.some(({ role }) => role === 'target'))
          settle('target', 0.7, 'what is said by others is about it');
        expected = { ...BY, from: item.first };
        break;
      case 'of':
        expected = ofWhat(noun, item.first);
        break;
      case 'topics':
      case 'stance':
        if (related && placed.filter(({ role }) => role === 'between').length === 1) {
          expected = { ...EACH, from: item.first };
          break;
        }
        if (waiting.some((each) => each.tied)) settle('between', 0.85, 'set beside the other');
        else if (waiting.length > 0) settle('speaker', 0.92, 'stands before what it speaks of');
        expected = {
          role: 'target',
          confidence: 0.95,
          reason: 'what is spoken of',
          from: item.is === 'topics' ? item.first : null,
        };
        break;
      case 'between':
        expected = { ...EACH, from: item.first };
        break;
      case 'relations':
        if (waiting.length > 0) settle('between', 0.9, 'what is between them');
        related = true;
        expected = EACH;
        break;
      case 'mutual':
        settle('between', 0.95, 'each speaks of the other');
        placed.forEach((each, at) => {
          placed[at] = { ...each, role: 'between', reason: 'each speaks of the other' };
        });
        break;
      case 'act':
      case 'saying':
        noun = item.is === 'act' ? item : null;
        if (item.form === 'noun') {
          if (waiting.length > 0) settle('speaker', 0.9, 'whose words they are');
          expected = { role: 'speaker', confidence: 0.8, reason: 'whose words they are', from: null };
        } else if (item.form === 'passive') {
          settle('target', 0.9, 'to whom it is done');
          expected = { role: 'speaker', confidence: 0.9, reason: 'by whom it is done', from: null };
        } else {
          const first = waiting.length === 0 && placed.length === 0;
          if (waiting.length > 0) settle('speaker', 0.93, 'does the speaking');
          if (item.is === 'act' || item.about === true)
            expected = { role: 'target', confidence: 0.92, reason: 'to whom it is done', from: null };
          else
            expected = first
              ? { role: 'speaker', confidence: 0.85, reason: 'does the speaking', from: null }
              : null;
        }
        break;
      case 'kind':
      case 'statements':
        if (waiting.length > 0) settle('speaker', 0.9, 'whose words they are');
        noun = item;
        expected =
          placed.length > 0
            ? null
            : { role: 'speaker', confidence: 0.85, reason: 'whose words they are', from: null };
        break;
      case 'word':
        // "Statements that mention ... Japan": what stands between tells nothing.
        if (expected?.role === 'speaker' && expected.from === null) expected = null;
        break;
      default:
        break;
    }
  }
  const all = [...placed, ...leftOver(waiting, placed, items)].map((each) => nearest(each, items));
  return all.toSorted((a, b) => a.name.first - b.name.first);
}

/** With the words that tell its role where nothing else stands between. */
function nearest(placed: Placed, items: readonly Item[]): Placed {
  const between = items.filter(({ first }) => first >= placed.from && first < placed.name.first);
  const told = between.every(({ is }, at) => ['empty', 'mark'].includes(is) || at === 0);
  return told ? placed : { ...placed, from: placed.name.first };
}

const EACH: Expectation = {
  ...{ role: 'between', confidence: 0.95, reason: 'both speak, each of the other', from: null },
};
const BY: Expectation = { role: 'speaker', confidence: 0.95, reason: 'by whom it is said', from: null };

/** What a name behind another one is, where nothing stands between but what joins them. */
function followUp(told: Expectation, items: readonly Item[], index: number): Expectation | null {
  const next = items[index + 1];
  if (next?.is === 'name' && told.role === 'speaker')
    return { role: 'target', confidence: 0.5, reason: 'stands behind who speaks', from: null };
  return told.role === 'target' ? { ...told, from: null } : null;
}

function ofWhat(noun: Item | null, from: number): Expectation {
  const doneTo = noun?.is === 'act' && DONE_TO.has(noun.act);
  if (noun === null || doneTo) return { role: 'target', confidence: 0.85, reason: 'what is spoken of', from };
  return { role: 'speaker', confidence: 0.8, reason: 'whose words they are', from };
}

/** Names that no word told the role of. */
function leftOver(
  waiting: readonly Waiting[],
  placed: readonly Placed[],
  items: readonly Item[],
): readonly Placed[] {
  const place = ({ name }: Waiting, role: Role, confidence: number, reason: string): Placed => ({
    ...{ name, from: name.first, role, confidence, reason },
  });
  if (waiting.length === 0) return [];
  const targets = placed.some(({ role }) => role === 'target');
  const speakers = placed.some(({ role }) => role === 'speaker');
  if (targets && !speakers)
    return waiting.map((each) => place(each, 'speaker', 0.7, 'the one left to speak'));
  if (speakers && !targets)
    return waiting.map((each) => place(each, 'target', 0.6, 'the one left to be spoken of'));
  if (waiting.length > 1 && waiting.every(isBeside) && isLinked(waiting, items))
    return waiting.map((each) => place(each, 'between', 0.75, 'beside the other: each of the other'));
  const [first, second] = waiting;
  if (waiting.length === 2 && first && second && !second.joined && !items.some(({ is }) => is === 'word'))
    return [
      place(first, 'speaker', 0.5, 'stands first'),
      place(second, 'target', 0.5, 'stands behind who speaks'),
    ];
  return waiting.map((each) =>
    place(each, 'involves', 0.6, 'nothing tells whether it speaks or is spoken of'),
  );
}

/** Kinds of those that speak. */
const SPEAK: ReadonlySet<string> = new Set(['person', 'country', 'organisation', 'group']);

/** True of one that speaks, and is joined or set beside the one before; the first is beside none. */
function isBeside({ name, joined, tied }: Waiting, at: number): boolean {
  return SPEAK.has(name.meanings[0].entity.kind) && (at === 0 || joined || tied);
}

/** False where "or" leaves open which of them is meant. */
function isLinked(waiting: readonly Waiting[], items: readonly Item[]): boolean {
  const [from, to] = [waiting[0]?.name.end ?? 0, waiting.at(-1)?.name.first ?? 0];
  return !items.some(
    (item) => item.is === 'joiner' && item.open === true && item.first >= from && item.end <= to,
  );
}
