import { describe, expect, it } from 'vitest';
import { changesOf, type Position } from '../../server/identity/changes.ts';

function position(id: string, words: string, told: Partial<Position> = {}): Position {
  return {
    ...{ id, utterance: id, language: 'en', act: 'say', contents: [words], stance: 'neutral' },
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

  it.each<[string, Position, Position]>([
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

  it('follows a subject into another language by what else both are about', () => {
    const other = position('b', 'daftar kapal harus dibuka', {
      language: 'id',
      stance: 'supports',
      about: ['NOR'],
    });
    expect(kinds(position('a', REGISTER, { stance: 'opposes', about: ['NOR'] }), other)).toEqual([
      'a b stance',
    ]);
    expect(kinds(position('a', REGISTER, { stance: 'opposes' }), other)).toEqual([]);
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
