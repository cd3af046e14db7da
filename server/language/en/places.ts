import type { PlaceWords } from '../pack.ts';
import { wordsOf } from '../words.ts';

export const places: PlaceWords = {
  fronts: wordsOf('lake mount mt cape port fort camp county isle barangay'),
  sorts: new Map(),
  towns: new Set(),
  wholes: wordsOf('gulf sea bay strait straits isle cape horn province county district straits'),
  tails: wordsOf(`
    county counties province river sea strait straits bay ocean desert peninsula island islands isles archipelago valley mountains
    oblast governorate prefecture municipality township krai voivodeship canton parish borough district region canal delta plateau
    avenue boulevard airport cathedral basilica reef atoll lagoon glacier reservoir rainforest territory territories agency
    falls rapids highlands lowlands coast corridor shoal crossing checkpoint`),
  shyTails: wordsOf(`
    park street road square bridge castle hill hills lake beach creek forest heights gardens stadium arena harbour harbor
    village estate field cemetery mosque temple`),
  clubTails: wordsOf('city town state'),
  sites: new Set(),
  sides: wordsOf(`
    north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
    southeastern southwestern north-east north-west south-east south-west central upper greater new`),
  nouns: wordsOf(
    'city town village port suburb district province region state county island municipality hamlet capital',
  ),
};
