import { type Finding, failing, fine, warning } from './finding.ts';

/** What the machine has. Bytes. */
export interface Resources {
  /** Of memory, within the limits that hold for this process. */
  readonly memory: number;
  readonly freeMemory: number;
  readonly freeDisk: number;
  /** For Neo4j to start on the home; 0 where it is elsewhere. */
  readonly neededDisk: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const MIB = 2 ** 20;
const GIB = 2 ** 30;

/** The managed Neo4j takes some 0.5 GB, up to 1.3; Ujar itself 0.3 and as much for each worker. */
export function checkMemory({ memory, freeMemory }: Resources, managed: boolean): Finding {
  const told = `${inGib(freeMemory)} free of ${inGib(memory)} GiB`;
  const [least, comfortable] = managed ? [1 * GIB, 2 * GIB] : [0.5 * GIB, 1 * GIB];
  const remedy = 'Give it more, set UJAR_WORKERS=1, or have Neo4j elsewhere with NEO4J_URI.';
  if (memory < least) return failing('memory', told, remedy);
  return memory < comfortable || freeMemory < least / 2
    ? warning('memory', told, remedy)
    : fine('memory', told);
}

export function checkDisk({ freeDisk, neededDisk }: Resources, folder: string): Finding {
  const told = `${inGib(freeDisk)} GiB free at ${folder}`;
  const remedy = 'Make room, or set UJAR_HOME to a folder on another disk.';
  if (freeDisk < Math.max(256 * MIB, neededDisk)) return failing('disk', told, remedy);
  return freeDisk < 2 * GIB ? warning('disk', told, remedy) : fine('disk', told);
}

/** The day on which this version can't have been used yet. */
const MADE = Date.parse('2026-01-01T00:00:00Z');
const TOLERANCE = 120_000;

/** Articles are told by when they were learned: a clock that is wrong is written down for good. */
export function checkClock({ now }: Resources, lastBatch: string | null): Finding {
  const told = new Date(now).toISOString();
  const remedy = 'Set the clock (timedatectl set-ntp true) before anything is ingested.';
  if (now < MADE) return failing('clock', `${told} is before this version was made`, remedy);
  if (lastBatch !== null && Date.parse(lastBatch) > now + TOLERANCE)
    return failing('clock', `${told} is before what was written last (${lastBatch})`, remedy);
  return fine('clock', told);
}

function inGib(bytes: number): string {
  return (bytes / GIB).toFixed(1);
}
