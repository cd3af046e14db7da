import { join } from 'node:path';
import { MissingProgramError } from '../errors.ts';
import { type Machine, type Outcome, run } from './machine.ts';

const OLDEST_JAVA = 17;
const OTHERWISE =
  'Or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a running Neo4j 5, for example one from ' +
  '"docker run -p 127.0.0.1:7687:7687 -e NEO4J_AUTH=neo4j/a-password neo4j:5.26".';
const INSTALL_JAVA = `Install it (apt install openjdk-17-jre-headless, dnf install java-17-openjdk-headless, brew install openjdk@17). ${OTHERWISE}`;
const INSTALL_MAVEN = `Install it (apt install maven, dnf install maven, brew install maven). ${OTHERWISE}`;

/** A Java to run: the program, and what it says of itself, which differs from build to build. */
export interface Java {
  readonly path: string;
  readonly identity: string;
}

/**
 * The java to run: of JAVA_HOME where that is set, else of the PATH.
 * @throws MissingProgramError when there is none, or it is older than Java 17; the line names the ways on.
 */
export async function findJava(machine: Machine): Promise<Java> {
  const home = machine.env.JAVA_HOME?.trim() ?? '';
  const java = home === '' ? 'java' : join(home, 'bin', 'java');
  const where = home === '' ? 'on the PATH' : `at JAVA_HOME (${home})`;
  const { code, output } = await runProgram(machine, java, ['-version'], (cause) => {
    return new MissingProgramError('Java 17 or later', `is not ${where}. ${INSTALL_JAVA}`, { cause });
  });
  const release = javaRelease(output);
  if (code !== 0 || release === null) {
    const said = output.trim().split('\n')[0] ?? '';
    throw new MissingProgramError('Java 17 or later', `is not ${where}: it says "${said}". ${INSTALL_JAVA}`);
  }
  if (release < OLDEST_JAVA) {
    throw new MissingProgramError(
      'Java 17 or later',
      `is needed; Java ${release} is ${where}. ${INSTALL_JAVA}`,
    );
  }
  return { path: java, identity: output };
}

/** The feature release in what `java -version` prints: 8 for "1.8.0_392", 21 for "21.0.2"; null where none is told. */
export function javaRelease(output: string): number | null {
  const found = /version "(?:1\.)?(\d+)/u.exec(output);
  return found?.[1] === undefined ? null : Number(found[1]);
}

/**
 * Runs Maven to its end.
 * @throws MissingProgramError when there is none on the PATH.
 */
export function runMaven(
  machine: Machine,
  args: readonly string[],
  onLine: (line: string) => void,
  signal?: AbortSignal,
): Promise<Outcome> {
  return runProgram(
    machine,
    'mvn',
    args,
    (cause) => new MissingProgramError('Maven (mvn)', `is not on the PATH. ${INSTALL_MAVEN}`, { cause }),
    onLine,
    signal,
  );
}

async function runProgram(
  machine: Machine,
  command: string,
  args: readonly string[],
  missing: (cause: unknown) => MissingProgramError,
  onLine?: (line: string) => void,
  signal?: AbortSignal,
): Promise<Outcome> {
  try {
    return await run(machine, command, args, onLine, signal);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOTDIR') throw missing(error);
    throw error;
  }
}
