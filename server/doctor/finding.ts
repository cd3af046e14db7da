/** What was looked at, how it is, and, where it is not well, what to do. */
export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'warn' | 'fail';
  readonly found: string;
  /** Null where nothing is to be done. */
  readonly remedy: string | null;
}

export function fine(what: string, found: string): Finding {
  return { what, state: 'ok', found, remedy: null };
}

export function warning(what: string, found: string, remedy: string): Finding {
  return { what, state: 'warn', found, remedy };
}

export function failing(what: string, found: string, remedy: string): Finding {
  return { what, state: 'fail', found, remedy };
}
