import { hasJars, NEO4J_VERSION } from '../database/jars.ts';
import type { Machine } from '../database/machine.ts';
import { findJava, javaRelease, runMaven } from '../database/programs.ts';
import { describe, MissingProgramError } from '../errors.ts';
import { type Finding, failing, fine, warning } from './finding.ts';

/** The oldest that package.json names. */
const OLDEST_NODE = [20, 19] as const;

/** `version` as Node has it: "20.19.0". */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldest, least] = OLDEST_NODE;
  if (major > oldest || (major === oldest && minor >= least)) return fine('Node', version);
  return failing('Node', `${version} is too old`, `Install Node ${oldest}.${least} or later.`);
}

/** Java and Maven, which only a managed database needs. */
export async function checkPrograms(cache: string, machine: Machine): Promise<readonly Finding[]> {
  return [await checkJava(machine), await checkMaven(cache, machine)];
}

async function checkJava(machine: Machine): Promise<Finding> {
  try {
    const { path, identity } = await findJava(machine);
    return fine('Java', `${javaRelease(identity) ?? 'of unknown version'} (${path})`);
  } catch (error) {
    return missing('Java', error);
  }
}

async function checkMaven(cache: string, machine: Machine): Promise<Finding> {
  if (await hasJars(cache)) return fine('Maven', `not needed: Neo4j ${NEO4J_VERSION} is in ${cache}`);
  try {
    const { code, output } = await runMaven(machine, ['-v'], () => {});
    const [line = ''] = output.trim().split('\n');
    if (code === 0) return fine('Maven', line);
    return warning('Maven', `it says "${line}"`, 'See to it that mvn -v runs.');
  } catch (error) {
    return missing('Maven', error);
  }
}

/** The error's own line tells what to do. */
function missing(what: string, error: unknown): Finding {
  if (error instanceof MissingProgramError) return failing(what, 'is missing or too old', error.message);
  return failing(what, describe(error), 'See to it that it can be run.');
}
