import { z } from 'zod';
import { backUp } from '../backup/backup.ts';
import { digestFully } from '../backup/full-digest.ts';
import { cleanAgain } from '../clean/article.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/connection.ts';
import type { Graph } from '../derive/batch.ts';
import type { Consequence } from '../derive/consequence.ts';
import { type Correction, correct } from '../derive/correcting.ts';
import { type Digest, digest } from '../derive/digest.ts';
import { type Decision, judge } from '../derive/judging.ts';
import { type Keepsakes, keepsakesOf } from '../derive/keepsakes.ts';
import type { KeyDesk } from '../derive/keys.ts';
import { recleanPage } from '../derive/recleaning.ts';
import { type Asked, type PageOfDifferences, reextractPage } from '../derive/reextraction.ts';
import { type Retracted, type Retraction, retract } from '../derive/retraction.ts';
import { type Undoing, undo } from '../derive/undoing.ts';
import { type Condition, readCondition } from '../doctor/graph.ts';
import type { Article, Document } from '../document/document.ts';
import type { Prepared } from '../document/raw.ts';
import { OtherVersionError } from '../errors.ts';
import type { Knowledge } from '../extract/gazetteer/knowledge.ts';
import { nameCodes, namePerson } from '../extract/gazetteer/naming.ts';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import { FeedDesk } from '../feeds/desk.ts';
import { FeedStore } from '../feeds/store.ts';
import { CLOCK } from '../fetch/clock.ts';
import type { JoinedWork } from '../http/joining.ts';
import { type Accepted, openWriter, type Submit } from '../ingest.ts';
import type { Extractors } from '../jobs/extractors.ts';
import { fromWire } from '../jobs/wire.ts';
import { VERSION } from '../version.ts';
import type { Crew } from './crew.ts';
import { answerFeeds, FEED_REQUEST } from './feed-requests.ts';
import { answerKeys, KEY_REQUEST, keyDesk } from './key-requests.ts';
import { answerRebuilds, type RebuildAnswer } from './rebuilds.ts';
import { openReading } from './sources.ts';

/** The driver's transactions as the graph's queries use them. */
export function graphOf(database: Pick<Database, 'read' | 'write'>): Graph {
  return { read: (work, signal) => database.read(work, signal), write: (work) => database.write(work) };
}

/** What commands do with the graph, whether in their own process or in the one that they join. */
export interface Work extends Omit<JoinedWork, 'progress' | 'export'> {
  readonly submit: Submit;
  readonly desk: FeedDesk;
  readonly keyDesk: KeyDesk;
  /** Notes and saved views. */
  readonly keepsakes: Keepsakes;
  articles(body: unknown): Promise<Accepted>;
  /** The same as a request asks for it. */
  retractAsked(retraction: Retraction): Promise<Retracted>;
  /** See derive/judging.ts. */
  judge(decision: Decision, preview: boolean): Promise<Consequence>;
  correct(correction: Correction, preview: boolean): Promise<Consequence>;
  undo(undoing: Undoing, preview: boolean): Promise<Consequence>;
  retract(body: unknown): Promise<Retracted>;
  reextract(body: unknown): Promise<PageOfDifferences>;
  reclean(body: unknown): Promise<PageOfDifferences>;
  rebuild(body: unknown): Promise<RebuildAnswer>;
  digest(body: unknown): Promise<Digest>;
  /** Ends runs of feeds, each once what it had read is written. */
  close(): Promise<void>;
}

/** The graph as it is stored, whatever is in it. */
export interface Stored {
  digestFully(): Promise<Digest>;
  backUp(): AsyncIterable<Uint8Array>;
  /** How it stands to what would read its texts now. */
  condition(by: Reader): Promise<Condition>;
}

/** `home` is the folder of which imported people are backed up too. */
export function storedIn(database: Pick<Database, 'read' | 'exact'>, home: string): Stored {
  const maker = { program: VERSION, extractor: EXTRACTOR_VERSION };
  return {
    digestFully: () => digestFully(database),
    backUp: () => backUp(database, home, maker, new Date().toISOString()),
    condition: (by) => readCondition(database, by),
  };
}

const notStored = (): never => {
  throw new Error('this work was opened without what is stored');
};
const NOT_STORED: Stored = { digestFully: notStored, backUp: notStored, condition: notStored };

const DIGEST = z.strictObject({ full: z.boolean() }).nullable();

/** What may be given beside what work is done with. */
export interface Beside {
  readonly stored?: Stored;
  /** For who counts what is submitted. */
  readonly watched?: (submit: Submit) => Submit;
  /** For who counts what feeds name that can't be used, by the code of its error. */
  readonly failed?: (code: string) => void;
}

/** To be closed before the graph, the extractors and the crew are. */
export function workOn(
  graph: Graph,
  extractors: Extractors,
  knowledge: Knowledge,
  config: Pick<Config, 'ownHosts'>,
  crew: Crew | null = null,
  { stored = NOT_STORED, watched = (submit) => submit, failed }: Beside = {},
): Work {
  const codes = nameCodes(knowledge);
  const nameOf = (code: string) => codes.get(code) ?? namePerson(knowledge, code);
  const maker = {
    extractor: EXTRACTOR_VERSION,
    knowledge: knowledge.hash,
    extract: (article: Article) => extractors.extract(article),
  };
  const submit = watched(openWriter(extractors, graph, nameOf));
  const retractAsked = (retraction: Retraction) =>
    retract(graph, retraction, new Date().toISOString(), nameOf);
  const reading = openReading(config, {}, undefined, crew?.turns);
  const desk = new FeedDesk({
    store: new FeedStore(graph),
    submit,
    preparer: crew?.preparer,
    reading: (signal) => ({ ...reading, signal }),
    clock: CLOCK,
    failed,
  });
  const feeds = answerFeeds(desk);
  const keys = keyDesk(graph);
  return {
    submit,
    desk,
    keyDesk: keys,
    keepsakes: keepsakesOf(graph),
    keys: (body) => answerKeys(keys, KEY_REQUEST.parse(body)),
    feeds: (body) => feeds(FEED_REQUEST.parse(body)),
    close: async () => {
      await desk.close();
      await reading.client.close();
    },
    articles: async (body) => submit(ARTICLES.parse(body).map((one) => ofOurs(fromWire(one), maker))),
    reextract: async (body) =>
      reextractPage(graph, maker, askedOf(maker, body), new Date().toISOString(), nameOf),
    reclean: async (body) =>
      recleanPage(
        graph,
        { ...maker, clean: cleanAgain },
        askedOf(maker, body),
        new Date().toISOString(),
        nameOf,
      ),
    retractAsked,
    judge: (decision, preview) => judge(graph, decision, new Date().toISOString(), nameOf, preview),
    correct: (correction, preview) => correct(graph, correction, new Date().toISOString(), nameOf, preview),
    undo: (undoing, preview) => undo(graph, undoing, new Date().toISOString(), nameOf, preview),
    retract: async (body) => retractAsked(RETRACTION.parse(body)),
    rebuild: answerRebuilds(graph, nameOf),
    digest: (body) => (DIGEST.parse(body)?.full ? stored.digestFully() : digest(graph)),
    backup: () => stored.backUp(),
    condition: (body) => stored.condition(READER.parse(body)),
  };
}

const ARTICLES = z.array(z.unknown());

/** A document that another extractor made, or with other knowledge, is made anew. */
function ofOurs(prepared: Prepared, ours: Pick<Document, 'extractor' | 'knowledge'>): Prepared {
  const { document, ...intake } = prepared;
  const alike = document?.extractor === ours.extractor && document.knowledge === ours.knowledge;
  return alike ? prepared : intake;
}

const RETRACTION: z.ZodType<Retraction> = z.strictObject({
  articles: z.array(z.string()),
  kind: z.enum(['retract', 'erase', 'take back']),
  by: z.string(),
  why: z.string(),
});

/** What reads texts: the version, and the hash of what it knows. */
export type Reader = Pick<Document, 'extractor' | 'knowledge'>;

const READER: z.ZodType<Reader> = z.strictObject({ extractor: z.string(), knowledge: z.string() });

const ASKED: z.ZodType<Asked & { readonly by?: Reader | undefined }> = z.strictObject({
  all: z.boolean(),
  write: z.boolean(),
  after: z.string(),
  by: READER.optional(),
});

/** Throws OtherVersionError where a command asks that would read the texts otherwise. */
function askedOf(ours: Reader, body: unknown): Asked {
  const { by, ...asked } = ASKED.parse(body);
  if (by !== undefined && by.extractor !== ours.extractor)
    throw new OtherVersionError(
      `it runs extractor ${ours.extractor}, this command ${by.extractor}; start it again with this version first`,
    );
  if (by !== undefined && by.knowledge !== ours.knowledge)
    throw new OtherVersionError(
      'it does not know yet which people are imported now; start it again first, or stop it',
    );
  return asked;
}
