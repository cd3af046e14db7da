import type { Document } from '../../server/document/document.ts';
import { documentOf } from './documents.ts';

/**
 * Six small articles: two carry one report, one denies, two know namesakes, one has an unnamed source and one a
 * relay, a place without a date and words about nobody.
 */
export const ARTICLES: readonly Document[] = [
  documentOf(
    {
      address: 'https://nordic-ledger.example/a',
      outlet: 'Nordic Ledger',
      published: { from: '2026-03-04', to: '2026-03-04', precision: 'day' },
      text: 'Ingrid Moe of Norway said Japan has had our figures since the month of March. Kenji Abe of Japan denied that Norway had sent them.',
    },
    [
      { name: 'Ingrid Moe', for: ['Norway'] },
      { name: 'Norway', iso3: 'NOR' },
      { name: 'Japan', iso3: 'JPN' },
      { name: 'Kenji Abe', for: ['Japan'] },
    ],
    [
      {
        by: 'Ingrid Moe',
        cue: 'said',
        words: 'Japan has had our figures since the month of March',
        about: { Japan: 'opposes' },
        on: '2026-03-03',
      },
      {
        by: 'Kenji Abe',
        cue: 'denied',
        words: 'that Norway had sent them',
        about: { Norway: 'opposes' },
        act: 'deny',
        on: '2026-03-04',
      },
    ],
  ),
  documentOf(
    {
      address: 'https://pelabuhan-post.example/b',
      outlet: 'Pelabuhan Post',
      published: { from: '2026-03-05', to: '2026-03-05', precision: 'day' },
      text: 'Japan has had our figures since the month of March, said Ingrid Moe.',
    },
    [{ name: 'Ingrid Moe' }, { name: 'Japan', iso3: 'JPN' }],
    [
      {
        by: 'Ingrid Moe',
        cue: 'said',
        words: 'Japan has had our figures since the month of March',
        about: { Japan: 'opposes' },
        on: '2026-03-03',
      },
    ],
  ),
  documentOf(
    {
      address: 'https://nordic-ledger.example/c',
      outlet: 'Nordic Ledger',
      text: 'Ana Reyes of the Philippines praised Norway 😀 warmly.',
    },
    [
      { name: 'Ana Reyes', for: ['Philippines'] },
      { name: 'Philippines', iso3: 'PHL' },
      { name: 'Norway', iso3: 'NOR' },
    ],
    [
      {
        by: 'Ana Reyes',
        cue: 'praised',
        words: 'Norway 😀 warmly',
        about: { Norway: 'supports' },
        act: 'praise',
      },
    ],
  ),
  documentOf(
    {
      address: 'https://harian.example/d',
      outlet: 'Harian',
      language: 'id',
      text: 'Ana Reyes dari Brasil mengatakan laut itu milik bersama.',
    },
    [
      { name: 'Ana Reyes', for: ['Brasil'] },
      { name: 'Brasil', iso3: 'BRA' },
    ],
    [{ by: 'Ana Reyes', cue: 'mengatakan', words: 'laut itu milik bersama', on: '2026-04-01' }],
  ),
  documentOf(
    { text: 'A senior negotiator told the Nordic Ledger that Japan would wait.' },
    [
      { name: 'A senior negotiator', described: true },
      { name: 'Nordic Ledger', kind: 'organisation' },
      { name: 'Japan', iso3: 'JPN' },
    ],
    [
      {
        by: 'A senior negotiator',
        cue: 'told',
        words: 'Japan would wait',
        about: { Japan: 'neutral' },
        via: ['Nordic Ledger'],
        on: '2026-05-01',
      },
    ],
  ),
  documentOf(
    { text: 'Nobody knows who said that the sea would rise. A senior negotiator came.' },
    [{ name: 'A senior negotiator', described: true }],
    [{ by: null, cue: 'said', words: 'the sea would rise', confidence: 0.4 }],
  ),
];
