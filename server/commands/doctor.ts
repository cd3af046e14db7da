import { freemem, totalmem } from 'node:os';
import { type Config, readConfig } from '../config.ts';
import { findHolder, type Holder } from '../database/home.ts';
import { MACHINE, type Machine } from '../database/machine.ts';
import { roomNeeded } from '../database/room.ts';
import { type Finding, failing, fine } from '../doctor/finding.ts';
import {
  type Condition,
  checkCondition,
  type Reader,
  readConditionThere,
  unreachable,
} from '../doctor/graph.ts';
import { checkHome, nearestThere } from '../doctor/home.ts';
import { checkClock, checkDisk, checkMemory, type Resources } from '../doctor/machine.ts';
import { checkNode, checkPrograms } from '../doctor/programs.ts';
import { describe, SettingError } from '../errors.ts';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import { askHolder } from '../fetch/holder.ts';
import { tryPort } from '../http/port.ts';
import { knowledgeOf } from './knowledge.ts';

/** `ujar doctor`: a line for each thing that Ujar needs. True if none of them fails. */
export async function doctorCommand(
  { json = false }: { json?: boolean },
  env: NodeJS.ProcessEnv = process.env,
  machine: Machine = MACHINE,
): Promise<boolean> {
  const findings = await examine(env, machine);
  for (const finding of findings) console.log(json ? JSON.stringify(finding) : lineOf(finding));
  const failed = findings.filter(({ state }) => state === 'fail').length;
  if (!json) console.log(failed === 0 ? 'Nothing stands in the way' : `${failed} to be put right`);
  return failed === 0;
}

/** "fail  Java: is missing. Install it." */
function lineOf({ what, state, found, remedy }: Finding): string {
  return `${state.padEnd(5)} ${what}: ${found}${remedy === null ? '' : `. ${remedy}`}`;
}

/** All that is looked at. A setting that can't be read ends it, since everything else rests on the settings. */
export async function examine(env: NodeJS.ProcessEnv, machine: Machine): Promise<readonly Finding[]> {
  const node = checkNode(process.versions.node);
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    return [node, failing('settings', error.message, 'Correct it; README.md lists the settings.')];
  }
  const managed = config.neo4j === null;
  const resources = await readResources(config, machine);
  const home = await checkHome(config.home);
  // One that this user can't use tells nothing more: the first finding says so.
  const shut = home.length === 1 && home[0]?.state === 'fail';
  const holder = shut ? null : await findHolder(config);
  const { findings, last } = shut ? NOT_LOOKED_AT : await examineGraph(config, holder);
  return [
    node,
    ...(managed ? await checkPrograms(config.cache, machine) : [fine('Java', 'not needed with NEO4J_URI')]),
    checkMemory(resources, managed),
    checkDisk(resources, config.home),
    checkClock(resources, last),
    ...home,
    await checkPort(config, holder),
    ...findings,
    ...(config.redis === null ? [] : [await checkRedis(config.redis)]),
  ];
}

/** What was found of a graph, and when it was written last. */
interface Looked {
  readonly findings: readonly Finding[];
  readonly last: string | null;
}

const NOT_LOOKED_AT: Looked = { findings: [], last: null };

async function readResources({ home, neo4j }: Config, machine: Machine): Promise<Resources> {
  const limit = process.constrainedMemory();
  const total = totalmem();
  return {
    memory: limit > 0 && limit < total ? limit : total,
    freeMemory: process.availableMemory?.() ?? freemem(),
    freeDisk: await machine.freeDisk(await nearestThere(home)),
    neededDisk: neo4j === null ? await roomNeeded(home) : 0,
    now: Date.now(),
  };
}

async function checkPort(config: Config, holder: Holder | null): Promise<Finding> {
  const where = `${config.host}:${config.port}`;
  // However it listens, the port of its address is the one that it took.
  if (holder?.address != null && Number(new URL(holder.address).port) === config.port)
    return fine('port', `${where} is served by process ${holder.pid}`);
  const error = await tryPort(config.host, config.port);
  if (error === null) return fine('port', `${where} is free`);
  const remedy = 'Set PORT to a free one above 1023, and HOST to an address of this machine.';
  return failing('port', `${where} can not be used (${error.code})`, remedy);
}

/** Of the server that runs on the home, else of NEO4J_URI; a managed database that doesn't run is not started for this. */
async function examineGraph(config: Config, holder: Holder | null): Promise<Looked> {
  try {
    const { hash: knowledge } = await knowledgeOf(config);
    const condition = await conditionOf(config, holder, { extractor: EXTRACTOR_VERSION, knowledge });
    if (condition === null)
      return { ...NOT_LOOKED_AT, findings: [fine('graph', 'is looked at while a server runs')] };
    return { findings: checkCondition(condition), last: condition.last };
  } catch (error) {
    return { findings: [unreachable(error)], last: null };
  }
}

async function conditionOf(config: Config, holder: Holder | null, reader: Reader): Promise<Condition | null> {
  if (config.neo4j !== null) return readConditionThere(config, reader);
  if (holder?.address == null) return null;
  return askHolder<Condition>({ ...holder, address: holder.address }, 'condition', reader);
}

async function checkRedis(url: string): Promise<Finding> {
  const { Connection } = await import('../queue/connection.ts');
  try {
    const connection = await Connection.open(url);
    await connection.close();
    return fine('Redis', `${connection.address} can be reached`);
  } catch (error) {
    const remedy = 'Start it, or correct REDIS_URL; without REDIS_URL this machine does all work itself.';
    return failing('Redis', describe(error), remedy);
  }
}
