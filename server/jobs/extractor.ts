import { parentPort } from 'node:worker_threads';
import type { Article } from '../document/document.ts';
import { extract } from '../extract/extract.ts';
import { loadKnowledge } from '../extract/gazetteer/knowledge.ts';

/** A worker thread of extractors.ts: an Article comes in, its Document goes out. */
const knowledge = loadKnowledge();
parentPort?.on('message', (article: Article) => parentPort?.postMessage(extract(article, knowledge)));
