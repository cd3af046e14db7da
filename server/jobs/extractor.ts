import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../document/document.ts';
import { extract } from '../extract/extract.ts';
import { loadKnowledge } from '../extract/gazetteer/knowledge.ts';
import type { WorkerData } from './extractors.ts';

/** A worker thread of extractors.ts: an Article comes in, its Document goes out. */
const knowledge = loadKnowledge((workerData as WorkerData).imports);
parentPort?.on('message', (article: Article) => parentPort?.postMessage(extract(article, knowledge)));
