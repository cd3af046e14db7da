import type { LanguagePack } from '../pack.ts';
import { cues } from './cues.ts';
import { grammar } from './grammar.ts';
import { dates, events, stance, zones } from './lines.ts';
import { descriptions, organisations, possessives, pronouns, roles } from './nouns.ts';
import { speechNouns } from './speech-nouns.ts';
import { tagEnglish } from './tagger.ts';

export const english: LanguagePack = {
  language: 'en',
  grammar,
  cues,
  nouns: speechNouns,
  possessives,
  roles,
  descriptions,
  organisations,
  pronouns,
  dates,
  zones,
  stance,
  events,
  tagger: tagEnglish,
  nameTagger: null,
};
