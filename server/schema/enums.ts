import type { DateOrder } from '../clean/moment.ts';
import type {
  Act,
  EntityKind,
  EventClass,
  EventStatus,
  Language,
  MentionUse,
  Precision,
  Reading,
  RoleStateValue,
  StanceValue,
  StatementKind,
} from '../document/document.ts';
import type { PartKind } from '../interpret/interpretation.ts';
import type { RunState } from '../runs/state.ts';
import type { Kind } from '../sources/kind.ts';
import { builder } from './builder.ts';

/** An enum whose GraphQL names are the records' words in capitals, each with what it means. */
export function enumOf<const W extends string>(
  name: string,
  description: string,
  words: Readonly<Record<W, string>>,
) {
  const values: Record<string, { readonly value: W; readonly description: string }> = Object.fromEntries(
    (Object.keys(words) as W[]).map((word) => [
      word.toUpperCase().replaceAll(' ', '_'),
      { value: word, description: words[word] },
    ]),
  );
  return builder.enumType(name, { description, values });
}

export const LanguageEnum = enumOf<Language>('Language', 'What a text is written in.', {
  en: 'English.',
  id: 'Indonesian.',
});
export const EntityKindEnum = enumOf<EntityKind>('EntityKind', 'What sort of entity.', {
  person: 'A human being: named ("Ingrid Moe"), or known by a description alone ("a senior official").',
  country:
    'A state with an ISO 3166-1 code. Its government is no entity of its own: "Beijing rejected it" is China.',
  organisation: 'A body that can speak: a ministry, party, court, company, outlet, alliance.',
  place: 'A town, region, river or building; what has a government of its own with an ISO code is a country.',
  group: 'People together that are no body: a people, a faith, "Democrats", "residents".',
});
export const StatementKindEnum = enumOf<StatementKind>('StatementKind', 'Whose words the content is in.', {
  direct: 'Those of the speaker: all of it is in quotation marks.',
  indirect: 'Those of the reporter: none of it is.',
  mixed: 'The reporter’s, with some of the speaker’s in quotation marks.',
});
export const StanceValueEnum = enumOf<StanceValue>('StanceValue', 'The attitude shown to a target.', {
  supports: 'For it, or well of it.',
  opposes: 'Against it, or ill of it.',
  neutral: 'Neither, or the words don’t tell.',
});
export const ActEnum = enumOf<Act>(
  'Act',
  'The speech act, from the cue and its grammar, never from the content. Examples are cues.',
  {
    say: 'Tells, with no other act: "said", "according to", "mengatakan", "menurut". Also what has no cue.',
    deny: 'Says that something is not so: "denied", "disputed", "membantah".',
    confirm: 'Says that something is so, or admits it: "confirmed", "acknowledged", "membenarkan".',
    accuse: 'Says that somebody did wrong: "accused", "blamed", "alleged", "menuduh".',
    warn: 'Tells of harm that may come: "warned", "memperingatkan".',
    threaten: 'Says that the speaker will do harm: "threatened", "mengancam".',
    demand: 'Wants something done, with weight: "demanded", "urged", "called on", "mendesak".',
    ask: 'Puts a question, or wants something as a favour: "asked", "requested", "appealed", "meminta".',
    promise: 'Binds the speaker to do something: "promised", "pledged", "vowed", "berjanji".',
    offer: 'Puts something forward, to be taken or left: "offered", "proposed", "invited", "menawarkan".',
    praise:
      'Speaks well of somebody or something, or gives thanks: "praised", "hailed", "thanked", "memuji".',
    welcome: 'Receives a step or a guest gladly: "welcomed", "menyambut baik".',
    condemn: 'Speaks ill of somebody or something: "condemned", "criticised", "mengecam".',
    support: 'Takes the part of a side or a plan: "backed", "endorsed", "defended", "mendukung".',
    reject: 'Stands against a side, a plan or a claim: "rejected", "dismissed", "opposed", "menolak".',
    predict: 'Tells what will be: "predicted", "expected", "memperkirakan".',
    apologise: 'Says sorry for a wrong: "apologised", "meminta maaf".',
    decline: 'Will not speak or act: "declined to comment", "refused", "enggan berkomentar".',
    think: 'Holds an opinion: "believed", "doubted", "feared", "menilai".',
    hope: 'Wishes for something: "hoped", "wished", "berharap".',
  },
);
export const PrecisionEnum = enumOf<Precision>(
  'Precision',
  'How exactly a date or time is told, which is how long its interval is.',
  {
    year: '"2026": from its first day to its last.',
    month: '"2026-03": from its first day to its last.',
    day: '"2026-03-04": both ends are this day.',
    hour: 'A time with its zone, told to the hour.',
    minute: 'A time with its zone, told to the minute: "2026-03-04T09:30+07:00".',
    second: 'A time with its zone, told to the second.',
  },
);
export const ClockEnum = enumOf(
  'Clock',
  'The three times that a statement has, by any of which it can be selected, ordered and counted.',
  {
    said: 'When it was spoken, as the words of the text tell; where they don’t, when the article was published.',
    published: 'When the outlet published the article, in the outlet’s local days.',
    learned: 'When it entered this graph, in days of UTC.',
  },
);
export const BucketEnum = enumOf('Bucket', 'How wide a bin is.', {
  day: 'One day: the outlet’s, of LEARNED one of UTC.',
  week: 'From Monday to Sunday (ISO 8601).',
  month: 'A month of the calendar.',
  year: 'From January to December.',
});
export const MentionUseEnum = enumOf<MentionUse>('MentionUse', 'How the text names an entity.', {
  name: 'By a full name: "Ingrid Moe", "Indonesia".',
  short: 'By a part or a short form of it: "Moe", "PBB".',
  demonym: 'By the word for its people or what is of it: "Chinese", "Rusia" in "tentara Rusia".',
  seat: 'By where its government sits: "Beijing", "the Kremlin".',
  office: 'By what one holds, without the name: "the foreign minister".',
  pronoun: '"she", "they", "ia", also joined to a word ("katanya").',
  description: 'By other words that say who: "a senior official", "the company".',
});
export const ReadingEnum = enumOf<Reading>('Reading', 'What a name stands for where it is read.', {
  literal: 'The thing itself: "in Beijing" is a town.',
  metonymic: 'A government, by its country, capital or seat: "Beijing rejected it".',
});
export const RoleStateEnum = enumOf<RoleStateValue>('RoleState', 'How an office is held, as the words say.', {
  current: 'Now: "the incumbent".',
  former: 'No more: "former", "ex-", "mantan".',
  coming: 'Still to be taken up: "president-elect", "terpilih".',
  acting: 'For another or for a while: "acting", "interim", "Plt".',
});
export const EventTypeEnum = enumOf<EventClass>(
  'EventType',
  'The classes of PLOVER, each with its quad class and, from -10 (conflict) to 10 (cooperation), its usual intensity.',
  {
    agree: 'Agrees or promises to act, offers, accepts. Words of cooperation (1), 3.',
    consult: 'Meets, visits, talks, negotiates, mediates. Words of cooperation (1), 1.5.',
    support: 'Praises, recognises, apologises, signs a treaty. Words of cooperation (1), 3.5.',
    concede: 'Yields: pardons, lifts a ban, eases a penalty, resigns. Words of cooperation (1), 4.',
    cooperate:
      'Works or trades together: joint exercises, investment, extradition. Deeds of cooperation (2), 6.',
    aid: 'Gives money, goods, refuge or peacekeepers. Deeds of cooperation (2), 7.5.',
    retreat: 'Withdraws, frees prisoners, ceases fire, disarms. Deeds of cooperation (2), 7.',
    request: 'Asks, demands or orders that something be done. Words of conflict (3), -1.',
    accuse: 'Blames, criticises, complains, sues, investigates. Words of conflict (3), -2.5.',
    reject: 'Refuses, denies, vetoes, defies. Words of conflict (3), -4.',
    threaten: 'Warns of harm, gives an ultimatum. Words of conflict (3), -5.5.',
    protest: 'Demonstrates, strikes, riots, blocks roads. Deeds of conflict (4), -6.5.',
    sanction: 'Breaks off or cuts relations: embargo, boycott, expelled envoys. Deeds of conflict (4), -6.',
    mobilize: 'Moves or readies forces, tests weapons. Deeds of conflict (4), -7.2.',
    coerce: 'Arrests, bans, seizes, raids, blockades. Deeds of conflict (4), -7.',
    assault: 'Attacks, kills, abducts, takes by force. Deeds of conflict (4), -9.5.',
  },
);
export const EventStatusEnum = enumOf<EventStatus>('EventStatus', 'Whether it happened, by the text.', {
  occurred: 'It did: told as done, or with nothing that says otherwise.',
  ongoing: 'It goes on or has begun: "is still", "continues to".',
  planned: 'It is to come: "will", "plans to", "is set to".',
  hypothetical: 'It may: "if", "could", "must".',
  denied: 'It did not: "never", "failed to", "denied".',
  alleged: 'Only somebody’s statement, or "allegedly", says so.',
});
export const SourceKindEnum = enumOf<Kind>('SourceKind', 'What content is. All may be packed with gzip.', {
  text: 'The text of one article.',
  html: 'A page, in which the article is found.',
  feed: 'An RSS, Atom or JSON feed: the pages that it names are fetched.',
  sitemap: 'A news sitemap, or an index of them: the pages that it names are fetched.',
  jsonl: 'A JSON object a line, an article each.',
  csv: 'A table with a header, an article a row.',
  warc: 'A web archive: the pages in it.',
});
export const DateOrderEnum = enumOf<DateOrder>('DateOrder', 'How dates like 03/04/2026 are read.', {
  dmy: 'Day first: 3 April.',
  mdy: 'Month first: March 4.',
});
export const IngestStateEnum = enumOf<RunState['state']>(
  'IngestState',
  'How an ingest is, or how it ended.',
  {
    waiting: 'Others go first: four of those that requests start run at once.',
    running: 'Articles are read and written.',
    done: 'Its source was read to the end, or as far as was asked for.',
    stopped: 'This server, or the command, was stopped before; what was read is written.',
    broken: 'Something failed that is no fault of the source; the last failure says what.',
  },
);
export const IngestOriginEnum = enumOf<RunState['from']>('IngestOrigin', 'What started an ingest.', {
  request: 'The mutation `ingest`.',
  command: '`ujar ingest` beside this server.',
});
export const IngestEventEnum = enumOf('IngestEvent', 'What happened to an ingest.', {
  present: 'Nothing new: where it is when one begins to listen.',
  cleaned: 'An article was read.',
  written: 'Articles stand in the graph.',
  failed: 'Something could not be used; the rest goes on.',
  done: 'It ended, as its state tells.',
});
export const FateEnum = enumOf('Fate', 'What became of an article that came.', {
  written: 'It is new, or its text is.',
  known: 'Its text stood in the graph already: nothing was written.',
  refused: 'It is retracted, and not taken until that is taken back.',
});
export const DirectionEnum = enumOf('Direction', 'Who of two speaks.', {
  by: 'What the anchors say.',
  about: 'What is said about them.',
});
export const RunChangeEnum = enumOf('RunChange', 'What became of a run of words.', {
  kept: 'It stands in both.',
  cut: 'The original has it, and the variant leaves it out.',
  added: 'The variant has it, and the original does not.',
  changed: 'Other words stand there.',
});
export const PositionChangeEnum = enumOf(
  'PositionChangeKind',
  'By what a later statement may take an earlier one back.',
  {
    stance: 'One supports the target, the other opposes it.',
    act: 'The two acts are opposite: a promise and a refusal, praise and condemnation.',
    negation: 'One content denies what the other says in nearly the same words.',
  },
);

export const SEARCH_KINDS = ['entity', 'statement', 'article'] as const;
export const SearchKindEnum = enumOf<(typeof SEARCH_KINDS)[number]>('SearchKind', 'What is searched for.', {
  entity: 'People, countries, organisations, places and groups, by any of their names.',
  statement: 'What was said, by the words of the content.',
  article: 'By the words of title and text.',
});

/** Best first. */
export const MATCH_RANKS = ['exact', 'prefix', 'words', 'fuzzy'] as const;
export const MatchRankEnum = enumOf<(typeof MATCH_RANKS)[number]>(
  'MatchRank',
  'How well it fits; EXACT is best, then PREFIX, WORDS and FUZZY.',
  {
    exact:
      'A name or title is what was searched for, or the name of a person begins or ends with just that, as people are called for short.',
    prefix: 'A name or title begins with it.',
    words: 'It has the words.',
    fuzzy: 'It has them with letters wrong.',
  },
);
export const MatchedPartEnum = enumOf('MatchedPart', 'Where the words are.', {
  name: 'In one of the names of an entity.',
  title: 'In the title of an article.',
  content: 'In what a statement says was said.',
  text: 'In the text of an article.',
});

export const PartKindEnum = enumOf<PartKind>('PartKind', 'What words of a question are read as.', {
  speaker: 'Who speaks: `speaker` of the filter.',
  target: 'Whom it is about: `target`.',
  between: 'Both who speak and whom it is about: `between`.',
  involves: 'Who speaks or is spoken about: `involves`.',
  place: 'Where it was spoken (“in Jakarta”): `place`.',
  roll_up: 'People who speak for a country (“officials”): sets `rollUp`.',
  period: 'When: `period`.',
  act: 'A speech act: `act`.',
  stance: 'An attitude: `stance`.',
  outlet: 'Who published it: `outlet`.',
  kind: 'Quoted or told: `kind`.',
  language: 'In which language: `language`.',
  first_hand: 'Not through somebody else: sets `firstHandOnly`.',
  min_confidence: 'How sure it must be: `minConfidence`.',
  text: 'Words that are looked for in what was said: `text`.',
  not_understood:
    'Asks for what no filter can select, such as everybody but one (“except Japan”, “tidak mendukung”); it changes nothing, and is never turned into its opposite.',
  ignored: 'Words that select nothing, such as "what has".',
});
