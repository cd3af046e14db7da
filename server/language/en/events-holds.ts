import type { HoldGroup } from '../holds.ts';

/** English words that hold a deed and say what becomes of it. */
export const holds: readonly HoldGroup[] = [
  {
    part: 'verb',
    status: 'denied',
    words: `
      avoid, avert, prevent, forestall, foil, thwart, pre-empt, preempt, stave off, head off, fend off, ward off, stop short of,
      forgo, forego`,
  },
  { part: 'verb', status: 'denied', negated: 'hypothetical', words: 'rule out, decide against' },
  {
    part: 'acting',
    status: 'denied',
    words: `
      refrain from, abstain from, desist from, resist, hold off, hold off on, hold back from, shy away from, fall short of, come close to,
      come near to, vote against, opt against, choose against, give up on, give up on the idea of`,
  },
  {
    part: 'verb',
    status: 'hypothetical',
    words: `
      fear, dread, anticipate, consider, contemplate, mull, weigh, weigh up, risk, predict, foresee, forecast, envisage,
      envision, imagine, suggest, recommend, advise, propose, brace for, brace itself for, guard against, caution against,
      warn against, warn of, advise against, argue against, argue for, hint at, moot, float, speculate, urge`,
  },
  { part: 'verb', status: 'planned', words: 'prepare for, gear up for, plan for, get ready for, arrange' },
  {
    part: 'verb',
    status: 'hypothetical',
    words:
      'call for, push for, press for, appeal for, ask for, plead for, lobby for, seek, demand, request, oppose',
  },
  {
    part: 'acting',
    status: 'hypothetical',
    words: `
      favour, favor, advocate, support, discuss, debate, back, talk about, talk of, think about, think of, object to,
      deserve, justify`,
  },
  { part: 'acting', status: 'alleged', words: 'doubt, suspect, question whether, dispute' },
  {
    part: 'noun',
    status: 'hypothetical',
    words: `
      fear, threat, risk, possibility, prospect, danger, likelihood, chance, option, idea, scenario, worry, spectre, specter, talk,
      speculation, prediction, anxiety, apprehension, right, ability, capacity, capability, opportunity,
      need, temptation, in the event, verge, brink, cusp, case, justification, pretext`,
  },
  {
    part: 'noun',
    status: 'planned',
    words:
      'plan, intention, intent, proposal, bid, effort, attempt, aim, ambition, decision, order, preparation, move',
  },
  { part: 'noun', status: 'alleged', words: 'rumour, rumor, allegation, claim, report, suspicion' },
  {
    part: 'noun',
    status: 'denied',
    words:
      'refusal, failure, inability, unwillingness, reluctance, absence, lack, avoidance, prevention, hesitation',
  },
  {
    part: 'adjective',
    status: 'hypothetical',
    words: `
      possible, threatened, feared, likely, unlikely, impossible, conceivable, inconceivable, would-be, hypothetical,
      eventual, looming, imminent, prospective, afraid, worried, fearful, anxious, nervous, improbable`,
  },
  {
    part: 'adjective',
    status: 'denied',
    words: `
      untrue, false, not true, not the case, averted, foiled, thwarted, aborted, cancelled, canceled, abandoned, scrapped, shelved,
      prevented, avoided`,
  },
  {
    part: 'adjective',
    status: 'alleged',
    words: 'alleged, purported, rumoured, rumored, supposed, unconfirmed',
  },
];
