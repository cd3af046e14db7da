import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { withScores } from '../../bench/score/scores-table.ts';
import { SETTINGS } from '../../server/config.ts';
import { commands } from '../../server/main.ts';
import { filesBelow, readText } from './tree.ts';

const PAGES = ['README.md', ...filesBelow('docs', /\.md$/)];
const GUIDE = PAGES.map((path) => ({ path, text: readText(path) }));

/** By its words after `ujar`, each command; of those that hold others these alone. */
function leavesOf(command: Command, before: readonly string[] = []): ReadonlyMap<string, Command> {
  const leaves = command.commands.map((each) => {
    const words = [...before, each.name()];
    return each.commands.length === 0 ? [[words.join(' '), each] as const] : [...leavesOf(each, words)];
  });
  return new Map(leaves.flat());
}

const PROGRAM = commands();
const COMMANDS = leavesOf(PROGRAM);

/** What is written as code: blocks but for Python, and words between backticks. */
function codeOf(text: string): string[] {
  const blocks = [...text.matchAll(/^```([^\n]*)\n(.*?)^```/gmsu)]
    .filter(([, language]) => language !== 'python')
    .flatMap(([, , code = '']) => code.split('\n').filter((line) => !line.startsWith('#')));
  const words = [...text.replace(/^```.*?^```/gmsu, '').matchAll(/`([^`\n]+)`/gu)].map(
    ([, code = '']) => code,
  );
  return [...blocks, ...words];
}

/** How it is called in its container, or as its user, by names that are not the program's. */
const BY_OTHER_NAMES =
  /docker compose \S+ \S+ exec (?:-T )?ujar node bin\/ujar\.js|sudo -u ujar UJAR_HOME=\S+ npx ujar/gu;

/** Each `ujar …` in a line of code, up to what ends a command. */
function callsIn(line: string): string[] {
  const plain = line.replace(BY_OTHER_NAMES, 'ujar');
  return [...plain.matchAll(/(?:^|[\s(])(?:npx )?ujar ((?:[^|&;)"'`]|"[^"]*"|'[^']*')+)/gu)].map(
    ([, call = '']) => call.trim(),
  );
}

/** The command that a call names; null for none, undefined where it stands for several ("ujar keys"). */
function commandOf(call: string): Command | null | undefined {
  const [first = '', second = ''] = call.split(/\s+/u);
  if (first.startsWith('-')) return PROGRAM;
  const found = COMMANDS.get(`${first} ${second}`) ?? COMMANDS.get(first);
  if (found !== undefined) return found;
  return [...COMMANDS.keys()].some((name) => name.startsWith(`${first} `)) ? undefined : null;
}

const CALLS = GUIDE.flatMap(({ path, text }) =>
  codeOf(text).flatMap((line) => callsIn(line).map((call) => ({ path, call }))),
);

describe('the guide', () => {
  it('documents every command', () => {
    const documented = new Set(CALLS.map(({ call }) => commandOf(call)));
    expect([...COMMANDS].filter(([, command]) => !documented.has(command)).map(([name]) => name)).toEqual([]);
  });

  it('names no command and no option that there is not', () => {
    const wrong = CALLS.filter(({ call }) => {
      const command = commandOf(call);
      if (command === null) return true;
      const flags = [...call.matchAll(/(?:^|\s)(--?[a-z][a-z-]*)/gu)].map(([, flag]) => flag);
      const known = new Set(command?.options.flatMap(({ long, short }) => [long, short]));
      return flags.some((flag) => !known.has(flag));
    });
    expect(wrong).toEqual([]);
  });

  it('names no setting that there is not', () => {
    // Beside the settings what the Python client reads, and what tells the tests how much to do.
    const others = [...filesBelow('notebook', /\.py$/), ...filesBelow('test', /\.ts$/)].flatMap(
      (path) => readText(path).match(/\bUJAR_[A-Z]+\b/gu) ?? [],
    );
    const known = new Set<string>([...SETTINGS.map(({ name }) => name), ...others]);
    const named = [...GUIDE, { path: 'docs/compose.yaml', text: readText('docs/compose.yaml') }].flatMap(
      ({ path, text }) =>
        [...text.matchAll(/\b(?:UJAR|NEO4J|REDIS)_[A-Z][A-Z_]*\b/gu)].map(([name]) => `${path}: ${name}`),
    );
    // What a compose file takes of who starts it, and what the database's own image is told.
    const foreign = /: (?:REDIS_PASSWORD|NEO4J_AUTH)$/u;
    expect(named.filter((each) => !known.has(each.split(': ')[1] ?? '') && !foreign.test(each))).toEqual([]);
  });

  it('leads nowhere that there is nothing', () => {
    const broken = GUIDE.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(#[^)\s]*)?\)/gu)]
        .filter(([, to = '', anchor]) => {
          const target = to === '' ? path : normalize(join(dirname(path), to));
          if (!existsSync(new URL(`../../${target}`, import.meta.url))) return true;
          return anchor !== undefined && !anchorsOf(readText(target)).includes(anchor.slice(1));
        })
        .map(([link]) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('tells the scores that `quality` tells (npm run docs writes them)', () => {
    const page = readText('docs/extractor.md');
    expect(page).toBe(withScores(page));
  });

  it('tells a contributor of every room', () => {
    const page = readText('docs/contributor.md');
    const rooms = filesBelow('server', /\.ts$/).flatMap(
      (path) => path.match(/^server\/([^/]+)\//u)?.[1] ?? [],
    );
    expect([...new Set(rooms)].filter((room) => !page.includes(`\`${room}\``))).toEqual([]);
  });

  it('is reached from the README', () => {
    const front = readText('README.md');
    expect(PAGES.filter((path) => path !== 'README.md' && !front.includes(`](${path})`))).toEqual([]);
  });
});

/** As they are made of headings: small letters, no signs, hyphens for spaces. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
