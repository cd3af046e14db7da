import { entityName } from '../../web/messages/names.ts';

interface FoundEntity {
  id: string;
  /** as the API gives it */
  name: string;
  /** as the page shows it in English: countries by their usual name */
  shown: string;
  kind: 'PERSON' | 'COUNTRY' | 'ORGANISATION' | 'PLACE' | 'GROUP';
  iso3: string | null;
  described: boolean;
}
interface Found {
  speaker: FoundEntity;
  target: FoundEntity;
  utterances: number;
}
export interface FoundSpan {
  text: string;
}

/** The parts of a statement that the reader marks. */
export const reading = `fragment S on Statement { id article { id text } cue { text } sources { text } contents { text }
  targets { spans { text utf16Start utf16End } } }`;

/** Asks the API of the server under test; throws what it answers as errors. */
export async function ask<T>(base: string, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(new URL('graphql', base), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(base).origin },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** The arrow of most utterances between two different entities, both named where there is such a one. */
export async function firstArrow(base: string): Promise<Found> {
  const query = `{ neighbourhood(first: 60) { arrows { utterances speaker { ...E } target { ...E } } } }
    fragment E on Entity { id name kind iso3 described }`;
  const { neighbourhood } = await ask<{ neighbourhood: { arrows: Found[] } }>(base, query);
  const arrows = neighbourhood.arrows.filter(({ speaker, target }) => speaker.id !== target.id);
  const unnamed = ({ speaker, target }: Found) => Number(speaker.described || target.described);
  const [first] = arrows.sort((a, b) => unnamed(a) - unnamed(b) || b.utterances - a.utterances);
  if (first === undefined) throw new Error('the graph under test holds no arrow');
  const shown = (entity: FoundEntity) => ({ ...entity, shown: entityName(entity, 'en') });
  return { ...first, speaker: shown(first.speaker), target: shown(first.target) };
}

/** A statement as `reading` asks for it. */
export interface Read {
  id: string;
  article: { id: string; text: string };
  cue: FoundSpan | null;
  sources: FoundSpan[];
  contents: FoundSpan[];
  targets: { spans: FoundSpan[] }[];
}
