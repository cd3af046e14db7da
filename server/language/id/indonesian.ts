import type { LanguagePack } from '../pack.ts';
import { cues } from './cues.ts';
import { events } from './events.ts';
import { grammar } from './grammar.ts';
import { groups } from './groups.ts';
import { headlineVerbsOf } from './headline-verbs.ts';
import { dates, zones } from './lines.ts';
import { readNames } from './names/tagger.ts';
import { descriptions, organisations, pointers, pronouns, roles } from './nouns.ts';
import { places } from './places.ts';
import { questions } from './questions.ts';
import { readings } from './readings.ts';
import { speechNouns } from './speech-nouns.ts';
import { stance } from './stance.ts';
import { tenures } from './tenures.ts';

export const indonesian: LanguagePack = {
  language: 'id',
  grammar,
  cues,
  headlineVerbs: headlineVerbsOf(cues),
  nouns: speechNouns,
  possessives: new Map(),
  roles,
  descriptions,
  organisations,
  places,
  pronouns,
  pointers,
  givenNames: new Set(),
  givenGenders: new Map(),
  people: null,
  dates,
  zones,
  stance,
  questions,
  readings,
  tenures,
  events,
  groups,
  tagger: null,
  nameTagger: readNames,
};
