import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { digest, read } from './reading.ts';

type Said = readonly [speaker: string, act: string, content: string];
type Case = readonly [language: Language, text: string, said: readonly Said[]];

const saidIn = (text: string, language: Language) =>
  digest(read(text, language)).map(({ speaker, act, contents }) => [speaker, act, contents.join(' … ')]);

const ANSWERED: readonly Case[] = [
  [
    'en',
    'Norway accused Japan of arming the crews, a charge Tokyo denies.',
    [
      ['NOR', 'accuse', 'Japan of arming the crews'],
      ['JPN', 'deny', 'Japan of arming the crews'],
    ],
  ],
  [
    'en',
    'Norway said it had won the quay, a claim that the skippers rejected.',
    [
      ['NOR', 'say', 'it had won the quay'],
      ['the skippers', 'reject', 'it had won the quay'],
    ],
  ],
  [
    'en',
    'The ministry said it had no plans to close the quay, but the army contradicted that account.',
    [
      ['The ministry', 'say', 'it had no plans to close the quay'],
      ['the army', 'deny', 'that account'],
    ],
  ],
  [
    'id',
    'Jepang mengklaim telah membuka dermaga itu, tetapi Laos membantahnya.',
    [
      ['JPN', 'say', 'telah membuka dermaga itu'],
      ['LAO', 'deny', 'telah membuka dermaga itu'],
    ],
  ],
  [
    'id',
    'Jepang mengatakan kapal itu melanggar batas, sebuah tuduhan yang dibantah Laos.',
    [
      ['JPN', 'say', 'kapal itu melanggar batas'],
      ['LAO', 'deny', 'kapal itu melanggar batas'],
    ],
  ],
];

const NOT_ANSWERED: readonly Case[] = [
  [
    'en',
    'Norway said Japan had made a claim the crews rejected.',
    [['NOR', 'say', 'Japan had made a claim the crews rejected']],
  ],
  [
    'id',
    'Tirta Wenas mengatakan bupati tahu soal itu dan membantahnya.',
    [['Tirta Wenas', 'say', 'bupati tahu soal itu dan membantahnya']],
  ],
  ['id', 'Hujan turun di Manado. Tirta Wenas membantahnya.', []],
];

const VIEWS: readonly Case[] = [
  [
    'id',
    'Menurut Tirta Wenas, harga turun, sementara menurut Budi Santoso harga justru naik.',
    [
      ['Tirta Wenas', 'say', 'harga turun'],
      ['Budi Santoso', 'say', 'harga justru naik'],
    ],
  ],
  [
    'id',
    'Tirta Wenas mengatakan harga turun, sementara menurut Budi Santoso harga justru naik.',
    [
      ['Tirta Wenas', 'say', 'harga turun'],
      ['Budi Santoso', 'say', 'harga justru naik'],
    ],
  ],
  [
    'id',
    'Menurut Tirta Wenas, harga turun sementara hujan naik.',
    [['Tirta Wenas', 'say', 'harga turun sementara hujan naik']],
  ],
];

const CLOSED: readonly Case[] = [
  [
    'en',
    "Ola Prent told Lind the chart was 'unacceptable,' the Norwegian foreign ministry said.",
    [
      ['the Norwegian foreign ministry', 'say', "Ola Prent told Lind the chart was 'unacceptable,'"],
      ['Ola Prent', 'say', "the chart was 'unacceptable,'"],
    ],
  ],
  [
    'en',
    'Ola Prent said the quay, which the ministry said was full, would open.',
    [['Ola Prent', 'say', 'the quay, which the ministry said was full, would open']],
  ],
];

const RELATIVES: readonly Case[] = [
  [
    'en',
    'The strike, which Norway said had targeted a depot, killed eleven people.',
    [['NOR', 'say', 'which … had targeted a depot']],
  ],
  [
    'en',
    'The strike, which Norway said had targeted a depot, a quay and a boat, was late.',
    [['NOR', 'say', 'which … had targeted a depot, a quay and a boat']],
  ],
];

const check = (cases: readonly Case[]) =>
  it.each(cases)('%s: %s', (language, text, said) => expect(saidIn(text, language)).toEqual(said));

describe("another's words in a sentence", () => {
  describe('answer what it told before', () => check(ANSWERED));
  describe('and what answers nothing', () => check(NOT_ANSWERED));
  describe('after a contrast, without a verb', () => check(VIEWS));
  describe('close it', () => check(CLOSED));
  describe('in a relative clause end before its verb', () => check(RELATIVES));

  it('are against the country of a minister whose words they answer', () => {
    const text = 'Japanese minister Ola Prent said Japan accuses Norway of delay, which Oslo denies.';
    const answer = digest(read(text, 'en')).find(({ act }) => act === 'deny');
    expect(answer?.targets).toContain('JPN opposes');
  });

  it('are against the one whose words they answer', () => {
    const [, answer] = digest(read('Norway said it won, a claim Japan denied.', 'en'));
    expect(answer?.targets).toEqual(['NOR opposes']);
  });
});
