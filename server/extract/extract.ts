import type { Article, Document } from '../document/document.ts';
import { resolve } from './cast.ts';
import { findEventTargets } from './event-targets.ts';
import { findEvents } from './events.ts';
import type { Knowledge } from './knowledge.ts';
import { segment } from './layout.ts';
import { recognise } from './recognise.ts';
import { findStatements } from './statements.ts';
import { writeDocument } from './writing.ts';

export { EXTRACTOR_VERSION } from './version.ts';

/**
 * What one article says: its entities, who said what about whom, and what happened, each with the words that
 * show it. Pure and total: the same article and knowledge give the same Document, no match is an empty list.
 */
export function extract(article: Article, knowledge: Knowledge): Document {
  const layout = segment(article, knowledge);
  const phrases = recognise(layout);
  const cast = resolve(layout, phrases);
  const statements = findStatements(layout, phrases, cast, article.published);
  const events = findEvents(layout, phrases, cast, article.published);
  const about = findEventTargets(layout, phrases, cast, statements, events);
  return writeDocument(article, knowledge, layout, cast, statements, events, about);
}
