import { type ReactNode, useId, useState } from 'react';
import type { EntityName } from '../../api/queries.ts';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { usePreferences } from '../../store/preferences.ts';
import { stances } from '../../store/state.ts';
import { Deciding } from '../judging/deciding.tsx';
import type { Deed } from '../judging/deed.ts';
import { History } from '../judging/history.tsx';
import type { ReadArticle, ReadStatement } from './queries.ts';
import { words } from './words.ts';

type Correcting = Deed & { readonly does: 'correct' };

/** Whom the text speaks of, each with the occurrence by which `correct` knows them here; the named first. */
export function whoms(article: ReadArticle): { occurrence: string; entity: EntityName }[] {
  const found = new Map<string, { occurrence: string; entity: EntityName }>();
  for (const { occurrence, entity } of article.mentions)
    if (!found.has(entity.id)) found.set(entity.id, { occurrence, entity });
  return [...found.values()].sort((a, b) => Number(a.entity.described) - Number(b.entity.described));
}

/**
 * Where a reader says what is wrong with a statement, or that it is right: each choice is first shown with what it would
 * change.
 */
export function Correction(props: { article: ReadArticle; statement: ReadStatement; close: () => void }) {
  const { article, statement, close } = props;
  const text = useWords(words);
  const [deed, setDeed] = useState<Correcting | null>(null);
  const choose = (verdict: Correcting['verdict'], part: Partial<Correcting> = {}) =>
    setDeed({ does: 'correct', statement: statement.id, verdict, whom: null, stance: null, ...part });
  return (
    <section className="correction" aria-label={text.correct}>
      <div className="corrections">
        <button type="button" className="button" onClick={() => choose('CONFIRMED')}>
          ✓ {text.right}
        </button>
        <button type="button" className="button" onClick={() => choose('NOT_A_STATEMENT')}>
          × {text.noStatement}
        </button>
        <Speaker article={article} statement={statement} choose={choose} />
        <Targets article={article} statement={statement} choose={choose} />
        <button type="button" className="quiet close" aria-label={text.closeCorrection} onClick={close}>
          ×
        </button>
      </div>
      {deed !== null && (
        <Deciding
          key={JSON.stringify(deed)}
          deed={deed}
          title={text.verdictTitle[deed.verdict]}
          close={() => setDeed(null)}
          done={() => setDeed(null)}
        />
      )}
      {statement.review.badge !== 'UNREVIEWED' && <History about={{ statement: statement.id }} />}
    </section>
  );
}

interface Choosing {
  readonly article: ReadArticle;
  readonly statement: ReadStatement;
  readonly choose: (verdict: Correcting['verdict'], part?: Partial<Correcting>) => void;
}

function Speaker({ article, statement, choose }: Choosing) {
  const text = useWords(words);
  const present = statement.speakers[0]?.entity.id;
  return (
    <Chosen label={text.speaker} value={present ?? ''}>
      {(field) => (
        <select
          id={field}
          value={present ?? ''}
          onChange={({ target }) =>
            target.value === ''
              ? choose('SPEAKER_IS_NOBODY')
              : choose('SPEAKER_IS', { whom: occurrenceOf(article, target.value) })
          }
        >
          <option value="">{text.nobody}</option>
          <Whoms article={article} />
        </select>
      )}
    </Chosen>
  );
}

function Targets({ article, statement, choose }: Choosing) {
  const text = useWords(words);
  const messages = useMessages();
  const { tongue } = usePreferences().preferences;
  return (
    <>
      {statement.targets.map(({ entity, stance }) => (
        <Chosen key={entity.id} label={`${text.about} ${entityName(entity, tongue)}`} value={stance.value}>
          {(field) => (
            <>
              <select
                id={field}
                value={stance.value}
                onChange={({ target }) =>
                  choose('STANCE_IS', {
                    whom: occurrenceOf(article, entity.id),
                    stance: stances.find((one) => one === target.value) ?? null,
                  })
                }
              >
                {stances.map((one) => (
                  <option key={one} value={one}>
                    {messages.stance[one]}
                  </option>
                ))}
              </select>
              <button
                type="button"
                className="link"
                onClick={() => choose('TARGET_IS_NOT', { whom: occurrenceOf(article, entity.id) })}
              >
                {text.notAbout}
              </button>
            </>
          )}
        </Chosen>
      ))}
      <Chosen label={text.alsoAbout} value="">
        {(field) => (
          <select
            id={field}
            value=""
            onChange={({ target }) =>
              choose('TARGET_IS', { whom: occurrenceOf(article, target.value), stance: 'NEUTRAL' })
            }
          >
            <option value="">{text.choose}</option>
            <Whoms article={article} />
          </select>
        )}
      </Chosen>
    </>
  );
}

function Chosen(props: { label: string; value: string; children: (field: string) => ReactNode }) {
  const field = useId();
  return (
    <p className="correction-choice">
      <label htmlFor={field}>{props.label}</label>
      {props.children(field)}
    </p>
  );
}

function Whoms({ article }: { article: ReadArticle }) {
  const messages = useMessages();
  const { tongue } = usePreferences().preferences;
  return whoms(article).map(({ entity }) => (
    <option key={entity.id} value={entity.id}>
      {entityName(entity, tongue)} · {messages.entity[entity.kind]}
    </option>
  ));
}

function occurrenceOf(article: ReadArticle, entity: string): string {
  return whoms(article).find((one) => one.entity.id === entity)?.occurrence ?? entity;
}
