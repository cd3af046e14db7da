import { type EventWords, eventForms } from '../events.ts';
import { phrasesOf, wordsOf } from '../words.ts';
import { materialConflict } from './events-material-conflict.ts';
import { materialCooperation } from './events-material-cooperation.ts';
import { verbalConflict } from './events-verbal-conflict.ts';
import { verbalCooperation } from './events-verbal-cooperation.ts';
import { inflectEnglish } from './inflect.ts';

export const events: EventWords = {
  ...eventForms(
    [...verbalCooperation, ...materialCooperation, ...verbalConflict, ...materialConflict],
    inflectEnglish,
  ),
  verbs: {
    light: wordsOf(`
      launch launched launches launching hold held holds holding carry carried carries carrying conduct conducted
      conducts conducting make made makes making stage staged stages staging mount mounted mounting wage waged waging
      begin began begun start started starting starts resume resumed continue continued pay paid pays give gave gives
      given giving provide provided provides providing offer offered offers send sent sends sending deliver delivered
      impose imposed imposes imposing issue issued issues issuing lead led leads leading open opened opens perpetrate
      perpetrated commit committed commits commits announce announced announces attend attended attends join joined
      face`),
    receiving: wordsOf(
      'receive received receives receiving suffer suffered suffers face faced faces get got gets endure endured',
    ),
    ending: wordsOf(`
      cancel cancelled canceled cancels cancelling suspend suspended suspends suspending halt halted halts end ended ends
      ending lift lifted lifts lifting stop stopped stops stopping cut cuts cutting reduce reduced reduces reducing suspension
      halt end reduction cancellation cuts lifting withdrawal`),
    planning: wordsOf('plan plans planned planning schedule scheduled prepare prepared prepares preparing'),
  },
  status: {
    planned: phrasesOf(`
      will, 'll, shall, plans to, planned to, plan to, planning to, is set to, are set to, was set to, is to, are to,
      is due to, are due to, intends to, intend to, intended to, is going to, are going to, is expected to,
      are expected to, is scheduled to, are scheduled to, was scheduled to, hopes to, hoped to, hope to, wants to,
      want to, wanted to, aims to, aim to, aimed to, prepares to, preparing to, prepared to, is ready to, are ready to,
      is about to, are about to, was about to, is poised to, are poised to, seeks to, sought to, decided to, would`),
    hypothetical: phrasesOf(
      'would, could, may, might, should, can, must, would have, could have, need to, needs to, ought to, has to, have to',
    ),
    denied: phrasesOf(`
      not, never, cannot, failed to, fails to, fail to, did not, does not, do not, no longer, refrained from, denied,
      denies, deny, denying`),
    alleged: [],
    ongoing: phrasesOf(`
      continues to, continued to, continue to, is still, are still, keeps, kept, begin, begins, began, begun, begin to,
      begins to, began to, begun to, start, starts, started, start to, started to`),
    conditions: wordsOf('if unless whether'),
    potential: wordsOf(
      'potential possible planned proposed upcoming scheduled expected forthcoming future would-be threatened looming prospective',
    ),
  },
  syntax: {
    bareInfinitives: false,
    nearAntecedents: false,
    mutual: new Set(),
    agentHeads: new Set(),
    subjectless: new Set(),
    claimants: new Set(),
    denials: new Set(),
    occasions: new Set(),
    casualties: new Set(),
    since: new Set(),
    results: new Set(),
    postponed: new Set(),
    fallen: new Set(),
    undone: new Set(),
    looksOwned: () => false,
    looksTransitive: () => false,
  },
  selves: new Set(),
  between: wordsOf('between'),
  together: wordsOf('with alongside'),
  owners: wordsOf('of'),
  nounMarkers: wordsOf(`
    the a an this that these those its his her their our your my 's of in after before during no any some several more new two three
    for from against by with on over into without such another first second further`),
  looksAdverb: (word) => word.length > 4 && word.endsWith('ly'),
  ownerAfter: false,
  describedBefore: true,
};
