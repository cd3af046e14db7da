import type { Config } from '../config.ts';
import { SettingError } from '../errors.ts';
import { openWorking } from './crew.ts';
import { counted } from './findings.ts';
import { extractorsOf } from './knowledge.ts';
import { heedSignals } from './signals.ts';

export interface WorkOptions {
  readonly workers?: number;
}

/**
 * `ujar work`: takes part in what is ingested elsewhere until it is stopped, and needs no database for it. Gives the
 * exit code. Throws SettingError without REDIS_URL.
 */
export async function workCommand({ workers }: WorkOptions, config: Config): Promise<number> {
  const { redis } = config;
  if (redis === null)
    throw new SettingError(
      'REDIS_URL',
      'names the Redis or Valkey by which workers get their articles, such as redis://queue.example:6379; it is not set',
    );
  const settings = { ...config, workers: workers ?? config.workers };
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const signals = heedSignals((name) => {
    console.error(
      `${name === 'SIGINT' ? '' : `${name}: `}Stopping once what was begun is done; again to stop at once`,
    );
    stop();
  });
  const means = await extractorsOf(settings);
  try {
    const say = (line: string) => console.error(line);
    const working = await openWorking(redis, settings, means, say);
    try {
      console.log(
        `Working for ${working.address}, ${counted(settings.workers, 'article')} at once; Ctrl-C stops`,
      );
      await stopped;
    } finally {
      await working.close();
    }
    console.log(`${counted(working.done(), 'article')} done`);
    return 0;
  } finally {
    signals.forget();
    await means.extractors.close();
  }
}
