import { describe, expect, it } from 'vitest';
import { changesOf, type Position } from '../../server/identity/changes.ts';

function position(id: string, words: string, told: Partial<Position> = {}): Position {
  return {
    ...{
      id,
      utterance: id,
      version: id,
      day: `2026-03-0${id.charCodeAt(0) - 96}`,
      language: 'en',
      act: 'say',
      contents: [words],
      stance: 'neutral',
    },
    ...{ stanceConfidence: 0.8, confidence: 0.9, about: [], events: [] },
    ...told,
  };
}

const kinds = (...positions: Position[]) =>
  changesOf(positions).map(({ from, to, kind }) => `${from} ${to} ${kind}`);

const REGISTER = 'the shared register of fishing ships must be opened this year';

describe('changesOf(positions)', () => {
  it('tells another stance, act or negation on a like subject', () => {
    expect(
      kinds(
        position('a', REGISTER, { stance: 'opposes' }),
        position('b', `indeed ${REGISTER}`, { stance: 'supports' }),
      ),
    ).toEqual(['a b stance']);
    expect(
      kinds(
        position('a', REGISTER, { act: 'promise' }),
        position('b', 'opening the register of fishing ships', { act: 'decline' }),
      ),
    ).toEqual(['a b act']);
    expect(
      kinds(
        position('a', REGISTER),
        position('b', 'the shared register of fishing ships must not be opened this year'),
      ),
    ).toEqual(['a b negation']);
    expect(
      kinds(
        position('a', REGISTER),
        position('b', "the shared register of fishing ships won't be opened this year"),
      ),
    ).toEqual(['a b negation']);
    expect(
      kinds(
        position('a', REGISTER, { stance: 'opposes', act: 'condemn' }),
        position('b', `now ${REGISTER}`),
        position('c', `indeed ${REGISTER}`, { stance: 'supports', act: 'welcome' }),
        position('d', `still ${REGISTER}`, { stance: 'supports' }),
      ),
    ).toEqual(['a c stance', 'a c act']);
    const id = { language: 'id' as const };
    expect(
      kinds(
        position('a', 'daftar kapal nelayan akan dibuka tahun depan', id),
        position('b', 'daftar kapal nelayan tidak akan dibuka tahun depan', id),
      ),
    ).toEqual(['a b negation']);
  });

  it('compares with the last one before on the subject, over others between', () => {
    expect(
      kinds(
        position('a', REGISTER, { stance: 'opposes' }),
        position('b', 'schools in the mountains get new roofs', { stance: 'supports' }),
        position('c', REGISTER, { stance: 'supports' }),
        position('d', REGISTER, { stance: 'supports', utterance: 'd' }),
      ),
    ).toEqual(['a c stance']);
  });

  it('tells a side on the target that few words take, though its own text tells it twice', () => {
    const [march, june] = [
      { version: 'v', day: '2026-03-04' },
      { version: 'w', day: '2026-06-04' },
    ];
    expect(
      kinds(
        position('a', 'Norway', { ...march, stance: 'supports', act: 'praise' }),
        position('b', "Japan supports Norway's government", { ...march, stance: 'supports' }),
        position('c', 'Norway', { ...june, stance: 'opposes', act: 'condemn' }),
        position('d', "Japan condemns Norway's decision", { ...june, stance: 'opposes' }),
      ),
    ).toEqual(['b c stance', 'a c act', 'b d stance']);
    expect(
      kinds(
        position('a', 'Norwegia', { language: 'id', stance: 'supports' }),
        position('b', 'Norway', { stance: 'opposes' }),
      ),
    ).toEqual(['a b stance']);
  });

  it('counts "denied that" as a denial, and marks each of the words in which one text takes it back', () => {
    const [march, june] = [
      { version: 'v', day: '2026-03-04' },
      { version: 'w', day: '2026-06-04' },
    ];
    expect(
      kinds(
        position('a', 'Japan had sold fish to Norway', { ...march, act: 'deny' }),
        position('b', 'Japan has not sold a single fish to Norway', march),
        position('c', 'Japan had sold fish to Norway', { ...june, act: 'confirm' }),
        position('d', 'Japan has sold fish to Norway, and I regret it', june),
      ),
    ).toEqual(['a c act', 'b c negation', 'b d negation']);
  });

  it('is not kept from the last that tells of the same by what was said between on something else', () => {
    expect(
      kinds(
        position('a', REGISTER, { act: 'deny' }),
        position('b', 'the register of fishing ships is a disgrace', { act: 'condemn' }),
        position('c', REGISTER, { act: 'confirm' }),
      ),
    ).toEqual(['a c act', 'a c negation']);
  });

  it('is told by every text of the day on which it was said', () => {
    const day = { day: '2026-06-04', stance: 'opposes' } as const;
    expect(
      kinds(
        position('a', REGISTER, { stance: 'supports' }),
        position('b', `now ${REGISTER}`, day),
        position('c', `indeed ${REGISTER}`, day),
        position('d', `still ${REGISTER}`, { stance: 'opposes', day: '2026-06-05' }),
      ),
    ).toEqual(['a b stance', 'a c stance']);
  });

  it.each<[string, Position, Position]>([
    [
      'the same denied in one text in two ways',
      position('a', 'Japan had sold fish to Norway', { act: 'deny', version: 'v', day: null }),
      position('b', 'Japan has not sold a single fish to Norway', { version: 'v', day: null }),
    ],
    [
      'the same denied by two texts in two ways',
      position('a', 'Japan had sold fish to Norway', { act: 'deny' }),
      position('b', 'Japan has not sold a single fish to Norway'),
    ],
    [
      'two sides in one text on one day',
      position('a', 'Norway', { stance: 'supports', version: 'v', day: '2026-03-04' }),
      position('b', 'Norway', { stance: 'opposes', version: 'v', day: '2026-03-04' }),
    ],
    [
      'few words on other subjects',
      position('a', 'the attack', { stance: 'opposes' }),
      position('b', 'the ceasefire', { stance: 'supports' }),
    ],
    [
      'what is denied in a word',
      position('a', 'the report', { act: 'deny', about: ['NOR'] }),
      position('b', 'the report had caused alarm in the northern ports', { about: ['NOR'] }),
    ],
    [
      'what is denied within much else',
      position('a', 'the sale of fish', { act: 'deny' }),
      position(
        'b',
        'the sale of fish is to be looked into by three judges from the northern ports before winter',
      ),
    ],
    [
      'sisi lain atas hal lain',
      position('a', 'serangan itu', { language: 'id', stance: 'opposes' }),
      position('b', 'gencatan senjata itu', { language: 'id', stance: 'supports' }),
    ],
    [
      'other subjects',
      position('a', REGISTER, { stance: 'opposes' }),
      position('b', 'schools in the mountains get new roofs', { stance: 'supports' }),
    ],
    [
      'reports of one utterance',
      position('a', REGISTER, { stance: 'opposes', utterance: 'u' }),
      position('b', REGISTER, { stance: 'supports', utterance: 'u' }),
    ],
    ['a neutral stance', position('a', REGISTER, { stance: 'opposes' }), position('b', REGISTER)],
    ['acts that agree', position('a', REGISTER, { act: 'demand' }), position('b', REGISTER, { act: 'ask' })],
    [
      'a denial of something else',
      position('a', REGISTER),
      position('b', 'the register will not help coastal towns or villages hit by storms this winter'),
    ],
    [
      'two denials',
      position('a', 'the register of ships must not be opened'),
      position('b', 'the register of ships must never be opened'),
    ],
    [
      'subyek lain',
      position('a', 'daftar kapal nelayan akan dibuka', { language: 'id', stance: 'opposes' }),
      position('b', 'harga beras turun di pasar kota', { language: 'id', stance: 'supports' }),
    ],
  ])('tells nothing of %s', (_, a, b) => {
    expect(kinds(a, b)).toEqual([]);
  });

  it('follows a subject into another language by its words or by what else both are about', () => {
    const other = (words: string, about: string[] = []) =>
      position('b', words, { language: 'id', stance: 'supports', about });
    const own = position('a', REGISTER, { stance: 'opposes', about: ['NOR'] });
    expect(kinds(own, other('kapal nelayan'))).toEqual(['a b stance']);
    expect(kinds(own, other('harga beras turun di pasar kota', ['NOR']))).toEqual(['a b stance']);
    expect(kinds(own, other('harga beras turun di pasar kota'))).toEqual([]);
  });

  it('says why, and how sure it is: the less like the subject, the less', () => {
    const [near] = changesOf([
      position('a', REGISTER, { stance: 'opposes' }),
      position('b', REGISTER, { stance: 'supports' }),
    ]);
    const [far] = changesOf([
      position('a', REGISTER, { stance: 'opposes' }),
      position('b', 'fishing ships need better engines and nets and a register', { stance: 'supports' }),
    ]);
    expect(near?.reason).toMatch(/^opposed before, supported now; the like subject is told by “/);
    expect(near?.confidence).toBeGreaterThan(far?.confidence ?? 1);
  });
});
