import { isDeepStrictEqual } from 'node:util';
import type { StanceValue } from '../document/document.ts';
import {
  applyCorrections,
  type Corrected,
  type CorrectionInForce,
  type Review,
  readCorrected,
  type Settled,
  type StatementLink,
} from '../graph/corrections.ts';
import type { CorrectionVerdict } from '../graph/judgements.ts';
import type { Transaction } from '../graph/query.ts';
import type { SpanList } from '../graph/statements.ts';
import type { NameOf } from './entities.ts';
import { groupBy } from './order.ts';
import { deriveTouched, NOTHING_TOUCHED, type Touched } from './touched.ts';

/** Statements that count again or no more by corrections, and how many were brought in line. */
export interface AppliedCorrections {
  readonly came: Touched['statements'];
  readonly went: Touched['statements'];
  readonly changed: number;
}

/**
 * Brings statements in line with the corrections in force: of those with the ids, or of all where it is null. Which
 * utterance a statement is of rests on its text's words and on the names in it: only "not a statement" touches that.
 */
export async function deriveCorrections(
  transaction: Transaction,
  sequence: number,
  statements: readonly string[] | null,
): Promise<AppliedCorrections> {
  const found = await readCorrected(transaction, { statements });
  const plans = found.flatMap((each) => {
    const settled = settleCorrections(each, sequence);
    return settled === null ? [] : [{ each, settled }];
  });
  await applyCorrections(transaction, { sequence, settled: plans.map(({ settled }) => settled) });
  const turned = (to: boolean) =>
    plans
      .filter(
        ({ each, settled }) => (settled.superseded === null) === to && (each.superseded === null) !== to,
      )
      .map(({ each: { statement: id, version, wording } }) => ({ id, version, wording }));
  return { came: turned(true), went: turned(false), changed: plans.length };
}

/** The same, with what rests on whether they count; returns how many statements it changed. */
export async function deriveCorrected(
  transaction: Transaction,
  sequence: number,
  statements: readonly string[] | null,
  nameOf: NameOf,
): Promise<number> {
  const { came, went, changed } = await deriveCorrections(transaction, sequence, statements);
  const touched = (part: Touched['statements']) => ({ ...NOTHING_TOUCHED, statements: part });
  if (came.length + went.length > 0)
    await deriveTouched(transaction, sequence, { came: touched(came), went: touched(went) }, nameOf);
  return changed;
}

/** A link that a correction makes. */
interface MadeLink {
  readonly judgement: string;
  readonly occurrence: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What is to be written of a statement at `sequence` so that exactly its corrections count; null where they do. */
export function settleCorrections(found: Corrected, sequence: number): Settled | null {
  const corrections = found.corrections.filter(holds);
  const speaker = corrections.find(({ verdict }) => verdict.startsWith('speaker'));
  const said = speaker?.whom ? [speakerLink(found, { ...speaker, whom: speaker.whom })] : [];
  const { overruled, about } = settleTargets(found, corrections);
  const reviewed = reviewOf(corrections);
  const superseded = found.gone ?? (reviewed === 'rejected' ? (found.superseded ?? sequence) : null);
  const silenced = speaker !== undefined && found.said.some(({ judgement }) => judgement === null);
  const wanted = [...said, ...about].map(keyOf);
  const made = [...found.said, ...found.about].filter(isMade);
  const ended = made.filter((link) => !wanted.includes(keyOf(link)));
  const isNew = (link: MadeLink) => !made.some((each) => keyOf(each) === keyOf(link));
  const settled = {
    ...{ statement: found.statement, superseded, reviewed, silenced, overruled },
    ended: ended.flatMap(({ judgement }) => judgement ?? []),
    ...{ said: said.filter(isNew), about: about.filter(isNew) },
  };
  return stands(found, settled) ? null : settled;
}

/** True where nothing of it is to be written. */
function stands(found: Corrected, { superseded, reviewed, silenced, overruled, ...links }: Settled): boolean {
  return (
    links.ended.length + links.said.length + links.about.length === 0 &&
    isDeepStrictEqual(
      [found.superseded, found.reviewed, isSilenced(found), overruledIn(found)],
      [superseded, reviewed, silenced, overruled.toSorted()],
    )
  );
}

function keyOf({ judgement, occurrence }: Pick<StatementLink, 'judgement' | 'occurrence'>): string {
  return `${judgement} ${occurrence}`;
}

/** True for verdicts that name somebody. */
export function namesSomebody(verdict: CorrectionVerdict): boolean {
  return verdict === 'speaker is' || isOnTarget(verdict);
}

export function isOnTarget(verdict: CorrectionVerdict): boolean {
  return verdict === 'target is' || verdict === 'target is not' || verdict === 'stance is';
}

/** False for one about somebody whom the text has no more: it waits in the tray. */
function holds({ verdict, whom }: CorrectionInForce): boolean {
  return whom !== null || !namesSomebody(verdict);
}

function isMade({ judgement, superseded }: StatementLink): boolean {
  return judgement !== null && superseded === null;
}

function isSilenced({ said }: Corrected): boolean {
  const extracted = said.filter(({ judgement }) => judgement === null);
  return extracted.length > 0 && extracted.every(({ superseded }) => superseded !== null);
}

function overruledIn({ about }: Corrected): string[] {
  return about
    .filter(({ judgement, superseded }) => judgement === null && superseded !== null)
    .map(({ occurrence }) => occurrence)
    .sort();
}

function reviewOf(corrections: readonly CorrectionInForce[]): Review {
  const has = (...verdicts: readonly CorrectionVerdict[]) =>
    corrections.some(({ verdict }) => verdicts.includes(verdict));
  if (has('not a statement')) return 'rejected';
  if (has('speaker is', 'speaker is nobody', 'target is', 'target is not', 'stance is')) return 'corrected';
  return has('confirmed') ? 'confirmed' : null;
}

type Named = CorrectionInForce & { readonly whom: string };

/** The speaker keeps the role that the text gives them as a candidate, else the country that it has them speak for elsewhere. */
function speakerLink(found: Corrected, { id, whom, country }: Named): MadeLink {
  const candidate = found.said.find((each) => each.judgement === null && each.occurrence === whom);
  const { roleTitle, roleSpan, roleFor, roleTenure } = candidate?.properties ?? {};
  return {
    judgement: id,
    occurrence: whom,
    properties: {
      ...{ rank: 0, confidence: 1, reason: 'judged to be the speaker', judgement: id },
      ...{ roleTitle, roleSpan, roleFor, roleTenure },
      country: candidate === undefined ? country : (candidate.properties.country ?? null),
    },
  };
}

function settleTargets(
  found: Corrected,
  corrections: readonly CorrectionInForce[],
): { readonly overruled: readonly string[]; readonly about: readonly MadeLink[] } {
  const extracted = found.about.filter(({ judgement }) => judgement === null);
  const overruled: string[] = [];
  const about: MadeLink[] = [];
  const named = corrections.filter((each): each is Named => isOnTarget(each.verdict) && each.whom !== null);
  let rank = Math.max(-1, ...extracted.map(({ properties }) => Number(properties.rank)));
  for (const [whom, decided] of groupBy(named, (each) => each.whom)) {
    const link = extracted.find(({ occurrence }) => occurrence === whom);
    const [being] = decided.filter(({ verdict }) => verdict !== 'stance is');
    const [stance] = decided.filter((each) => each.stance !== null);
    if (being?.verdict === 'target is not') {
      if (link !== undefined) overruled.push(whom);
    } else if (stance?.stance && (being !== undefined || link !== undefined)) {
      if (link !== undefined) overruled.push(whom);
      else rank += 1;
      about.push(targetLink(found, stance, stance.stance, link?.properties ?? { rank }));
    }
  }
  return { overruled, about };
}

/** The words that extraction took for a stance show it only where the stance is the same. */
function targetLink(
  { contentSpans }: Corrected,
  { id, whom, ...mentions }: Named,
  stance: StanceValue,
  before: StatementLink['properties'],
): MadeLink {
  const same = before.stance === stance;
  const { spans, texts } = 'spans' in before ? before : mentionsWithin(contentSpans, mentions);
  return {
    judgement: id,
    occurrence: whom,
    properties: {
      ...{ rank: before.rank, spans, texts, stance, stanceConfidence: 1, judgement: id },
      stanceSpans: same ? before.stanceSpans : [],
      stanceTexts: same ? before.stanceTexts : [],
    },
  };
}

/** Those of the mentions that lie in what was said. */
function mentionsWithin(
  contents: SpanList,
  { spans, texts }: Pick<CorrectionInForce, 'spans' | 'texts'>,
): { readonly spans: SpanList; readonly texts: readonly string[] } {
  const bounds = (list: SpanList, i: number) => [list[4 * i] ?? 0, list[4 * i + 1] ?? 0] as const;
  const lies = (i: number) => {
    const [start, end] = bounds(spans, i);
    return Array.from({ length: contents.length / 4 }, (_, part) => bounds(contents, part)).some(
      ([from, to]) => from <= start && end <= to,
    );
  };
  const within = texts.map((_, i) => i).filter(lies);
  return {
    spans: within.flatMap((i) => spans.slice(4 * i, 4 * i + 4)),
    texts: within.flatMap((i) => texts[i] ?? []),
  };
}
