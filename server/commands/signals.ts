const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
export type SignalName = keyof typeof SIGNALS;

/** Calls `stop` at the first signal; the second ends the process there and then, with the database that it holds. */
export function heedSignals(stop: (name: SignalName) => void): {
  readonly code: () => number;
  readonly forget: () => void;
} {
  let code: number | null = null;
  const listeners = Object.entries(SIGNALS).map(([name, number]) => {
    const heed = () => {
      if (code !== null) process.exit(128 + number);
      code = 128 + number;
      stop(name as SignalName);
    };
    process.on(name, heed);
    return () => void process.off(name, heed);
  });
  return {
    code: () => code ?? 1,
    forget: () => {
      for (const forget of listeners) forget();
    },
  };
}
