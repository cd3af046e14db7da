import type { DocumentNode } from 'graphql';
import { useRef, useState } from 'react';
import { type Asked, askedNow } from '../../api/asked.ts';
import { useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { narrow, toQuery } from '../../store/query-filter.ts';
import type { State, View } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { Modal } from '../modal.tsx';
import type { Names } from '../overview.ts';
import { Segments } from '../segments.tsx';
import { CopyButton } from './copy-button.tsx';
import { inline } from './inlining.ts';
import { pythonCell } from './python.ts';
import { words } from './words.ts';

export type Form = 'graphql' | 'python';

/** What each view is about most: that question comes first. */
const mainField: Readonly<Partial<Record<View, string>>> = {
  graph: 'neighbourhood',
  outline: 'neighbourhood',
  timeline: 'timeline',
  matrix: 'saidAbout',
  statements: 'statements',
  reader: 'article',
  review: 'reviewQueue',
};

/** What the page asked to show what it shows now, the view's own question first. */
function questionsOf(state: State): Asked[] {
  const filters = [toQuery(state.filter), narrow(state.filter, state.selection)].map((one) =>
    JSON.stringify(one),
  );
  const main = mainField[state.view] ?? '';
  return askedNow(({ variables }) => filters.includes(JSON.stringify(variables.filter))).toSorted(
    (a, b) => Number(b.roots.includes(main)) - Number(a.roots.includes(main)),
  );
}

/** The questions behind the view, each as GraphQL or Python that runs as it is. */
export function CodeDialog(props: {
  form: Form;
  show: (form: Form) => void;
  close: () => void;
  names: Names;
}) {
  const [state] = useExplorer();
  const own = useWords(words).code;
  const [questions] = useState(() => questionsOf(state));
  const [chosen, setChosen] = useState(0);
  const asked = questions[chosen];
  return (
    <Modal className="code-dialog" title={own.label} out={own.close} close={props.close}>
      <div className="code-choices">
        <Segments
          label={own.form}
          choices={['graphql', 'python']}
          chosen={props.form}
          says={(form) => own.forms[form]}
          choose={props.show}
        />
        {questions.length > 1 && (
          <select
            aria-label={own.question}
            value={chosen}
            onChange={(event) => setChosen(Number(event.target.value))}
          >
            {questions.map(({ name }, index) => (
              <option key={`${name} ${String(index)}`} value={index}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      {asked === undefined ? (
        <p className="hint">{own.none}</p>
      ) : (
        <Code asked={asked} form={props.form} names={props.names} />
      )}
    </Modal>
  );
}

function Code({ asked, form, names }: { asked: Asked; form: Form; names: Names }) {
  const own = useWords(words).code;
  const box = useRef<HTMLPreElement>(null);
  const called = (id: string) => {
    const entity = names.get(id);
    return entity === undefined || entity === null ? null : entityName(entity, 'en');
  };
  const query = inline(asked.document as DocumentNode, asked.variables);
  const text = form === 'graphql' ? query : pythonCell(asked, window.location.origin, called);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach that */}
      <pre ref={box} tabIndex={0}>
        <code>{text}</code>
      </pre>
      <p className="sheet-end">
        {form === 'graphql' && isLoopback(window.location.hostname) ? (
          <a
            className="link"
            href={`/graphql?${new URLSearchParams({ query })}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {own.graphiql}
          </a>
        ) : (
          <span />
        )}
        <CopyButton
          text={text}
          label={own.copy}
          done={own.copied}
          select={() => box.current !== null && window.getSelection()?.selectAllChildren(box.current)}
        />
      </p>
    </>
  );
}

/** GraphiQL is served to this machine alone. */
const isLoopback = (host: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/u.test(host);
