/** An amount of which several take their part, first come first served; who asks for more than all of it gets all. */
export class Budget {
  readonly #most: number;
  readonly #queue: { readonly part: number; readonly go: () => void }[] = [];
  #left: number;

  constructor(most: number) {
    this.#most = most;
    this.#left = most;
  }

  take(wanted: number): Promise<void> {
    const part = Math.min(wanted, this.#most);
    return new Promise((go) => {
      this.#queue.push({ part, go });
      this.#serve();
    });
  }

  give(wanted: number): void {
    this.#left += Math.min(wanted, this.#most);
    this.#serve();
  }

  #serve(): void {
    for (let next = this.#queue[0]; next !== undefined && next.part <= this.#left; next = this.#queue[0]) {
      this.#queue.shift();
      this.#left -= next.part;
      next.go();
    }
  }
}
