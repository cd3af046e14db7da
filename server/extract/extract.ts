import type { Article, Document } from '../document/document.ts';
import { resolve } from './cast/cast.ts';
import { resolvePlaces } from './cast/places.ts';
import { findEvents } from './events/events.ts';
import type { Knowledge } from './gazetteer/knowledge.ts';
import { markKnownPeople } from './layout/known-people.ts';
import { segment } from './layout/layout.ts';
import { recognise } from './phrases/recognise.ts';
import { findEventTargets } from './statements/event-targets.ts';
import { findStatements } from './statements/statements.ts';
import { tellEvents } from './statements/told-events.ts';
import { writeDocument } from './writing.ts';

export { EXTRACTOR_VERSION } from './version.ts';

/**
 * What one article says: its entities, who said what about whom, and what happened, each with the words that
 * show it. Pure and total: the same article and knowledge give the same Document, no match is an empty list.
 *
 * The rooms beside this file, in the order in which a text goes through them: `text` cuts it, `gazetteer` knows
 * names, `layout` is the text in its parts, `phrases` names and verbs of speech, `speech` what each sentence says was
 * said, `cast` who is meant, `events` who did what to whom, `about` whom it is about and how, `statements` puts these
 * together.
 */
export function extract(article: Article, knowledge: Knowledge): Document {
  const layout = markKnownPeople(segment(article, knowledge));
  const phrases = recognise(layout);
  const cast = resolvePlaces(layout, phrases, resolve(layout, phrases));
  const statements = findStatements(layout, phrases, cast, article.published);
  const events = findEvents(layout, phrases, cast, article.published);
  const about = findEventTargets(layout, phrases, cast, statements, events);
  const told = tellEvents(layout, statements, events);
  return writeDocument(article, knowledge, layout, cast, statements, told, about);
}
