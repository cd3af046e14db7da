import { type Tongue, usePreferences } from '../store/preferences.ts';
import { en, type Messages } from './en.ts';
import { id } from './id.ts';

/** Every language of the interface, of one type: a missing message is a type error. */
export const catalogue: Record<Tongue, Messages> = { en, id };

/** The messages in the language that the user chose. */
export function useMessages(): Messages {
  return catalogue[usePreferences().preferences.tongue];
}
