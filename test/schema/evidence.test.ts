import { spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../server/database/connection.ts';
import { openEmpty } from '../graph/database.ts';
import { filesBelow, readText } from '../rules/tree.ts';
import { openDesk } from './desk.ts';

let database: Database;
beforeAll(async () => {
  database = await openEmpty();
}, 60_000);
afterAll(() => database.close());

const MISSING =
  'no python3 here, so nobody has checked the spans from Python: install it (apt-get install python3, dnf install python3) to run this test';

const PYTHON =
  spawnSync('python3', ['-c', 'import sys; print(sys.version_info[0])']).stdout?.toString().trim() === '3';
if (!PYTHON) console.warn(MISSING);

/** Emoji of one and of several code points, letters beyond the first plane, and combining marks. */
const ASTRAL = `Kabar 𝔘𝔧𝔞𝔯 🇮🇩🇳🇴 👩🏽‍🚀.
Ingrid Moe of Norway said on Tuesday that the talks 🤝 in Oslo would go on with 𠮷野家.
Café 👨‍👩‍👧‍👦 owners met. “We reject 😡 the 𝓱𝓪𝓻𝓫𝓸𝓾𝓻 levy,” Ingrid Moe said in Oslo about Japan 🎌.`;

/** Pages through all statements over HTTP and checks each span as a notebook would: prints how many, or what is wrong. */
const CLIENT = `
import json, sys, urllib.request
SPAN = "{ start end text prefix suffix }"
QUERY = """query ($after: String, $asOf: AsOf) { statements(first: 50, after: $after, filter: { asOf: $asOf }) { asOf totalCount
  pageInfo { hasNextPage endCursor } edges { node { id article { id text } cue SPAN sources SPAN contents SPAN
  relay { spans SPAN } targets { spans SPAN stance { spans SPAN } } said { span SPAN }
  events { trigger SPAN } eventTargets { spans SPAN } } } } }""".replace("SPAN", SPAN)

def ask(variables):
    body = json.dumps({"query": QUERY, "variables": variables}).encode()
    request = urllib.request.Request(sys.argv[1], body, {"content-type": "application/json"})
    answer = json.load(urllib.request.urlopen(request))
    if "errors" in answer: sys.exit(json.dumps(answer["errors"]))
    return answer["data"]["statements"]

def spans(value):
    if isinstance(value, dict):
        if "prefix" in value: yield value
        for each in value.values(): yield from spans(each)
    elif isinstance(value, list):
        for each in value: yield from spans(each)

statements = checked = astral = 0
after = asOf = None
while True:
    page = ask({"after": after, "asOf": asOf})
    asOf = page["asOf"]
    for edge in page["edges"]:
        statements += 1
        text = edge["node"]["article"]["text"]
        for span in spans(edge["node"]):
            start, end = span["start"], span["end"]
            told = (text[start:end], text[max(0, start - 32):start], text[end:end + 32])
            if told != (span["text"], span["prefix"], span["suffix"]): sys.exit(f"{edge['node']['id']}: {span} is {told}")
            checked += 1
            astral += any(ord(letter) > 0xFFFF for letter in text[:start])
    after = page["pageInfo"]["endCursor"]
    if not page["pageInfo"]["hasNextPage"]: break
print(json.dumps({"statements": statements, "all": page["totalCount"], "spans": checked, "astral": astral}))
`;

function runPython(url: string): Promise<{ readonly out: string; readonly error: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('python3', ['-c', CLIENT, url]);
    const told = { out: '', error: '' };
    child.stdout.on('data', (chunk) => (told.out += chunk));
    child.stderr.on('data', (chunk) => (told.error += chunk));
    child.once('error', reject);
    child.once('close', () => resolve(told));
  });
}

it.skipIf(!PYTHON)(
  'text[start:end], prefix and suffix of every statement of the sample hold in Python',
  async () => {
    const desk = await openDesk(database);
    const texts = filesBelow('sample', /\.txt$/).map(readText);
    const lines = [...texts, ASTRAL].map((text) => JSON.stringify({ text, published: '2026-03-04' }));
    const { errors, data } = await desk.ask(
      'mutation ($content: Upload) { ingest(from: { content: $content }) { totals { articles failed } } }',
      { content: { base64: Buffer.from(lines.join('\n')).toString('base64'), kind: 'JSONL' } },
    );
    expect([errors, data]).toEqual([[], { ingest: { totals: { articles: lines.length, failed: 0 } } }]);
    const { out, error } = await runPython(desk.url);
    expect(error).toBe('');
    const { statements, all, spans, astral } = JSON.parse(out) as Record<string, number>;
    expect(statements).toBe(all);
    expect(statements).toBeGreaterThan(texts.length);
    expect(spans).toBeGreaterThan(3 * (statements ?? 0));
    expect(astral).toBeGreaterThan(5);
  },
  300_000,
);
