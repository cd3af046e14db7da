import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

describe('a question that is only told of', () => {
  it('has no speaker, whoever spoke last', () => {
    const text = 'Lind said rain was late. Asked whether the quay would close, Ola Prent said it might.';
    expect(digest(read(text, 'en'))).toMatchObject([
      { speaker: 'Lind' },
      { speaker: null, sources: [], cue: 'Asked', act: 'ask', contents: ['whether the quay would close'] },
      { speaker: 'Ola Prent', contents: ['it might'] },
    ]);
  });

  it('has the speaker that the text tells', () => {
    const text = 'When asked by Norway about the quay, Ola Prent said it might close.';
    expect(digest(read(text, 'en'))).toMatchObject([
      { speaker: 'NOR', cue: 'asked', contents: ['about the quay'] },
      { speaker: 'Ola Prent' },
    ]);
  });

  it.each(['The asked price was high.', 'Dahl left when asked.'])('is none: %s', (text) =>
    expect(digest(read(text, 'en'))).toEqual([]),
  );
});
