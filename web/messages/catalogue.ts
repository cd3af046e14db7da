import { type Tongue, usePreferences } from '../store/preferences.ts';
import { en, type Messages } from './en.ts';
import { id } from './id.ts';

/** Every language of the interface, of one type: a missing message is a type error. */
export const catalogue: Record<Tongue, Messages> = { en, id };

/** The messages in the language that the user chose. */
export function useMessages(): Messages {
  return useWords(catalogue);
}

/** What a view alone says, which comes with it when it is first opened: its own catalogue, of one type as well. */
export function useWords<Words>(words: Record<Tongue, Words>): Words {
  return words[usePreferences().preferences.tongue];
}
