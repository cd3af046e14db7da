/** A state of a machine as wink-nlp's models keep it: what follows on each symbol, on OTHERWISE where none does. */
type State = Readonly<Record<string, number>>;

const ROOT = 0;
const OTHERWISE = 2_070_003;
/** The model's numbers of hints, which are what a word tells more than its part of speech does, begin here. */
const FIRST_HINT = 1_080_000;

/** Symbols here: the parts of speech, then the hints. None stands for the end of the text, on which no state goes on. */
const NONE = 0;
const PARTS = 32;
const SYMBOLS = PARTS + 256;

/** The symbol of a hint as the model numbers it. */
export function symbolOfHint(hint: number): number {
  return PARTS + hint - FIRST_HINT;
}

/** Takes what a pattern tells of the word at `at`: its part of speech; negative where it is so in every pattern. */
export type Told = (at: number, part: number) => void;

/** Patterns of parts of speech: what a word between such others is. One of wink-nlp's machines of states, as a table. */
export class TagPatterns {
  /** [state * SYMBOLS + symbol], and what a state goes on to where no word does. */
  private readonly next: Int16Array;
  private readonly otherwise: Int16Array;
  /** Of each state: whether a pattern ends in it, what that tells (0 for nothing), how far behind its beginning. */
  private readonly ends: Uint8Array;
  private readonly tells: Int16Array;
  private readonly margins: Uint8Array;

  /** `machine` is one of those of the model, in JSON. */
  constructor(machine: string) {
    const [, last, states, ends, marked] = JSON.parse(machine) as [
      unknown,
      number,
      Readonly<Record<string, State>>,
      Readonly<Record<string, string>>,
      Readonly<Record<string, readonly [number, number]>>,
    ];
    const count = last + 1;
    this.next = new Int16Array(count * SYMBOLS);
    this.otherwise = new Int16Array(count);
    this.ends = new Uint8Array(count);
    this.tells = new Int16Array(count);
    this.margins = new Uint8Array(count);
    for (const [state, follows] of Object.entries(states))
      for (const [symbol, to] of Object.entries(follows)) this.addStep(Number(state), Number(symbol), to);
    for (const [state, part] of Object.entries(ends)) {
      this.ends[Number(state)] = 1;
      this.tells[Number(state)] = Number(part);
      this.margins[Number(state)] = marked[state]?.[0] ?? 0;
    }
  }

  private addStep(state: number, symbol: number, to: number): void {
    if (symbol === OTHERWISE) this.otherwise[state] = to;
    else if (symbol >= FIRST_HINT) this.next[state * SYMBOLS + symbolOfHint(symbol)] = to;
    else if (symbol < PARTS) this.next[state * SYMBOLS + symbol] = to;
  }

  /** Finds the patterns in the first `count` of `symbols`, none within another, as wink-nlp's automaton does. */
  find(symbols: Uint16Array, count: number, told: Told): void {
    const { next, otherwise, ends } = this;
    let [state, first, last, open] = [ROOT, 0, 0, ROOT];
    for (let from = 0; from <= count; from++)
      for (let at = from; at <= count; at++) {
        const symbol = at < count ? (symbols[at] ?? NONE) : NONE;
        const to = next[state * SYMBOLS + symbol] ?? ROOT;
        if (state === ROOT && to !== ROOT) first = at;
        state = to;
        if (to !== ROOT && ends[to] === 0) {
          const other = otherwise[to] ?? ROOT;
          if (other !== ROOT) [last, open] = [at, other];
          continue;
        }
        const end = to === ROOT ? open : to;
        if (end !== ROOT) {
          this.tell(end, first, told);
          from = to === ROOT ? last : at;
        }
        [state, open] = [ROOT, ROOT];
        break;
      }
  }

  private tell(state: number, first: number, told: Told): void {
    const part = this.tells[state] ?? 0;
    if (part !== 0) told(first + (this.margins[state] ?? 0), part);
  }
}
