export interface StandInSpan {
  start: number;
  end: number;
  utf16Start: number;
  utf16End: number;
  text: string;
  prefix: string;
  suffix: string;
}

/** A part of a statement found in marked text: `[[s1:target:JPN:OPPOSES|Tokyo]]`. Marks may stand inside each other. */
export interface MarkedPart {
  statement: string;
  part: string;
  rest: string[];
  span: StandInSpan;
}

/** Takes the marks out of a text and tells where they stood. */
export function readMarked(marked: string): { text: string; parts: MarkedPart[] } {
  const open: { head: string; start: number }[] = [];
  const found: { head: string; start: number; end: number }[] = [];
  let text = '';
  for (const token of marked.split(/(\[\[[^|\]]*\||\]\])/)) {
    if (token.startsWith('[[')) open.push({ head: token.slice(2, -1), start: text.length });
    else if (token === ']]') {
      const last = open.pop();
      if (last !== undefined) found.push({ ...last, end: text.length });
    } else text += token;
  }
  const parts = found.map(({ head, start, end }) => {
    const [statement = '', part = '', ...rest] = head.split(':');
    return { statement, part, rest, span: spanOf(text, start, end) };
  });
  return { text, parts };
}

function spanOf(text: string, start: number, end: number): StandInSpan {
  const points = (upTo: number) => [...text.slice(0, upTo)].length;
  return {
    start: points(start),
    end: points(end),
    utf16Start: start,
    utf16End: end,
    text: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
}
