import { failures } from './failures.ts';
import { holders } from './holders.ts';
import { judgements } from './judgements.ts';
import { names } from './names.ts';
import { questions } from './questions.ts';
import { type Piece, Reader } from './reader.ts';
import { agreements, reports } from './reports.ts';
import { requests } from './requests.ts';
import { speakers } from './speakers.ts';
import { terms } from './terms.ts';

export const sentences = {
  ...{ ...speakers, ...names, ...reports, ...holders, ...questions, ...judgements },
  ...{ ...failures, ...requests },
};

const reader = new Reader({ sentences, items: agreements, slots: terms });

/** A reason of the API in Indonesian. */
export const readIndonesian = (reason: string): readonly Piece[] => reader.read(reason);

export { placeText } from './failures.ts';
export { landText } from './lands.ts';
export { officeText } from './offices.ts';
