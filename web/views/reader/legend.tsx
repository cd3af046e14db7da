import { useMessages, useWords } from '../../messages/catalogue.ts';
import { parts } from './marks.ts';
import { words } from './words.ts';

/** What the marks in the text stand for. */
export function Legend({ chosen, events }: { chosen: boolean; events: boolean }) {
  const text = useMessages().reader;
  const said = useWords(words);
  return (
    <ul className="part-legend" aria-label={text.legend}>
      {chosen &&
        parts.map((part) => (
          <li key={part}>
            <mark className={part}>{text.parts[part]}</mark>
          </li>
        ))}
      <li>
        <span className="other">{chosen ? text.parts.other : said.statement}</span>
      </li>
      <li>
        <span className="name">{said.name}</span>
      </li>
      {events && (
        <li>
          <span className="event">{said.event}</span>
        </li>
      )}
    </ul>
  );
}
