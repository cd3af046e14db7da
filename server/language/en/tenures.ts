import { linksFrom, statesFrom, type TenureWords } from '../tenures.ts';
import { phrasesOf, wordsOf } from '../words.ts';

export const tenures: TenureWords = {
  states: statesFrom({
    current: 'current incumbent sitting outgoing now currently reigning',
    former:
      'former ex erstwhile one-time onetime ousted deposed toppled then formerly previously late disgraced jailed-ex',
    coming: 'incoming designate elect',
    acting: 'acting interim caretaker',
  }),
  behind: wordsOf('elect designate'),
  adverbs: wordsOf('now currently then formerly previously'),
  pairs: new Map([
    ['newly', statesFrom({ current: 'appointed elected named sworn-in installed' })],
    ['recently', statesFrom({ current: 'appointed elected named sworn-in', former: 'ousted deposed' })],
  ]),
  since: wordsOf('since'),
  from: wordsOf('from between'),
  until: wordsOf('until till to through and'),
  on: wordsOf('in on during around'),
  now: wordsOf('present now today'),
  links: wordsOf(`
    is was has had been became become serve served serves serving as who being sworn in appointed elected named
    inaugurated installed chosen resigned stepped down quit ousted deposed removed dismissed sacked took over
    once previously formerly currently now later also then will re-elected reelected reappointed remains remained
    retired confirmed`),
  looseLinks: wordsOf('as who in once previously formerly currently now later also then over down'),
  linkKinds: linksFrom({
    begins: 'became become sworn appointed named inaugurated installed took',
    ends: 'resigned stepped quit ousted deposed removed dismissed sacked retired',
    comes: 'will',
    elects: 'elected re-elected reelected chosen',
    past: 'once previously formerly',
    present: 'now currently',
  }),
  service: {
    passed: wordsOf(`
      who that has had have was is been being first also then later recently formally officially only himself herself
      once itself finally eventually`),
    holding: phrasesOf(`
      in power, in office, at the helm, in charge, in the job, in the post, in post, served, serves, serving, held office,
      held power, held the post, held the office, held the job, held the position, holding the post,
      holding office, clung to power, stayed in power, remained in power, remained in office, ruled, governed, reigned`),
    ruling: phrasesOf('led, ruled, governed, headed, ran, leads, rules, governs, heads, leading, ruling'),
    beginning: phrasesOf(`
      took office, takes office, taking office, assumed office, assumed power, assumed the post, assumed the presidency,
      took power, took over, seized power, came to power, seized power in a coup, took power in a coup, came to power in a coup,
      seized power in a military coup, took power in a military coup, came into office, came into power, came to office, sworn in,
      sworn into office, inaugurated, entered office, rose to power, swept to power, took the throne,
      ascended the throne, took the job, took up the post, took the helm, took charge, appointed, installed`),
    ending: phrasesOf(`
      stepped down, stood down, resigned, left office, left power, left the post, left the job, lost power, lost office,
      quit, retired, abdicated, fell from power, stepped aside, relinquished power, relinquished the post, gave up power,
      resigned from office, resigned from the post, resigned from the presidency, retired from office, fled the country,
      vacated the post`),
    removing: phrasesOf(`
      ousted, ousted from power, ousted from office, toppled, deposed, overthrown, unseated, removed, removed from office,
      removed from power, removed from the post, forced out, forced from office, forced from power, forced to resign,
      driven from power, driven from office, voted out, voted out of office, sacked, dismissed, fired, swept from power`),
    undergone: wordsOf('was were been being is got'),
    ends: phrasesOf(`
      death, ouster, ousting, overthrow, removal, resignation, retirement, defeat, fall, downfall, dismissal, deposition,
      assassination, abdication, impeachment, died, ousted, overthrown, toppled, deposed, removed, resigned, retired,
      stepped down, stepping down, sacked, dismissed, killed, assassinated, losing power, lost power, left office,
      leaving office, forced out, voted out, unseated`),
    starts: phrasesOf(`
      election, appointment, inauguration, taking office, took office, taking power, took power, coming to power,
      came to power, sworn in, appointed, seizing power, seized power, assuming office, accession, installed,
      taking over, took over, reelection, re-election`),
    whose: wordsOf('his her their its he she being was the a popular military in coup'),
    realms: wordsOf('country nation state kingdom island republic party government'),
    during: wordsOf('for over nearly almost about'),
    lengths: wordsOf('year years decade decades month months term terms quarter-century generation'),
    followers: wordsOf('after over amid following because when as . , ; ) on and in said last'),
    again: wordsOf('again then'),
    succeeding: wordsOf('succeeded replaced succeeding replacing'),
    conjunctions: wordsOf('when after before since until while because where as but although though said'),
    rulers: phrasesOf(
      'president, prime minister, premier, chancellor, leader, king, queen, emperor, sultan, emir, strongman',
    ),
  },
  joins: {
    loose: wordsOf('and'),
    sure: phrasesOf(', now, turned, who is also, and also, and now, and currently, and concurrently, cum'),
    beside: wordsOf('also now currently later concurrently then the'),
  },
};
