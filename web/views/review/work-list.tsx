import { useEffect, useRef, useState } from 'react';
import { client } from '../../api/client.ts';
import type { Reviewed } from '../../api/graphql.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useShortcuts } from '../../store/shortcuts.ts';
import { HistoryLink } from '../judging/consequences.tsx';
import { Deciding } from '../judging/deciding.tsx';
import { carryOut, type Deed, type Outcome } from '../judging/deed.ts';
import { words as judging } from '../judging/words.ts';
import { Blank } from '../notice/blank.tsx';
import { Failure, FailureLine } from '../notice/failure.tsx';
import { CardSkeleton } from '../notice/skeleton.tsx';
import { leaveLine, postpone, takeUp } from './line.ts';
import { Pair, titleOf } from './pair.tsx';
import { idOf, keyOf, type Proposal } from './queries.ts';
import { useWaiting } from './waiting.ts';
import { words } from './words.ts';

type Verdict = 'SAME' | 'DIFFERENT' | 'UNDECIDED';

/** What was judged last, which can be taken back at once. */
interface Last {
  readonly pair: Proposal;
  readonly verdict: Verdict;
  /** one for each that was judged with it; none where all stood already */
  readonly judgements: readonly string[];
}

/** Judges pair after pair: by button or key. A merge is shown before it is done; what fails leaves the pair in hand. */
export function WorkList({ of }: { of: Reviewed }) {
  const text = useWords(words);
  const { line, setLine, error, asking, retry } = useWaiting(of);
  const [pair] = line.pairs;
  const [deed, setDeed] = useState<Deed | null>(null);
  const [withAlike, setWithAlike] = useState(true);
  const [last, setLast] = useState<Last | null>(null);
  const [failed, setFailed] = useState<Outcome['error']>(undefined);
  const [busy, setBusy] = useState(false);
  const hand = useRef<HTMLDivElement>(null);
  const key = pair === undefined ? '' : keyOf(pair);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pair is in hand
  useEffect(() => {
    setDeed(null);
    setFailed(undefined);
    setWithAlike(true);
    if (last !== null) hand.current?.focus();
  }, [key]);

  const judging = (verdict: Verdict): (Deed & { does: 'judge' }) | null => {
    const [first, second] = pair?.pair ?? [];
    if (pair === undefined || first === undefined || second === undefined) return null;
    const alike = withAlike ? pair.alike.map(({ id }) => id) : [];
    return { does: 'judge', verdict, pair: [idOf(first), idOf(second)], alike };
  };
  const judged = (verdict: Verdict, told: Outcome['told']) => {
    if (pair === undefined) return;
    setLast({ pair, verdict, judgements: told.flatMap(({ judgement }) => judgement?.id ?? []) });
    setDeed(null);
    setLine((present) => leaveLine(present, pair));
  };
  const decide = async (verdict: Verdict) => {
    const next = judging(verdict);
    if (next === null || busy) return;
    if (verdict === 'SAME') return setDeed(next);
    setBusy(true);
    setFailed(undefined);
    const outcome = await carryOut(client, next, false, '');
    setBusy(false);
    if (outcome.error !== undefined) setFailed(outcome.error);
    else judged(verdict, outcome.told);
  };
  const later = () => setLine(postpone);
  useShortcuts([
    { keys: 's', does: text.same, act: () => decide('SAME') },
    { keys: 'ArrowLeft', does: text.same, act: () => decide('SAME') },
    { keys: 'n', does: text.different, act: () => decide('DIFFERENT') },
    { keys: 'ArrowRight', does: text.different, act: () => decide('DIFFERENT') },
    { keys: 'l', does: text.later, act: later },
    { keys: 'ArrowDown', does: text.later, act: later },
    { keys: 'u', does: text.undecided, act: () => decide('UNDECIDED') },
  ]);

  return (
    <>
      <Done
        last={last}
        putBack={(back) => {
          setLast(null);
          setLine((present) => takeUp(present, back));
        }}
      />
      {pair === undefined ? (
        <Nothing asking={asking} error={error} retry={retry} />
      ) : (
        <>
          <div className="hand" ref={hand} tabIndex={-1}>
            <Pair proposal={pair} withAlike={withAlike} setWithAlike={setWithAlike} />
          </div>
          <div className="verdicts">
            <Choice keys="S" name={text.same} act={() => decide('SAME')} disabled={busy} />
            <Choice keys="N" name={text.different} act={() => decide('DIFFERENT')} disabled={busy} />
            <Choice keys="L" name={text.later} act={later} disabled={busy} />
            <Choice keys="U" name={text.undecided} act={() => decide('UNDECIDED')} disabled={busy} />
          </div>
          {failed !== undefined && <FailureLine error={failed} />}
          {deed !== null && (
            <Deciding
              deed={deed}
              title={text.sameTitle}
              close={() => setDeed(null)}
              done={(told) => judged('SAME', told)}
            />
          )}
          <Waiting
            pairs={line.pairs.slice(1)}
            more={line.more}
            take={(one) => setLine((l) => takeUp(l, one))}
          />
          {error !== undefined && <FailureLine error={error} retry={retry} />}
        </>
      )}
    </>
  );
}

function Nothing(props: { asking: boolean; error: Outcome['error']; retry: () => void }) {
  const text = useWords(words);
  if (props.error !== undefined) return <Failure error={props.error} retry={props.retry} />;
  return props.asking ? <CardSkeleton count={2} /> : <Blank title={text.empty} hint={text.emptyHint} />;
}

function Choice(props: { keys: string; name: string; act: () => void; disabled: boolean }) {
  return (
    <button
      type="button"
      className="button"
      aria-keyshortcuts={props.keys}
      disabled={props.disabled}
      onClick={props.act}
    >
      {props.name}{' '}
      <span className="key" aria-hidden="true">
        {props.keys}
      </span>
    </button>
  );
}

/** What was decided a moment ago, with the way back. */
function Done({ last, putBack }: { last: Last | null; putBack: (pair: Proposal) => void }) {
  const decided = useWords(judging);
  const { tongue } = usePreferences().preferences;
  const { number } = useMessages();
  const [undoing, setUndoing] = useState<string | null>(null);
  const [judgement, ...others] = last?.judgements ?? [];
  return (
    <div className="done" role="status">
      {last !== null && (
        <p>
          {titleOf(last.pair, tongue)}: <b>{decided.verdict[last.verdict]}</b>
          {judgement !== undefined && undoing === null && (
            <>
              {' · '}
              {others.length > 0 ? (
                <HistoryLink judgement={judgement} />
              ) : (
                <button type="button" className="link" onClick={() => setUndoing(judgement)}>
                  {decided.undo}
                </button>
              )}
            </>
          )}
        </p>
      )}
      {last !== null && undoing !== null && undoing === judgement && (
        <Deciding
          deed={{ does: 'undo', judgement: undoing }}
          title={decided.undoTitle(number(Number(undoing.replace('Judgement:', ''))))}
          close={() => setUndoing(null)}
          done={() => {
            setUndoing(null);
            putBack(last.pair);
          }}
        />
      )}
    </div>
  );
}

/** The pairs behind the one in hand; any can be taken up. */
function Waiting(props: { pairs: readonly Proposal[]; more: boolean; take: (pair: Proposal) => void }) {
  const text = useWords(words);
  const { tongue } = usePreferences().preferences;
  if (props.pairs.length === 0) return null;
  return (
    <section className="waiting" aria-label={text.waiting}>
      <h3>{text.waiting}</h3>
      <ol>
        {props.pairs.map((pair) => (
          <li key={keyOf(pair)}>
            <button type="button" onClick={() => props.take(pair)}>
              <span className="score">{Math.round(pair.score * 100)}%</span> {titleOf(pair, tongue)}
            </button>
          </li>
        ))}
      </ol>
      {props.more && <p className="sub">{text.moreFollow}</p>}
    </section>
  );
}
