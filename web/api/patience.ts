/** Questions that the server takes long over, and a way to stop waiting for them. */
export interface Patience {
  /** As `fetch`; what is asked by it is watched, but for writes, which no one can unsay, and streams. */
  readonly fetch: typeof fetch;
  /** True once an answer has been waited for longer than is usual. */
  isStrained(): boolean;
  /** Gives all up that is waited for: each ends with a `GivenUpError`. */
  giveUp(): void;
  subscribe(listener: () => void): () => void;
}

/** Somebody would not wait for the answer any longer. */
export class GivenUpError extends Error {
  override readonly name = 'GivenUpError';
}

/** Milliseconds after which one wonders whether anything still happens. */
const usual = 4000;

export function createPatience(send: typeof fetch = (...asked) => fetch(...asked)): Patience {
  const listeners = new Set<() => void>();
  const late = new Set<AbortController>();
  const waiting = new Set<AbortController>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const watched: typeof fetch = async (address, init) => {
    if (!isQuestion(init)) return send(address, init);
    const own = new AbortController();
    const leave = () => own.abort(init?.signal?.reason);
    init?.signal?.addEventListener('abort', leave);
    waiting.add(own);
    const timer = setTimeout(() => {
      late.add(own);
      tell();
    }, usual);
    try {
      return await send(address, { ...init, signal: own.signal });
    } catch (error) {
      throw own.signal.reason instanceof GivenUpError ? own.signal.reason : error;
    } finally {
      clearTimeout(timer);
      init?.signal?.removeEventListener('abort', leave);
      waiting.delete(own);
      if (late.delete(own)) tell();
    }
  };
  return {
    fetch: watched,
    isStrained: () => late.size > 0,
    giveUp: () => {
      for (const own of waiting) own.abort(new GivenUpError('given up'));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isQuestion(init: RequestInit | undefined): boolean {
  return typeof init?.body === 'string' && !/"query":"\s*(?:mutation|subscription)\b/.test(init.body);
}
