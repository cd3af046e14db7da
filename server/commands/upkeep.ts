import type { Config } from '../config.ts';
import type { Digest } from '../derive/digest.ts';
import { askHolder } from '../fetch/holder.ts';
import { extractHere } from '../jobs/extractors.ts';
import { findServing, hold } from './holding.ts';
import { knowledgeOf } from './knowledge.ts';
import { graphOf, type Work, workOn } from './work.ts';

/** `ujar digest`: the hash, and with --json its parts. */
export async function digestCommand({ json = false }: { json?: boolean }, config: Config): Promise<void> {
  const answer = await perform<Digest>('digest', config);
  console.log(json ? JSON.stringify(answer) : answer.digest);
}

/** `ujar rebuild`: everything derived, anew from what is stored. */
export async function rebuildCommand(config: Config): Promise<void> {
  const { changed } = await perform<{ changed: number }>('rebuild', config);
  console.log(changed === 0 ? 'Nothing differed' : `${changed} links differed and were put right`);
}

/** By the process that serves the home, else in this one. */
async function perform<T>(name: 'digest' | 'rebuild', config: Config): Promise<T> {
  const serving = await findServing(config);
  if (serving !== null) return askHolder<T>(serving, name);
  const held = await hold(config);
  try {
    const knowledge = await knowledgeOf(config);
    const work: Work = workOn(graphOf(held.database), extractHere(knowledge), knowledge);
    return (await work[name]()) as T;
  } finally {
    await held.close();
  }
}
