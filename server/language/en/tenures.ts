import { statesFrom, type TenureWords } from '../tenures.ts';
import { wordsOf } from '../words.ts';

export const tenures: TenureWords = {
  states: statesFrom({
    current: 'current incumbent sitting outgoing',
    former: 'former ex erstwhile one-time onetime ousted',
    coming: 'incoming designate elect',
    acting: 'acting interim caretaker',
  }),
  pairs: new Map([['newly', statesFrom({ current: 'appointed elected named sworn-in' })]]),
  since: wordsOf('since'),
  from: wordsOf('from between'),
  until: wordsOf('until till to through and'),
  now: wordsOf('present now today'),
  serving: wordsOf('served serves serving office post held holding job appointed elected tenure'),
  links: wordsOf('is was has had been became become serves served serving as who'),
};
