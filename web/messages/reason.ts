import { useEffect, useSyncExternalStore } from 'react';
import { usePreferences } from '../store/preferences.ts';
import type { Piece } from './reasons/reader.ts';

type Readings = typeof import('./reasons/indonesian.ts');

const listeners = new Set<() => void>();
let readings: Readings | null = null;
let isLoading = false;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

async function load() {
  if (isLoading) return;
  isLoading = true;
  try {
    readings = await import('./reasons/indonesian.ts');
  } catch (error) {
    // The reasons stay in English, marked so; the console has it for a report.
    console.warn(error);
  }
  for (const listener of listeners) listener();
}

/** The readings of another language than the API's, which come once somebody wants them; null for English, and before. */
function useReadings(): Readings | null {
  const { tongue } = usePreferences().preferences;
  const loaded = useSyncExternalStore(subscribe, () => readings);
  useEffect(() => {
    if (tongue === 'id') void load();
  }, [tongue]);
  return tongue === 'id' ? loaded : null;
}

/** Tells reasons, which the API gives in English, in the language of the page: sentence by sentence, as far as it can. */
export function useReasons(): (reason: string) => readonly Piece[] {
  const { tongue } = usePreferences().preferences;
  const loaded = useReadings();
  return (reason) => loaded?.readIndonesian(reason) ?? [{ text: reason, isRead: tongue === 'en' }];
}

/** The same where no more than letters can stand: a title, a message. */
export function useReasonText(): (reason: string) => string {
  const told = useReasons();
  return (reason) =>
    told(reason)
      .map(({ text }) => text)
      .join('; ');
}

/** Terms of the API that stand by themselves. */
interface Terms {
  /** "foreign minister of CHN" */
  readonly office: (office: string) => Piece;
  /** A country by its English name. */
  readonly land: (name: string) => string;
  /** "news.csv line 12" */
  readonly place: (place: string) => string;
}

/** Tells terms of the API in the language of the page. */
export function useTerms(): Terms {
  const { tongue } = usePreferences().preferences;
  const loaded = useReadings();
  return {
    office: (office) => {
      const text = loaded?.officeText(office) ?? office;
      return { text, isRead: tongue === 'en' || text !== office };
    },
    land: (name) => loaded?.landText(name) ?? name,
    place: (place) => loaded?.placeText(place) ?? place,
  };
}
