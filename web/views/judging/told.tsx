import type { StatementParts } from '../../api/queries.ts';
import { useMessages } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { usePreferences } from '../../store/preferences.ts';
import { StanceLine } from '../graph/legend.tsx';
import { stanceOf } from '../panel/card.tsx';

/** A statement in a line: who, how, about whom. */
export function Told({ statement }: { statement: StatementParts }) {
  const text = useMessages();
  const { tongue } = usePreferences().preferences;
  const [speaker] = statement.speakers;
  const stance = stanceOf(statement);
  return (
    <>
      <b>{speaker === undefined ? text.card.noSpeaker : entityName(speaker.entity, tongue)}</b>{' '}
      <span className={`stance ${stance.toLowerCase()}`}>
        {text.act[statement.act]} <StanceLine stance={stance} />
      </span>{' '}
      {statement.targets.map(({ entity }) => entityName(entity, tongue)).join(', ')}
    </>
  );
}
