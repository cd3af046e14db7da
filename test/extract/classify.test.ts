import { describe, expect, it } from 'vitest';
import { classify } from '../../server/extract/events/classify.ts';

describe('classify', () => {
  it.each([
    [
      'The guild of fishers accused the harbour board of fraud.',
      'The guild of fishers',
      'the harbour board',
      'accuse',
      3,
    ],
    ['The harbour board was sued by the guild.', 'the guild', 'The harbour board', 'accuse', 3],
    ['The islanders will send food to the mainlanders.', 'The islanders', 'the mainlanders', 'agree', 1],
    ['The islanders will bomb the mainlanders.', 'The islanders', 'the mainlanders', 'threaten', 3],
    ['The islanders will not meet the mainlanders.', 'The islanders', 'the mainlanders', 'reject', 3],
    ['The islanders freed the mainlanders.', 'The islanders', 'the mainlanders', 'retreat', 2],
    ['The islanders said that the mainlanders must leave.', 'The islanders', 'the mainlanders', 'request', 3],
  ])('%s', (text, source, target, type, quad) => {
    expect(classify(text, source, target)).toMatchObject({ type, quad });
  });

  it('always answers, with little confidence where nothing tells', () => {
    const { confidence, rule } = classify('The islanders know the mainlanders.', 'The islanders', 'nobody');
    expect(rule).toBe('nothing');
    expect(confidence).toBeLessThan(0.2);
  });
});
