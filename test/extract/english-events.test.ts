import { describe, expect, it } from 'vitest';
import { readText } from '../../bench/score/reading.ts';

/** "accuse Norway → Sweden occurred 2025-03-03" of each event, of a text published on Wednesday, 5 March 2025. */
function told(text: string): string[] {
  const { entities, events } = readText('case', text, 'en', {
    from: '2025-03-05',
    to: '2025-03-05',
    precision: 'day',
  });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const listOf = (ids: readonly string[]) => ids.map((id) => names.get(id)).join('+');
  return events.map(
    ({ type, actors, recipients, status, date }) =>
      `${type} ${listOf(actors)} → ${listOf(recipients)} ${status}${date ? ` ${date.from}` : ''}`,
  );
}

const CASES: Readonly<Record<string, readonly (readonly [text: string, ...events: string[]])[]>> = {
  'a complaint with a state is an accusation': [
    ['Norway filed a protest with Sweden over the trawler.', 'accuse Norway → Sweden occurred'],
    ['Norway lodged a formal protest against Sweden.', 'accuse Norway → Sweden occurred'],
    ['Norway protested to Sweden over the trawler.', 'accuse Norway → Sweden occurred'],
    ['Norway filed a nail.'],
  ],
  'votes and fines': [
    ['Sweden voted against the Norwegian proposal.', 'reject Sweden → Norway occurred'],
    ['Sweden and Denmark vetoed the resolution.', 'reject Sweden+Denmark →  occurred'],
    ['Norway fined Sweden.', 'coerce Norway → Sweden occurred'],
    ['Norway is fine.'],
  ],
  'what they do to each other': [
    ['Norway and Sweden accused each other over the truce.', 'accuse Norway → Sweden occurred'],
    ['Norway and Sweden traded accusations.', 'accuse Norway → Sweden occurred'],
    ['Norway and Sweden exchanged fire across the border.', 'assault Norway → Sweden occurred'],
    ['Norway and Sweden attacked each other on Monday.', 'assault Norway → Sweden occurred 2025-03-03'],
    ['Norway and Sweden fired at one another.', 'assault Norway → Sweden occurred'],
    ['Norway and Sweden agreed a ceasefire.', 'retreat Norway → Sweden occurred'],
  ],
  'the deed that is condemned': [
    [
      'Sweden attacked Denmark. Norway condemned the attack.',
      'assault Sweden → Denmark occurred',
      'accuse Norway → Sweden occurred',
    ],
    [
      'Sweden attacked Denmark. Finland attacked Iceland. Norway condemned the attack.',
      'assault Sweden → Denmark occurred',
      'assault Finland → Iceland occurred',
      'accuse Norway →  occurred',
    ],
    ['Norway condemned the attack.', 'accuse Norway →  occurred'],
    [
      "Sweden condemned Ola Prent's arrest by Norway.",
      'accuse Sweden → Norway occurred',
      'coerce Norway → Ola Prent alleged',
    ],
  ],
  'one deed is told once': [
    ['Sweden launched air strikes on Norway that killed 12 people.', 'assault Sweden → Norway occurred'],
    ['Swedish air strikes on Norway killed at least nine.', 'assault Sweden → Norway occurred'],
    ['Sweden launched a drone strike on Norway.', 'assault Sweden → Norway occurred'],
    ['Norway signed a trade deal with Sweden.', 'support Norway → Sweden occurred'],
  ],
  'when it was': [
    ["Sweden's February invasion of Denmark was swift.", 'assault Sweden → Denmark occurred 2025-02-01'],
    [
      "Last month's summit between Norway and Sweden was short.",
      'consult Norway → Sweden occurred 2025-02-01',
    ],
    ["Sweden's 2022 attack on Norway was swift.", 'assault Sweden → Norway occurred 2022-01-01'],
    ['On Monday, Norway attacked Sweden.', 'assault Norway → Sweden occurred 2025-03-03'],
    ['Norway will meet Sweden on Friday.', 'consult Norway → Sweden planned 2025-03-07'],
    ['Norway, on Monday, attacked Sweden.', 'assault Norway → Sweden occurred 2025-03-03'],
    ['Norway attacked Sweden last month.', 'assault Norway → Sweden occurred 2025-02-01'],
    ['Norway has occupied Sweden since the vote in January.', 'assault Norway → Sweden occurred'],
    ['Norway will meet Sweden next week.', 'consult Norway → Sweden planned 2025-03-10'],
    [
      'Sweden, which invaded Denmark in February, has agreed to talks with Norway.',
      'assault Sweden → Denmark occurred 2025-02-01',
      'agree Sweden → Norway occurred',
      'consult Sweden → Norway planned',
    ],
  ],
  'talks as a subject': [
    ['Talks between Norway and Sweden resumed on Monday.', 'consult Norway → Sweden occurred 2025-03-03'],
    ['Talks will resume on Friday between Norway and Sweden.', 'consult Norway → Sweden planned 2025-03-07'],
    ['The visit by Norway to Sweden has been delayed.', 'consult Norway → Sweden planned'],
    ['The summit between Norway and Sweden was shelved.', 'consult Norway → Sweden denied'],
    ['Peace talks between Sweden and Denmark ended.', 'consult Sweden → Denmark occurred'],
  ],
  'what others tell': [
    ['Sweden reportedly attacked Norway.', 'assault Sweden → Norway alleged'],
    ['Sweden is believed to have attacked Norway.', 'assault Sweden → Norway alleged'],
  ],
  'what is not done': [
    [
      'Norway prevented Sweden from attacking Denmark.',
      'coerce Norway → Sweden occurred',
      'assault Sweden → Denmark denied',
    ],
    ['Sweden denied that its navy had fired on Norwegian trawlers.', 'assault  → Norway denied'],
  ],
  'whose deed it is': [
    [
      'Sweden vetoed a resolution condemning Norway.',
      'reject Sweden →  occurred',
      'accuse  → Norway occurred',
    ],
    ['A boat carrying Norwegian tourists sank Sweden.'],
    [
      'Sweden was criticised by Norway for attacking Denmark.',
      'accuse Norway → Sweden occurred',
      'assault Sweden → Denmark alleged',
    ],
    [
      'Norway, backed by Sweden, imposed sanctions on Denmark.',
      'support Sweden → Norway occurred',
      'sanction Norway → Denmark occurred',
    ],
    ["Ola Prent's arrest pleased many.", 'coerce  → Ola Prent occurred'],
  ],
  'words that only describe': [
    ['Norway met supporters of the ousted president of Sweden.', 'consult Norway → supporters occurred'],
    ['Norway met the ousted president of Sweden.', 'consult Norway → president of Sweden occurred'],
    ['Rome, Italy, left ten people injured.'],
    ['Norway called Sweden a friend.'],
    ['Norway braced for a winter storm in Sweden.'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_rule, cases) => {
  it.each(cases)('%s', (text, ...events) => {
    expect(told(text)).toEqual(events);
  });
});
