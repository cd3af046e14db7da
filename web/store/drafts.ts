import { useState } from 'react';

const place = 'ujar.draft.';

/**
 * As `useState`, of what somebody typed: it is still there after another view was shown or the page loaded anew, for as
 * long as the tab is open. "" forgets it.
 * @param name what is written, such as "add": one draft each
 * @param initial what stands there where nobody typed anything
 */
export function useDraft(name: string, initial = ''): [string, (text: string) => void] {
  const [text, setText] = useState(() => readDraft(name) || initial);
  return [
    text,
    (next) => {
      setText(next);
      keepDraft(name, next);
    },
  ];
}

function readDraft(name: string): string {
  try {
    return window.sessionStorage.getItem(place + name) ?? '';
  } catch {
    return '';
  }
}

function keepDraft(name: string, text: string): void {
  try {
    if (text === '') window.sessionStorage.removeItem(place + name);
    else window.sessionStorage.setItem(place + name, text);
  } catch {
    // storage is full or switched off: it lasts as long as the view
  }
}
