import { useMessages } from '../../messages/catalogue.ts';

/** Values to be ticked, each with how many it would leave; null while the counts are not known. */
export function Choices<T extends string>(props: {
  title: string;
  all: readonly T[];
  chosen: readonly T[];
  counts?: ReadonlyMap<T, number> | null;
  called: (one: T) => string;
  pick: (one: T) => void;
}) {
  const text = useMessages();
  const { counts } = props;
  const shown = props.all.filter((one) => !counts || counts.has(one) || props.chosen.includes(one));
  return (
    <fieldset className="choices">
      <legend>{props.title}</legend>
      {shown.map((one) => (
        <label key={one} className="choice">
          <input type="checkbox" checked={props.chosen.includes(one)} onChange={() => props.pick(one)} />
          <span>
            {props.called(one)}
            {counts && <small> {text.number(counts.get(one) ?? 0)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
