import type { LanguagePack } from '../pack.ts';
import { cues } from './cues.ts';
import { grammar } from './grammar.ts';
import { dates, events, stance, zones } from './lines.ts';
import { readNames } from './names/tagger.ts';
import { descriptions, organisations, pronouns, roles } from './nouns.ts';

export const indonesian: LanguagePack = {
  language: 'id',
  grammar,
  cues,
  nouns: new Map(),
  possessives: new Map(),
  roles,
  descriptions,
  organisations,
  pronouns,
  dates,
  zones,
  stance,
  events,
  tagger: null,
  nameTagger: readNames,
};
