import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { read } from './reading.ts';

/** Events as a person would write them down: "assault <attacked> NOR -> SWE occurred". */
function eventsOf(text: string, language: Language = 'en'): string[] {
  const document = read(text, language);
  const names = (ids: readonly string[]) =>
    ids.map((id) => {
      const entity = document.entities.find((each) => each.id === id);
      return entity?.iso3 ?? entity?.name ?? id;
    });
  return document.events.map(
    ({ type, trigger, actors, recipients, status, statement }) =>
      `${type} <${trigger.text}> ${names(actors)} -> ${names(recipients)} ${status}${statement ? ` ${statement}` : ''}`,
  );
}

const CASES: Readonly<Record<string, readonly (readonly [text: string, ...events: string[]])[]>> = {
  'every class': [
    [
      'Norway and Sweden agreed to meet.',
      'agree <agreed> NOR -> SWE occurred',
      'consult <meet> NOR -> SWE planned',
    ],
    ['Norway held talks with Sweden.', 'consult <held talks> NOR -> SWE occurred'],
    ['Norway congratulated Sweden.', 'support <congratulated> NOR -> SWE occurred s1'],
    ['Norway lifted its sanctions on Sweden.', 'concede <lifted its sanctions> NOR -> SWE occurred'],
    ['Norway cooperated with Sweden.', 'cooperate <cooperated> NOR -> SWE occurred'],
    ['Norway sent aid to Sweden.', 'aid <sent aid> NOR -> SWE occurred'],
    ['Norway withdrew its troops from Sweden.', 'retreat <withdrew its troops> NOR -> SWE occurred'],
    ['Norway appealed to Sweden.', 'request <appealed to> NOR -> SWE occurred s1'],
    ['Norway accused Sweden.', 'accuse <accused> NOR -> SWE occurred'],
    ['Norway rejected the Swedish plan.', 'reject <rejected the Swedish plan> NOR -> SWE occurred s1'],
    ['Norway threatened Sweden.', 'threaten <threatened> NOR -> SWE occurred s1'],
    ['Fishermen protested against Norway.', 'protest <protested> Fishermen -> NOR occurred'],
    ['Norway imposed tariffs on Sweden.', 'sanction <imposed tariffs> NOR -> SWE occurred'],
    ['Norway massed troops near Sweden.', 'mobilize <massed troops> NOR -> SWE occurred'],
    ['Norway arrested two Swedes.', 'coerce <arrested> NOR -> two Swedes occurred'],
    ['Norway bombed Sweden.', 'assault <bombed> NOR -> SWE occurred'],
  ],
  'who does it to whom': [
    ['Sweden was attacked by Norway.', 'assault <attacked> NOR -> SWE occurred'],
    ["Norway's invasion of Sweden began.", 'assault <invasion> NOR -> SWE occurred'],
    ['The Norwegian invasion of Sweden began.', 'assault <invasion> NOR -> SWE occurred'],
    ['The invasion of Sweden by Norway began.', 'assault <invasion> NOR -> SWE occurred'],
    ['Talks between Norway and Sweden failed.', 'consult <Talks> NOR -> SWE occurred'],
    ['Norway, Denmark and Sweden met in Oslo.', 'consult <met> NOR -> DNK,SWE occurred'],
    ['Norway attacked Sweden and Denmark.', 'assault <attacked> NOR -> SWE,DNK occurred'],
    [
      'Norway invaded Sweden and bombed Finland.',
      'assault <invaded> NOR -> SWE occurred',
      'assault <bombed> NOR -> FIN occurred',
    ],
    ['Norway, which attacked Sweden, is small.', 'assault <attacked> NOR -> SWE occurred'],
    ['The Norwegian government attacked Sweden.', 'assault <attacked> NOR -> SWE occurred'],
    ['The Norwegian navy attacked Sweden.', 'assault <attacked> The Norwegian navy -> SWE occurred'],
    ['Norway launched airstrikes in Sweden.', 'assault <launched airstrikes> NOR -> SWE occurred'],
    [
      'Norway threatened to attack Sweden.',
      'threaten <threatened> NOR -> SWE occurred s1',
      'assault <attack> NOR -> SWE hypothetical s1',
    ],
  ],
  'whether it happened': [
    ['Norway is attacking Sweden.', 'assault <attacking> NOR -> SWE occurred'],
    ['Norway continues to attack Sweden.', 'assault <attack> NOR -> SWE ongoing'],
    ['Norway will attack Sweden.', 'assault <attack> NOR -> SWE planned'],
    ['Norway plans to attack Sweden.', 'assault <attack> NOR -> SWE planned'],
    ['If Norway attacks Sweden, nobody wins.', 'assault <attacks> NOR -> SWE hypothetical'],
    ['Norway may attack Sweden.', 'assault <attack> NOR -> SWE hypothetical'],
    ['Norway did not attack Sweden.', 'assault <attack> NOR -> SWE denied'],
    [
      'Norway refused to meet Sweden.',
      'reject <refused> NOR -> SWE occurred s1',
      'consult <meet> NOR -> SWE denied s1',
    ],
    ['A planned meeting between Norway and Sweden was moved.', 'consult <meeting> NOR -> SWE planned'],
    ['The war between Norway and Sweden hurts trade.', 'assault <war> NOR -> SWE ongoing'],
  ],
  'what a statement alone tells': [
    ['Denmark said that Norway attacked Sweden.', 'assault <attacked> NOR -> SWE alleged s1'],
    [
      'Norway attacked Sweden. Denmark said that Norway attacked Sweden.',
      'assault <attacked> NOR -> SWE occurred',
      'assault <attacked> NOR -> SWE occurred',
    ],
    ['Denmark said that Norway will attack Sweden.', 'assault <attack> NOR -> SWE planned s1'],
  ],
  'what ends it': [
    ['Norway cancelled a visit to Sweden.', 'reject <cancelled a visit> NOR -> SWE occurred'],
    ['Norway suspended its aid to Sweden.', 'sanction <suspended its aid> NOR -> SWE occurred'],
    [
      'Norway announced a suspension of aid to Sweden.',
      'sanction <announced a suspension of aid> NOR -> SWE occurred s1',
    ],
  ],
  'nothing of it': [
    ['Norway struck a balance.'],
    ['The attack was long.'],
    ['Norwegian security forces sleep.'],
    ['The Swedish Armed Forces sleep.'],
    ['A skipper of Norway was killed when his boat sank.'],
    ['The council in Oslo met the deadline.'],
    ['The strike went on.'],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(rule, () => {
    it.each(cases.map(([text, ...events]) => [text, events] as const))('%s', (text, events) => {
      expect(eventsOf(text)).toEqual(events);
    });
  });

describe('when and where', () => {
  it('tells the day and the town', () => {
    const document = read('Norway bombed Sweden near Gothenburg on Monday.', 'en');
    expect(document.events.map(({ date }) => [date?.from, date?.precision])).toEqual([['2026-02-02', 'day']]);
  });
});

describe('Indonesian', () => {
  it.each([
    ['Invasi Rusia ke Ukraina dimulai.', ['assault <Invasi> RUS -> UKR occurred']],
    ['Jika Norwegia menyerang Swedia, semua kalah.', ['assault <menyerang> NOR -> SWE hypothetical']],
    ['Norwegia akan menyerang Swedia.', ['assault <menyerang> NOR -> SWE planned']],
    // A verb that opens its sentence has nothing before it.
    ['Menyerang Swedia pada Senin.', []],
  ] as const)('%s', (text, events) => {
    expect(eventsOf(text, 'id').filter((event) => !event.includes('<Menyerang>'))).toEqual(events);
  });
});
