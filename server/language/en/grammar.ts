import type { Grammar } from '../pack.ts';
import { phrasesOf, wordsOf } from '../words.ts';

const CONTRACTIONS = wordsOf(`
  i'm i've i'll i'd you're you've you'll you'd he'll he'd she'll she'd it'll it'd we're we've we'll we'd they're
  they've they'll they'd who've who'll who'd that'll there'll don't doesn't didn't can't cannot won't wouldn't couldn't
  shouldn't isn't aren't wasn't weren't haven't hasn't hadn't ain't y'all`);

export const ENGLISH_FUNCTION_WORDS = new Set([
  ...[...CONTRACTIONS].flatMap((word) => [word, word.replace("'", '’')]),
  ...wordsOf(`
    thousands hundreds millions billions dozens
  the a an and or but of to in on at for with from by as is are was were be been being it its this that these
  those he she they we you i his her their our your my him them us who which what when where why how not no nor
  has have had do does did will would can could may might must shall should if than then so such there here
  about after before between during into over under against through while because although though until since
  also more most some any all both each other another only just even still yet very too up out off down again
  further once one two however meanwhile moreover instead despite without within among across per via
  others many several neither either none everyone everybody nobody someone few another`),
]);

const VERBAL = /(?:ed|es|[^su']s)$/;
const AUXILIARIES = wordsOf(`
  has have had is was are were be been will would can could may might must shall should did does do said says told
  having being 'd 'll 've 're 'm`);

export const grammar: Grammar = {
  functionWords: ENGLISH_FUNCTION_WORDS,
  devotions: new Set(),
  charges: new Set(
    `accused of,blamed on,blamed for,charged with,suspected of,criticised for,criticized for,criticised over,criticized over,
    praised for,praised as,thanked for,condemned for,denounced for,denounced as,hailed for,hailed as,lauded for,lauded as,applauded for,
    commended for,credited with,faulted for,mocked for`
      .split(',')
      .map((pair) => pair.trim()),
  ),
  complementisers: wordsOf('that'),
  auxiliaries: AUXILIARIES,
  aspects: phrasesOf(`
    went on to, goes on to, go on to, going on to, continued to, continues to, continue to, proceeded to, rushed to,
    hastened to, took pains to, took to twitter to, was quick to, were quick to, is quick to, came out to, moved to,
    was quoted as, were quoted as, is quoted as, was reported as, began to, started to, has long, have long, had long, used the occasion to, took the stage to`),
  negations: wordsOf("not never didn't doesn't don't hasn't haven't won't wouldn't neither nor"),
  cessations: phrasesOf('no longer'),
  unreal: wordsOf("'ll will would can could may might must shall should if unless whether"),
  adverbs: wordsOf(`
    also then later earlier again further repeatedly publicly previously recently earlier once always often still now
    immediately quickly strongly firmly flatly openly formally officially simply merely only even just today
    yesterday reportedly initially subsequently privately bluntly angrily explicitly both all himself herself`),
  connectors: wordsOf('and but while then before'),
  meanwhiles: new Set(),
  listers: new Set(),
  resumers: new Set(),
  confessions: new Set(),
  joiners: wordsOf('and nor'),
  pairOpeners: wordsOf('both neither'),
  pairNegators: wordsOf('nor'),
  negativeDeterminers: wordsOf('no none nobody neither not'),
  affirmations: phrasesOf('no wonder, no doubt, no surprise, not only'),
  contrasts: wordsOf('and but while whereas though although'),
  passiveAuxiliaries: wordsOf("is was are were be been being 're 'm"),
  agentMarkers: wordsOf('by'),
  bareAgent: false,
  relativisers: wordsOf('which who that'),
  addresseeMarkers: wordsOf('to'),
  infinitiveMarkers: wordsOf('to'),
  aboutMarkers: wordsOf('of about against on for over at to'),
  indefinites: wordsOf('some many others several most'),
  articles: wordsOf('the a an'),
  placePrepositions: wordsOf(
    'in at from near to into outside across around through via toward towards inside',
  ),
  locatives: wordsOf('in at near outside from'),
  origins: wordsOf('from'),
  visits: wordsOf('visit visiting visited'),
  partyPrepositions: wordsOf('with by against between for told urged accused warned'),
  bareVerbs: new Set(),
  appearances: new Set(),
  adjunctOpeners: wordsOf('on in at during after before to from by through via late early last this'),
  subordinators: wordsOf('that if when while whereas because as although after before since until whether'),
  occasions: new Set(),
  venues: wordsOf(`
    statement statements interview interviews speech address email e-mail tweet post letter memo note conference
    briefing call phone telephone testimony message release report filing remarks video podcast blog`),
  contacts: wordsOf('reached contacted interviewed asked spoke'),
  manners: new Set(),
  linkers: new Set(),
  writings: new Set(),
  outcomes: new Set(),
  pointers: new Set(),
  likenesses: new Set(),
  continuers: new Set(),
  tellings: new Set(),
  titlers: wordsOf('entitled titled subtitled headlined'),
  namers: wordsOf('named'),
  verbless: phrasesOf(
    'according to, in the words of, in the view of, in the opinion of, in the telling of, per',
  ),
  views: wordsOf('view opinion words estimation telling judgment judgement account assessment'),
  relays: phrasesOf(`
    as quoted by, was quoted by, quoted by, as reported by, as cited by, cited by, was quoted as saying by,
    reported by, as told to`),
  passages: wordsOf('with to on in by'),
  quoters: wordsOf('quoted quotes quote quoting cited cites cite citing'),
  quotedAs: 'as',
  citers: wordsOf('citing quoting'),
  wordsGiven: wordsOf(`
    apology apologies condolences praise thanks prayers sympathy support advice criticism congratulations comment
    comments details explanation explanations assurance assurances guidance hope encouragement insight insights
    regrets testimony idea ideas caveat caveats message messages description descriptions account accounts answer
    answers reason reasons evidence proof`),
  comments: wordsOf('comment respond answer elaborate'),
  answers: wordsOf(`
    comment respond answer elaborate reply commented responded answered elaborated replied`),
  refusers: wordsOf('would will'),
  silences: phrasesOf(`
    had no comment, has no comment, have no comment, had no immediate comment, offered no comment,
    could not be reached for comment, could not immediately be reached for comment,
    could not be immediately reached for comment`),
  interrogatives: wordsOf('whether if when where why how who what which'),
  looksGerund: (word) => word.endsWith('ing'),
  looksNominal: (word) => /(?:ism|tion|ity|ment)$/.test(word),
  looksActive: (word) => VERBAL.test(word),
  looksVerbal: (word) => AUXILIARIES.has(word) || VERBAL.test(word),
};
