import { useMessages, useWords } from '../../messages/catalogue.ts';
import { periodText } from '../../messages/dates.ts';
import { eventLine } from '../../messages/events.ts';
import { countryName, entityName } from '../../messages/names.ts';
import { readArticle, selectEntity } from '../../store/changes.ts';
import { type Tongue, usePreferences } from '../../store/preferences.ts';
import { KindMark } from '../graph/kind-mark.tsx';
import { EventLink } from '../panel/event-lines.tsx';
import { Reason } from '../reason.tsx';
import { StateLink } from '../state-link.tsx';
import type { Proposal, Side } from './queries.ts';
import { words } from './words.ts';

const otherNames = 6;
const offices = 3;

/** Two that may be one, side by side with examples, and what speaks for and against it. */
export function Pair(props: {
  proposal: Proposal;
  withAlike: boolean;
  setWithAlike: (yes: boolean) => void;
}) {
  const { proposal, withAlike, setWithAlike } = props;
  const text = useWords(words);
  const { number } = useMessages();
  const { tongue } = usePreferences().preferences;
  return (
    <>
      <div className="pair">
        {proposal.pair.map((side, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pair has a first and a second, and two may be of one id
          <section key={index} aria-label={nameOf(side, tongue)}>
            <Head side={side} />
            <Examples side={side} />
          </section>
        ))}
      </div>
      {proposal.alike.length > 0 && (
        <label className="alike">
          <input
            type="checkbox"
            checked={withAlike}
            onChange={(event) => setWithAlike(event.target.checked)}
          />{' '}
          {text.alike(number(proposal.alike.length))}{' '}
          <span className="words">
            {[...new Set(proposal.alike.map((one) => entityName(one, tongue)))].join(', ')}
          </span>
        </label>
      )}
      <Signs proposal={proposal} />
    </>
  );
}

function Head({ side }: { side: Side }) {
  const text = useMessages();
  const said = useWords(words);
  const { tongue } = usePreferences().preferences;
  const { entity, event, utterance } = side;
  if (event !== null)
    return (
      <h3>
        <EventLink event={event} />
      </h3>
    );
  if (utterance !== null) return <h3>{said.carried(utterance.reports, utterance.outlets.join(', '))}</h3>;
  if (entity === null) return null;
  const roles = entity.roles
    .slice(0, offices)
    .map((role) =>
      [role.title, role.for && countryName(role.for.iso3, role.for.name, tongue)].filter(Boolean).join(', '),
    );
  const own = entityName(entity, tongue);
  const others = [...new Set(entity.names.map(({ name }) => name))].filter((name) => name !== own);
  return (
    <>
      <h3>
        <KindMark kind={entity.kind} described={entity.described} />{' '}
        <StateLink className="link" change={selectEntity(entity.id)}>
          {own}
        </StateLink>
      </h3>
      <p className="sub">
        {[text.entity[entity.kind], ...roles].join(' · ')} ·{' '}
        {text.panel.counts(entity.by.utterances, entity.about.utterances)}
      </p>
      {others.length > 0 && (
        <p className="sub">
          {text.panel.also} <span className="words">{others.slice(0, otherNames).join(', ')}</span>
          {others.length > otherNames && ' …'}
        </p>
      )}
    </>
  );
}

function Examples({ side }: { side: Side }) {
  const { tongue } = usePreferences().preferences;
  return (
    <ul className="examples">
      {side.examples.map(({ sentence, mention, article }) => (
        <li key={`${article?.id} ${sentence}`}>
          <blockquote>
            <Marked sentence={sentence} words={mention?.text ?? null} />
          </blockquote>
          {article !== null && (
            <StateLink className="link sub" change={readArticle(article.id, null)}>
              {article.outlet ?? article.title ?? article.file}
              {article.published !== null && `, ${periodText(article.published, tongue)}`}
            </StateLink>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The sentence with the words in question marked, where it has them. */
function Marked({ sentence, words: wanted }: { sentence: string; words: string | null }) {
  const at = wanted === null || wanted === '' ? -1 : sentence.indexOf(wanted);
  if (wanted === null || at < 0) return sentence;
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{wanted}</mark>
      {sentence.slice(at + wanted.length)}
    </>
  );
}

/** The score and each of its reasons, for and against. */
function Signs({ proposal }: { proposal: Proposal }) {
  const text = useWords(words);
  const { tongue } = usePreferences().preferences;
  const weights = new Intl.NumberFormat(tongue, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <section className="signs" aria-label={text.reasons}>
      <p>
        <b>{Math.round(proposal.score * 100)}%</b> {text.score}
      </p>
      <ul>
        {proposal.signs.map(({ feature, weight, reason }) => (
          <li key={`${feature} ${reason}`} className={weight < 0 ? 'against' : 'for'}>
            <span className="weight">
              {weight < 0 ? '−' : '+'}
              {weights.format(Math.abs(weight))}
            </span>{' '}
            <span>
              <Reason text={reason} />
            </span>
          </li>
        ))}
      </ul>
      {proposal.unjoined !== null && (
        <p className="sub">
          <Reason text={proposal.unjoined} />
        </p>
      )}
    </section>
  );
}

/** What one of a pair is called in a line. */
function nameOf({ entity, event, utterance, examples }: Side, tongue: Tongue): string {
  if (entity !== null) return entityName(entity, tongue);
  if (event !== null) return eventLine(event, tongue);
  return examples[0]?.mention?.text ?? examples[0]?.sentence ?? utterance?.outlets.join(', ') ?? '?';
}

/** "Moe – Ingrid Moe" */
export function titleOf({ pair }: Proposal, tongue: Tongue): string {
  return pair
    .map((side) => nameOf(side, tongue))
    .map((name) => (name.length > 70 ? `${name.slice(0, 68)} …` : name))
    .join(' – ');
}
