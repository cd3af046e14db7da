/** A line of the terminal that is written over until it is cleared. Elsewhere than on a terminal it does not show. */
export interface StatusLine {
  readonly show: (line: string) => void;
  readonly clear: () => void;
}

export function statusLine(terminal: boolean, write: (text: string) => void): StatusLine {
  if (!terminal) return { show: () => {}, clear: () => {} };
  return {
    show: (line) => write(`${CLEAR}${line}`),
    clear: () => write(CLEAR),
  };
}

/** The same on standard error. */
export function ownStatusLine(): StatusLine {
  return statusLine(process.stderr.isTTY === true, (text) => void process.stderr.write(text));
}

/** To the start of the line, and erase it. */
const CLEAR = '\r\u001b[2K';
