import type { LanguagePack } from '../pack.ts';
import { cues } from './cues.ts';
import { events } from './events.ts';
import { givenGenders } from './given-genders.ts';
import { givenNames } from './given-names.ts';
import { grammar } from './grammar.ts';
import { groups } from './groups.ts';
import { dates, zones } from './lines.ts';
import { descriptions, organisations, pointers, possessives, pronouns, roles } from './nouns.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { questions } from './questions.ts';
import { readings } from './readings.ts';
import { speechNouns } from './speech-nouns.ts';
import { stance } from './stance.ts';
import { tagEnglish } from './tagger.ts';
import { tenures } from './tenures.ts';
import { worldGivenNames } from './world-names.ts';

export const english: LanguagePack = {
  language: 'en',
  grammar,
  cues,
  headlineVerbs: new Map(),
  nouns: speechNouns,
  possessives,
  roles,
  descriptions,
  organisations,
  places,
  pronouns,
  pointers,
  givenNames: new Set([...givenNames, ...worldGivenNames, ...givenGenders.keys()]),
  givenGenders,
  people,
  dates,
  zones,
  stance,
  questions,
  readings,
  tenures,
  events,
  groups,
  tagger: tagEnglish,
  nameTagger: null,
};
