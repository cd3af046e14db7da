import type { Precision } from '../../api/graphql.ts';
import { periodText } from '../dates.ts';
import { eventWords } from '../events.ts';
import { id } from '../id.ts';
import { codeText, landText, namesText } from './lands.ts';
import { officeText, postText } from './offices.ts';
import type { Slot } from './patterns.ts';

/** Words of the API with what they are in Indonesian; where they stand in a slot, nothing else may. */
const closed = (words: Readonly<Record<string, string>>): Slot => ({
  tell: (text) => words[text] ?? null,
  holds: Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|'),
});

const lowered = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([key, told]) => [key.toLowerCase(), told]));

const kinds = {
  'a person': 'orang',
  'a country': 'negara',
  'an organisation': 'organisasi',
  'a place': 'tempat',
  'a group': 'kelompok',
};
const grounds = {
  'equal name': 'nama yang sama',
  'equal full name': 'nama lengkap yang sama',
  'equal short name and office': 'nama pendek dan jabatan yang sama',
};
const positions = { supported: 'mendukung', opposed: 'menentang', neutral: 'netral' };
const badges = {
  UNREVIEWED: 'belum ditinjau',
  CONFIRMED: 'dibenarkan',
  CORRECTED: 'dikoreksi',
  REJECTED: 'bukan pernyataan',
};
const nouns: Readonly<Record<string, string>> = {
  entity: 'entitas',
  event: 'peristiwa',
  'event report': 'laporan peristiwa',
  utterance: 'ujaran',
  statement: 'pernyataan',
  article: 'artikel',
  occurrence: 'penyebutan',
  judgement: 'keputusan',
  note: 'catatan',
  view: 'tampilan',
  ingest: 'pemasukan',
  outlet: 'media',
  key: 'kunci',
};
const things = { entity: 'entitas', event: 'peristiwa', utterance: 'ujaran' };

const day = '\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?';
const number = '\\d[\\d,]*(?:\\.\\d+)?';

const precisions: readonly Precision[] = ['YEAR', 'MONTH', 'DAY'];

function dayText(text: string): string {
  const precision = precisions[text.split('-').length - 1] ?? 'DAY';
  return periodText({ from: text, to: text, precision }, 'id');
}

/** "since 2026-03", "2026-03-02 to 2026-03-04", "2026-03-02" */
function whenText(text: string): string {
  const [from = '', to] = text.replace(/^since /, '').split(' to ');
  if (text.startsWith('since ')) return `sejak ${dayText(from)}`;
  return to === undefined ? dayText(from) : `${dayText(from)} sampai ${dayText(to)}`;
}

function apartText(text: string): string {
  return /^\d/.test(text)
    ? `dengan selang ${Number.parseInt(text, 10)} hari`
    : apart[text as keyof typeof apart];
}

const apart = { 'at the same time': 'pada waktu yang sama' };
const angka = new Intl.NumberFormat('id');

const listed = (tell: (text: string) => string) => (text: string) => text.split(', ').map(tell).join(', ');

/** The terms that reasons have in them, by the kind of slot. */
export const terms: Readonly<Record<string, Slot>> = {
  argument: { holds: '[a-z][\\w.]*', tell: (text) => text },
  columns: { holds: '[a-z]+ = [^;]+', tell: (text) => text },
  n: { holds: number, tell: (text) => angka.format(Number(text.replaceAll(',', ''))) },
  ns: { holds: '\\d+(?:, \\d+)*', tell: (text) => text },
  day: { holds: day, tell: dayText },
  when: { holds: `since ${day}|${day} to ${day}|${day}`, tell: whenText },
  apart: { holds: `${Object.keys(apart).join('|')}|\\d+ days? apart`, tell: apartText },
  land: { tell: landText },
  lands: { tell: listed(codeText) },
  code: { holds: '[A-Z]{3}', tell: codeText },
  who: { tell: (text) => namesText(text, false) },
  pair: { tell: (text) => namesText(text, true) },
  office: { tell: officeText },
  held: { holds: '[a-z][a-z ]* of [A-Z]{3}', tell: officeText },
  post: { tell: postText },
  posts: { tell: listed(postText) },
  act: closed(lowered(id.act)),
  class: closed(lowered(eventWords.id.type)),
  status: closed(lowered(eventWords.id.status)),
  kind: closed(kinds),
  ground: closed(grounds),
  position: closed(positions),
  badge: closed(badges),
  thing: closed(things),
  noun: { tell: (text) => nouns[text] ?? text },
};
