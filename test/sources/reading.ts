import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Item, Reading } from '../../server/sources/item.ts';
import { readSource } from '../../server/sources/source.ts';
import { openClient } from '../fetch/web.ts';

/** A folder with these files for the length of a test. */
export async function newFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ujar-sources-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

export function openReading(reading: Partial<Reading> = {}): Reading {
  const stdin = piece('');
  return { client: openClient(), as: null, columns: {}, dates: null, stdin, ...reading };
}

/** Bytes that come in pieces of `size`. */
export async function* piece(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function itemsOf(source: string, reading: Partial<Reading> = {}): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of readSource(source, openReading(reading))) items.push(item);
  return items;
}

/** Items in a line each, without the folder: "a.txt: words {told}", "-> address {told}", "! failure", "# note". */
export async function linesOf(
  source: string,
  reading: Partial<Reading> = {},
  folder = source,
): Promise<string[]> {
  return (await itemsOf(source, reading)).map((item) => lineOf(item).replaceAll(`${folder}/`, ''));
}

function lineOf(item: Item): string {
  switch (item.kind) {
    case 'raw': {
      const { origin, format, bytes, told } = item.raw;
      return `${origin}: ${format === 'html' ? '(html) ' : ''}${Buffer.from(bytes).toString()}${toldOf(told)}`;
    }
    case 'link':
      return `-> ${item.link.address}${toldOf(item.link.told)}`;
    case 'failure':
      return `! ${item.error.message}`;
    case 'note':
      return `# ${item.line}`;
  }
}

function toldOf(told: object): string {
  const said = Object.entries(told).filter(([, value]) => value !== undefined);
  return said.length === 0 ? '' : ` ${JSON.stringify(Object.fromEntries(said))}`;
}
