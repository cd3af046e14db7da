import { availableParallelism, homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { SettingError } from './errors.ts';

/** One setting: the environment variable, its default as a person would write it, and what it means. */
export interface Setting {
  readonly name: string;
  readonly default: string;
  readonly meaning: string;
}

const HOME = '.ujar';

/** Every environment variable that Ujar reads; the documentation is checked against this table. */
export const SETTINGS = [
  {
    name: 'UJAR_HOME',
    default: HOME,
    meaning: 'Folder of the managed database, its password and its logs, and of imported people',
  },
  { name: 'PORT', default: '4000', meaning: 'Port of the page and the API; 0 takes any free port' },
  { name: 'HOST', default: '127.0.0.1', meaning: 'Address that the page and the API listen on' },
  {
    name: 'UJAR_ALLOWED_HOSTS',
    default: '',
    meaning: 'Further Host names that are served, separated by commas',
  },
  {
    name: 'UJAR_ALLOWED_ORIGINS',
    default: '',
    meaning: 'Further origins that may call the API, such as https://desk.example, separated by commas',
  },
  {
    name: 'UJAR_FETCH_ALLOW',
    default: '',
    meaning:
      'Hosts of your own network that may be fetched from, such as archive.example:8080, separated by commas',
  },
  {
    name: 'UJAR_REQUIRE_KEY',
    default: '',
    meaning:
      'Set to 1, keys of the API are demanded of this machine too, as behind a proxy on it; of other machines they always are',
  },
  {
    name: 'UJAR_QUERY_TIMEOUT',
    default: '30',
    meaning: 'Time that an answer of the API may take, in seconds, 1 to 600',
  },
  {
    name: 'UJAR_REQUEST_RATE',
    default: '6000',
    meaning: 'Requests that each caller of the API may send a minute, 1 to 100000000',
  },
  {
    name: 'UJAR_COST_RATE',
    default: '20000000',
    meaning: 'Points of cost that each caller of the API may spend a minute, 250000 to 100000000',
  },
  { name: 'UJAR_WORKERS', default: 'cores, at most 4', meaning: 'Number of extraction workers, 1 to 64' },
  {
    name: 'UJAR_INGEST_LIMIT',
    default: '32',
    meaning: 'Largest text, upload or answer of an address that the API ingests, in MiB, 1 to 256',
  },
  {
    name: 'UJAR_INGEST_RATE',
    default: '120',
    meaning: 'Ingests that each caller of the API may start a minute, 1 to 100000',
  },
  {
    name: 'NEO4J_URI',
    default: '',
    meaning: 'A running Neo4j 5 to use, such as bolt://localhost:7687; without it Ujar starts its own',
  },
  { name: 'NEO4J_USER', default: 'neo4j', meaning: 'User at NEO4J_URI' },
  {
    name: 'NEO4J_PASSWORD',
    default: '',
    meaning: 'Password at NEO4J_URI; without it no credentials are sent',
  },
  { name: 'NEO4J_DATABASE', default: 'neo4j', meaning: 'Database at NEO4J_URI' },
  {
    name: 'REDIS_URL',
    default: '',
    meaning:
      'A Redis 6.2 or Valkey by which `ujar work` on other machines takes part in ingesting, such as redis://:password@queue.example:6379',
  },
  {
    name: 'JAVA_HOME',
    default: '',
    meaning: 'Java 17 or later for the managed database; else java on the PATH',
  },
  {
    name: 'UJAR_LOG',
    default: 'info',
    meaning:
      'How much a server writes to its log: silent, error, warn, info (each question) or debug (each request)',
  },
  {
    name: 'UJAR_TRACE',
    default: '',
    meaning: 'Set to anything, it prints where in the program an unforeseen error arose',
  },
  { name: 'XDG_CACHE_HOME', default: '~/.cache', meaning: 'Folder under which the jars of Neo4j are kept' },
] as const satisfies readonly Setting[];

/** A Neo4j that somebody else runs. `password` is null where none was set: then no credentials are sent. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string | null;
  readonly database: string;
}

/** The settings, checked, with absolute folders. `neo4j` is null where Ujar starts its own. */
export interface Config {
  readonly home: string;
  readonly cache: string;
  readonly port: number;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
  /** Hosts of the operator's own network that may be fetched from; a port where only that is meant. */
  readonly ownHosts: readonly { readonly host: string; readonly port: number | null }[];
  /** Keys are demanded of this machine too. */
  readonly demandsKey: boolean;
  readonly queryLimits: {
    /** For an answer. */
    readonly seconds: number;
    /** Requests a minute and caller. */
    readonly rate: number;
    /** Points of cost a minute and caller. */
    readonly budget: number;
  };
  readonly workers: number;
  readonly ingestLimits: {
    /** Bytes of a text or an upload, sent or unpacked, and of what an address gives. */
    readonly bytes: number;
    /** Ingests a minute and caller. */
    readonly rate: number;
  };
  /** How much a server writes down. */
  readonly log: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly neo4j: Neo4jAddress | null;
  /** REDIS_URL with its password, which is never to be shown; null where this process does all work itself. */
  readonly redis: string | null;
}

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

const Whole = (from: number, to: number) => {
  const message = `must be a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,9}$/u, message)
    .transform(Number)
    .refine((value) => value >= from && value <= to, message);
};

const HostName = z
  .string()
  .regex(/^[\p{L}\p{N}._:[\]-]+$/u, 'must be a host name or an address, without scheme or path')
  .transform((value) => value.toLowerCase());

const Origin = z.string().transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (
    url !== null &&
    /^https?:$/u.test(url.protocol) &&
    url.origin === value.replace(/\/$/u, '').toLowerCase()
  ) {
    return url.origin;
  }
  context.addIssue({
    code: 'custom',
    message: `${JSON.stringify(value)} is not an origin like https://desk.example`,
  });
  return z.NEVER;
});

const OwnHost = z.string().transform((value, context) => {
  const url = URL.canParse(`http://${value}`) ? new URL(`http://${value}`) : null;
  const [, port] = /:(\d{1,5})$/u.exec(value.replace(/^\[[^\]]*\]/u, '')) ?? [];
  if (url !== null && url.hostname !== '' && url.href === `http://${url.host}/` && !/[/?#@\s]/u.test(value))
    return { host: url.hostname, port: port === undefined ? null : Number(port) };
  context.addIssue({
    code: 'custom',
    message: `${JSON.stringify(value)} is not a host like archive.example, 10.0.0.7:8080 or [fd00::7]`,
  });
  return z.NEVER;
});

const DatabaseUri = z.string().refine(
  (value) => {
    if (!URL.canParse(value)) return false;
    const url = new URL(value);
    return SCHEMES.includes(url.protocol) && url.hostname !== '';
  },
  `must be an address like bolt://localhost:7687 (${SCHEMES.map((scheme) => `${scheme}//`).join(', ')})`,
);

const RedisUrl = z.string().refine(
  // The value is never shown: a password stands in it.
  (value) =>
    URL.canParse(value) &&
    /^rediss?:$/u.test(new URL(value).protocol) &&
    /^(?:\/\d{0,5})?$/u.test(new URL(value).pathname) &&
    new URL(value).hostname !== '',
  'must be an address like redis://:password@queue.example:6379/0, or rediss:// for TLS',
);

const commaList = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item));

const Environment = z.object({
  UJAR_HOME: z.string().default(HOME),
  XDG_CACHE_HOME: z.string().optional(),
  PORT: Whole(0, 65535).default(4000),
  HOST: HostName.default('127.0.0.1'),
  UJAR_ALLOWED_HOSTS: commaList(HostName),
  UJAR_ALLOWED_ORIGINS: commaList(Origin),
  UJAR_FETCH_ALLOW: commaList(OwnHost),
  UJAR_REQUIRE_KEY: z.enum(['0', '1'], 'must be 1, or 0').default('0'),
  UJAR_QUERY_TIMEOUT: Whole(1, 600).default(30),
  UJAR_REQUEST_RATE: Whole(1, 100_000_000).default(6_000),
  UJAR_COST_RATE: Whole(250_000, 100_000_000).default(20_000_000),
  UJAR_WORKERS: Whole(1, 64).optional(),
  UJAR_INGEST_LIMIT: Whole(1, 256).default(32),
  UJAR_INGEST_RATE: Whole(1, 100_000).default(120),
  UJAR_LOG: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug')
    .default('info'),
  NEO4J_URI: DatabaseUri.optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(
      /^[\p{L}\p{N}.-]{3,63}$/u,
      'must be the name of a database: 3 to 63 letters, digits, dots and dashes',
    )
    .default('neo4j'),
  REDIS_URL: RedisUrl.optional(),
});

/**
 * Reads and checks the settings. An empty value counts as unset; relative folders are taken from `cwd`.
 * @throws SettingError naming the first variable whose value can't be used.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, cwd: string = process.cwd()): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingError(String(issue?.path[0] ?? 'environment'), issue?.message ?? 'can not be read');
  }
  const value = parsed.data;
  return {
    home: resolve(cwd, value.UJAR_HOME),
    cache: join(cacheFolder(value.XDG_CACHE_HOME), 'ujar'),
    port: value.PORT,
    host: value.HOST,
    allowedHosts: value.UJAR_ALLOWED_HOSTS,
    allowedOrigins: value.UJAR_ALLOWED_ORIGINS,
    ownHosts: value.UJAR_FETCH_ALLOW,
    demandsKey: value.UJAR_REQUIRE_KEY === '1',
    queryLimits: {
      seconds: value.UJAR_QUERY_TIMEOUT,
      rate: value.UJAR_REQUEST_RATE,
      budget: value.UJAR_COST_RATE,
    },
    workers: value.UJAR_WORKERS ?? Math.min(4, availableParallelism()),
    ingestLimits: { bytes: value.UJAR_INGEST_LIMIT * 2 ** 20, rate: value.UJAR_INGEST_RATE },
    log: value.UJAR_LOG,
    neo4j:
      value.NEO4J_URI === undefined
        ? null
        : {
            uri: value.NEO4J_URI,
            user: value.NEO4J_USER,
            password: value.NEO4J_PASSWORD ?? null,
            database: value.NEO4J_DATABASE,
          },
    redis: value.REDIS_URL ?? null,
  };
}

/** The home alone, for what works without the other settings. */
export function readHome(env: NodeJS.ProcessEnv = process.env, cwd: string = process.cwd()): string {
  return resolve(cwd, env.UJAR_HOME?.trim() ? env.UJAR_HOME : HOME);
}

/** The XDG base directory specification has relative values ignored. */
function cacheFolder(value: string | undefined): string {
  return value !== undefined && isAbsolute(value) ? value : join(homedir(), '.cache');
}
