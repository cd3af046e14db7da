import { useEffect, useState } from 'react';
import { useMessages, useWords } from '../../messages/catalogue.ts';
import { entityName } from '../../messages/names.ts';
import { renameIds } from '../../store/changes.ts';
import { usePreferences } from '../../store/preferences.ts';
import { useExplorer } from '../../store/store.ts';
import type { Names } from '../overview.ts';
import { words } from './words.ts';

/** Of ids that lead elsewhere since two were judged to be one: says so, and goes on with where they lead. */
export function Moved({ names }: { names: Names }) {
  const [, change] = useExplorer();
  const { tongue } = usePreferences().preferences;
  const text = useWords(words);
  const { close } = useMessages().banner;
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    const moved = [...names].flatMap(([asked, entity]) =>
      entity !== null && entity.id !== asked ? [[asked, entity] as const] : [],
    );
    if (moved.length === 0) return;
    setFound(moved.map(([, entity]) => entityName(entity, tongue)));
    change(renameIds(new Map(moved.map(([asked, { id }]) => [asked, id]))), 'replace');
  }, [names, change, tongue]);
  const [only] = found;
  if (only === undefined) return null;
  return (
    <div className="banner" role="status">
      <span>{found.length === 1 ? text.moved(only) : text.movedSeveral}</span>
      <button type="button" className="quiet" aria-label={close} onClick={() => setFound([])}>
        ×
      </button>
    </div>
  );
}
