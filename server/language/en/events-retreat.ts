import type { EventGroup } from '../events.ts';

/** English words for retreats: to withdraw, to let prisoners go, to give back, to lay down arms. */
export const retreat: readonly EventGroup[] = [
  // A pardon is a concession in words, whoever is let go has been given back. Counted with the concessions, of which they
  // were: their certainty is as it was there.
  {
    type: 'retreat',
    part: 'verb',
    words: 'free, release, liberate, set free, let go',
    to: 'object from',
    sure: 0.82,
    unless:
      'statement report figures data album film video statements details footage documents results study',
    not: 'Norway released a report',
  },
  {
    type: 'retreat',
    part: 'verb',
    words:
      'return, hand back, hand over, give back, restore, repatriate, cede, relinquish, surrender, transfer, turn over',
    object:
      'artefact artifact antiquity remain body prisoner land territory property island hostage painting detainee treasure',
    to: 'to object',
    sure: 0.82,
    not: 'Norway returned home',
  },
  {
    type: 'retreat',
    part: 'noun',
    words: 'release',
    to: 'of for to',
    sure: 0.6,
    unless: 'press news',
    not: 'the press release of Norway',
  },
  {
    type: 'retreat',
    part: 'verb',
    words:
      'withdraw, pull, remove, evacuate, recall, bring home, redeploy, reduce, pull out, move back, pull back, draw down, cut',
    object:
      'troop force soldier army tank artillery personnel weapon contingent military warship unit garrison marine peacekeeper',
    to: 'from of in',
    sure: 0.8,
    not: 'Norway withdrew a bill',
  },
  {
    type: 'retreat',
    part: 'verb',
    words: 'leave, exit, quit, depart from, pull out of, withdraw from',
    to: 'object',
    beside: 'troops soldiers forces peacekeepers',
    sure: 0.65,
    needs: 'aim',
    not: 'Norway left a note',
  },
  {
    type: 'retreat',
    part: 'verb',
    words: 'withdraw from, pull out of, retreat from',
    to: 'object',
    sure: 0.65,
    needs: 'aim',
    not: 'Norway withdrew from view',
  },
  {
    type: 'retreat',
    part: 'verb',
    words:
      'retreat, pull out, surrender, disarm, demobilise, demobilize, demilitarise, demilitarize, de-escalate, disengage, pull back, lay down arms, lay down weapons, lay down their arms, lay down their weapons, lay down its arms, back off',
    to: 'from to of',
    unless: 'yoga',
    not: 'a yoga retreat in Norway',
  },
  {
    type: 'retreat',
    part: 'verb',
    words:
      'declare, call, announce, observe, agree, sign, accept, respect, extend, honour, honor, implement, proclaim',
    object: 'ceasefire cease-fire truce armistice',
    to: 'with in against between',
    reciprocal: true,
    sure: 0.75,
    not: 'Norway declared victory',
  },
  {
    type: 'retreat',
    part: 'verb',
    words: 'halt, end, stop, cease, suspend, pause, abandon, scale back, scale down',
    object:
      'hostilities fighting offensive bombing bombardment airstrike strike war attack operation exercise drill shelling fire raid occupation campaign violence blockade siege',
    to: 'in against on with of',
    sure: 0.7,
    not: 'Norway ended a run',
  },
  {
    type: 'retreat',
    part: 'verb',
    words: 'dismantle, destroy, give up, scrap, hand over',
    object: 'arsenal stockpile missile warhead weapon arms settlement',
    to: 'to',
    not: 'Norway gave up hope',
  },
  {
    type: 'retreat',
    part: 'noun',
    words: 'ceasefire, cease-fire, truce, armistice',
    to: 'with',
    reciprocal: true,
    not: 'the ceasefire held',
  },
  {
    type: 'retreat',
    part: 'noun',
    words: 'withdrawal, pullout, retreat, surrender, disarmament',
    to: 'from',
    by: 'by of',
    sure: 0.6,
    unless: 'cash',
    not: 'the cash withdrawal of Norway',
  },
];
