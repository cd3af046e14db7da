/**
 * Does `work` on each item as it comes, on at most `ahead` items before the results are taken, and gives the results in
 * the order of the items. At `signal` it ends; what was begun is let go.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  ahead: number,
  signal?: AbortSignal,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  const bell = new Bell();
  let ended: { readonly error: unknown } | 'whole' | null = null;
  let left = false;
  const stop = () => bell.ring();
  signal?.addEventListener('abort', stop);
  const feed = async () => {
    try {
      for await (const item of items) {
        if (left) return;
        const result = work(item);
        result.catch(() => {});
        begun.push(result);
        bell.ring();
        while (begun.length >= ahead && !left) await bell.heard();
        if (left) return;
      }
      ended = 'whole';
    } catch (error) {
      ended = { error };
    }
    bell.ring();
  };
  void feed();
  try {
    for (;;) {
      if (signal?.aborted) return;
      const next = begun[0];
      if (next !== undefined) {
        const result = await next;
        if (signal?.aborted) return;
        begun.shift();
        bell.ring();
        yield result;
      } else if (ended !== null) {
        if (ended !== 'whole') throw (ended as { readonly error: unknown }).error;
        return;
      } else await bell.heard();
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    left = true;
    signal?.removeEventListener('abort', stop);
    bell.ring();
  }
}

/** Wakes all who wait for something to change. */
class Bell {
  #wake = () => {};
  #heard = this.#next();

  ring(): void {
    this.#wake();
    this.#heard = this.#next();
  }

  heard(): Promise<void> {
    return this.#heard;
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
