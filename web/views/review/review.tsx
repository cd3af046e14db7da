import './review.css';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { arrange } from '../../store/changes.ts';
import { type Queue, queues } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { History } from '../judging/history.tsx';
import { words as judging } from '../judging/words.ts';
import { Segments } from '../segments.tsx';
import { words } from './words.ts';
import { WorkList } from './work-list.tsx';

const sorts = { entities: 'ENTITIES', events: 'EVENTS', utterances: 'UTTERANCES' } as const;

/** Pairs that may be one, to be judged one after the other, and what was decided so far. */
export function Review() {
  const [{ queue }, change] = useExplorer();
  const text = useWords(words);
  const decided = useWords(judging);
  const { views } = useMessages();
  const names: Record<Queue, string> = { ...text.sorts, history: decided.history };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach that
    <section className="review" tabIndex={0} aria-label={views.review}>
      <div className="review-sheet">
        <Segments
          label={views.review}
          choices={queues}
          chosen={queue}
          says={(one) => names[one]}
          choose={(one) => change(arrange({ queue: one }))}
        />
        {queue === 'history' ? <History /> : <WorkList key={queue} of={sorts[queue]} />}
      </div>
    </section>
  );
}
