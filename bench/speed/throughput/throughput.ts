import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { BenchError, median, type Result } from '../contract.ts';
import { QUERY } from './memory.ts';

const CONNECTIONS = 20;
const SECONDS = 5;
const ROUNDS = 5;

/** Requests/s of ours, all limits on, beside mercurius with graphql-jit: a process each, asked in turns for the same. */
export async function measureThroughput(): Promise<Result> {
  const children = ['ours.ts', 'peer.ts'].map(start);
  try {
    const addresses = await Promise.all(children.map(addressOf));
    const replies = await Promise.all(addresses.map(replyOf));
    if (replies[0] !== replies[1])
      throw new BenchError(`ours ${replies[0]?.slice(0, 200)}, mercurius ${replies[1]?.slice(0, 200)}`);
    for (const address of addresses) await load(address, 2);
    const taken = addresses.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++)
      for (const [side, address] of addresses.entries()) taken[side]?.push(await load(address, SECONDS));
    const [ours, peer] = taken.map(median) as [number, number];
    const ratio = Math.round((ours / peer) * 100) / 100;
    const what = `requests/s at ${CONNECTIONS} connections, reply of ${replies[0]?.length} bytes (at least)`;
    return { what, ours, peer, unit: 'requests/s', ratio, reach: 0.45, holds: ours / peer >= 0.45 };
  } finally {
    for (const child of children) child.disconnect();
  }
}

function start(file: string): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: ['--import', 'tsx'] });
}

async function addressOf(child: ChildProcess): Promise<string> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new BenchError(`a server ended with code ${code}`);
  });
  return String((await Promise.race([once(child, 'message'), ended]))[0]);
}

const ASKED = {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ query: QUERY }),
} as const;

async function replyOf(address: string): Promise<string> {
  return (await fetch(address, ASKED)).text();
}

/** Requests/s over some seconds, each answered 200. */
async function load(url: string, seconds: number): Promise<number> {
  const told = await autocannon({ url, connections: CONNECTIONS, duration: seconds, ...ASKED });
  if (told.non2xx + told.errors + told.timeouts > 0)
    throw new BenchError(`${url}: ${told.non2xx} refused, ${told.errors} failed of ${told.requests.total}`);
  return told.requests.average;
}
