import { OtherVersionError } from '../errors.ts';
import type { SharedTurns } from '../fetch/hosts.ts';
import type { Preparer } from '../ingest.ts';
import { Connection } from './connection.ts';
import type { Maker } from './maker.ts';
import { compareMembers, type Member, Roll } from './roll.ts';
import { Sender } from './sender.ts';
import { shareTurns } from './turns.ts';
import { type Hands, Workers } from './workers.ts';

/** What an ingest needs to have workers elsewhere do a part of it. */
export interface Crew {
  readonly preparer: Preparer;
  readonly turns: SharedTurns;
  close(): Promise<void>;
}

/**
 * Puts work into the Redis of `url` and takes its results. This process works too, so that nothing waits where no
 * worker runs. Who takes part is told by `say`, in lines for the operator; with `lasting`, also that Redis went away,
 * which ends no more than what is going on. Throws QueueError.
 */
export async function openCrew(
  url: string,
  maker: Maker,
  hands: Hands,
  { say, lasting }: { readonly say: (line: string) => void; readonly lasting: boolean },
): Promise<Crew> {
  const connection = await Connection.open(url, lasting ? watched(say) : undefined);
  const roll = new Roll(connection, 'ingest', maker);
  const workers = new Workers(connection, maker, hands);
  const sender = new Sender(connection, maker);
  const close = async () => {
    // What this process had begun is given back first, so that it can be taken back.
    await workers.close();
    await sender.close();
    await roll.close();
    connection.close();
  };
  const tell = once(say);
  let present: number | null = null;
  try {
    await roll.enter((others) => {
      const { alike, differences } = compareMembers(others, 'worker', { name: 'this process', maker });
      for (const difference of differences) tell(`${difference}; it is not used`);
      if (alike !== present && (alike === 0 || !present)) say(takingPart(alike));
      present = alike;
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { preparer: sender, turns: shareTurns(connection), close };
}

function takingPart(workers: number): string {
  if (workers === 0)
    return 'No worker is running (`ujar work` is one): this process does all of it until one is';
  return workers === 1 ? 'A worker takes part' : `${workers} workers take part`;
}

/** A worker that works until it is closed. */
export interface Working {
  /** Where, without the password. */
  readonly address: string;
  readonly done: () => number;
  close(): Promise<void>;
}

/**
 * Works for the ingests that put work of `maker` into the Redis of `url`. Throws QueueError; and OtherVersionError
 * where ingests run of which none is alike.
 */
export async function openWorking(
  url: string,
  maker: Maker,
  hands: Hands,
  say: (line: string) => void,
): Promise<Working> {
  const connection = await Connection.open(url, watched(say));
  const roll = new Roll(connection, 'worker', maker);
  const compare = (others: readonly Member[]) =>
    compareMembers(others, 'ingest', { name: 'this worker', maker });
  try {
    const { alike, differences } = compare(await roll.others());
    const [first] = differences;
    if (alike === 0 && first !== undefined) throw new OtherVersionError(first);
    const tell = once(say);
    await roll.enter((others) => {
      for (const difference of compare(others).differences) tell(`${difference}; nothing is done for it`);
    });
  } catch (error) {
    connection.close();
    throw error;
  }
  const workers = new Workers(connection, maker, hands);
  return {
    address: connection.address,
    done: () => workers.done,
    close: async () => {
      await workers.close();
      await roll.close();
      connection.close();
    },
  };
}

function watched(say: (line: string) => void) {
  return {
    away: ({ message }: Error) => say(`${message}; trying again`),
    back: () => say('Redis is there again'),
  };
}

/** Says each line once. */
function once(say: (line: string) => void): (line: string) => void {
  const said = new Set<string>();
  return (line) => {
    if (said.has(line)) return;
    said.add(line);
    say(line);
  };
}
