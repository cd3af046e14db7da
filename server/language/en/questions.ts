import type { QuestionWords } from '../questions.ts';
import { phrasesOf, wordsOf } from '../words.ts';

export const questions: QuestionWords = {
  asking: wordsOf(`
    what who whom whose which when where why how did do does has have had is are was were show list find give get me us
    please all any everything anything something search tell see want know can you i the a an there that those these
    it be been being would could will so exactly ever and or people person anyone somebody everybody`),
  statements: wordsOf(`
    statement statements speech speeches remark remarks comment comments words reaction reactions response
    responses position positions view views opinion opinions stance stances attitude attitudes`),
  saying: wordsOf(`
    say says said saying tell tells told talk talks talked talking speak speaks spoke spoken speaking mention mentions
    mentioned mentioning comment commented commenting think thinks thought state stated states note noted notes announce
    announced announces add added adds explain explained explains respond responded responds react reacted reacts claim
    quoted quoting cited citing feel feels felt stand stands reported reporting claimed claims declare declared declares remark remarked discuss discussed discusses discussing reply replied write
    writes wrote`),
  acts: new Map([
    ...(
      ['criticism', 'criticisms', 'condemnation', 'condemnations', 'rebuke', 'rebukes', 'critique'] as const
    ).map((word) => [word, 'condemn'] as const),
    ...(['praise', 'thanks', 'congratulations'] as const).map((word) => [word, 'praise'] as const),
    ...(['support', 'backing', 'endorsement', 'endorsements'] as const).map(
      (word) => [word, 'support'] as const,
    ),
    ...(['rejection', 'rejections', 'opposition', 'refusals'] as const).map(
      (word) => [word, 'reject'] as const,
    ),
    ...(['apology', 'apologies'] as const).map((word) => [word, 'apologise'] as const),
    ...(['welcome'] as const).map((word) => [word, 'welcome'] as const),
    ...(['forecasts', 'predictions'] as const).map((word) => [word, 'predict'] as const),
    ...(['confirmations', 'admissions'] as const).map((word) => [word, 'confirm'] as const),
  ]),
  speakers: phrasesOf('by, according to, from, said by, made by, in the words of'),
  topics: phrasesOf(
    'about, on, regarding, concerning, over, of, re, on the subject of, with regard to, as to, toward, towards, related to, to, with, for',
  ),
  stances: [
    ...phrasesOf(`
      against, critical of, opposed to, hostile to, negative about, negative towards, anti, disagree with, disagrees with, disagreed with,
      disagreeing with, in opposition to, at odds with, unhappy with`).map((words) => ({
      words,
      stance: 'opposes' as const,
    })),
    ...phrasesOf(`
      in favour of, in favor of, in support of, supportive of, positive about, positive towards, favourable to, favorable to, pro,
      agree with, agrees with, agreed with, agreeing with, side with, sides with, sided with, siding with, stand with, stands with,
      stand by, stands by, on the side of`).map((words) => ({ words, stance: 'supports' as const })),
    ...phrasesOf('neutral about, neutral towards, neutral on').map((words) => ({
      words,
      stance: 'neutral' as const,
    })),
  ],
  carried: wordsOf('reported carried published printed'),
  outlets: wordsOf('in by from on per'),
  spokenIn: wordsOf('in at'),
  outletNouns: wordsOf('newspaper paper outlet newspapers magazine website daily'),
  mutual: phrasesOf('each other, one another'),
  governments: wordsOf(`
    government governments officials official authorities ministry ministers diplomats leaders leader administration side
    spokesman spokeswoman spokesperson spokespeople`),
  officials: wordsOf(`
    officials official ministers diplomats leaders leader spokesman spokeswoman spokesperson spokespeople`),
  officialsOf: wordsOf('of from'),
  plurals: wordsOf(''),
  or: wordsOf('or'),
  versus: wordsOf('vs versus v & x'),
  relations: wordsOf('relations relationship relationships ties rift'),
  opposing: wordsOf('oppose opposes opposed opposing opposition'),
  fillers: phrasesOf(`
    countries, nations, leaders, politicians, newspapers, papers, outlets, reporters, journalists, newsmen, the press, the media, media, press, told reporters, to reporters, the latest, latest, recent, newest, new, more,
    most, the most, most often, often, frequently, frequent, lately, recently, currently, so far, nowadays, now, times, many, many times, much, a lot, lot, publicly, officially,
    on the record, like, would like, interested in, interested, looking for, look for, looking, need, else, also, full, complete, a list of, list of,
    all of, some, overview, overview of, summary, summary of, summarise, summarize, compare, information, info, data, details, happened, happening,
    going on, let, kindly, hi, hello, thanks, thank you, as well, both, only, just, again`),
  news: phrasesOf(`
    news, article, articles, coverage, headline, headlines, story, stories, news items, news stories, news articles, reporting, press reports,
    news reports`),
  matters: phrasesOf('issue, issues, matter, matters, topic, topics, subject, question, case, situation'),
  mentioning: wordsOf('mention mentions mentioned mentioning discuss discussed discusses discussing'),
  confidence: {
    nouns: wordsOf('confidence certainty high-confidence'),
    degrees: new Map([
      ['high', 0.8],
      ['high-confidence', 0.8],
      ['highest', 0.9],
      ['good', 0.7],
      ['medium', 0.5],
      ['moderate', 0.5],
      ['low', 0.3],
      ['full', 0.95],
    ]),
    least: phrasesOf(
      'at least, above, over, more than, greater than, minimum, min, no less than, not below, >, >=',
    ),
    most: phrasesOf('at most, below, under, less than, maximum, max, up to, <, <='),
    units: wordsOf('% percent'),
    links: wordsOf('with at a an the of is level score very and in statements statement'),
  },
  exceptions: phrasesOf(`
    except, except for, excepting, excluding, exclude, excludes, apart from, aside from, other than, besides, barring, bar, minus,
    leaving out, leave out, leaving aside, rather than, instead of, with the exception of, everyone but, everybody but,
    anyone but, anybody but, nobody but, no one but, all but, anything but, everything but, none but, outside of`),
  negations: wordsOf("n't cannot no none nobody without non isn't aren't wasn't weren't can't couldn't"),
  silences: phrasesOf(`
    silent, silence, mute, stay silent, stays silent, stayed silent, remain silent, remains silent, remained silent, keep silent, keeps silent,
    kept silent, keep quiet, keeps quiet, kept quiet, say nothing, says nothing, said nothing`),
  kinds: [
    ...phrasesOf(
      'quotes, quote, quotations, quotation, direct quotes, direct quote, direct quotations, quoted directly, verbatim, verbatim quotes, word for word, direct speech',
    ).map((words) => ({ words, kind: 'direct' as const })),
    ...phrasesOf(
      'indirect quotes, indirect quote, indirect quotations, indirectly quoted, indirect speech, paraphrased, paraphrases',
    ).map((words) => ({
      words,
      kind: 'indirect' as const,
    })),
  ],
  firstHand: phrasesOf('first hand, firsthand, at first hand, first-hand, without hearsay, no hearsay'),
  languages: [
    { words: ['in', 'english'], language: 'en' },
    { words: ['in', 'indonesian'], language: 'id' },
    { words: ['english-language'], language: 'en' },
    { words: ['indonesian-language'], language: 'id' },
  ],
  since: phrasesOf('since, from, starting, starting in, starting on, as of, ever since, beginning in'),
  until: phrasesOf('until, till, up to, through, up until'),
  before: phrasesOf('before, prior to, earlier than'),
  after: phrasesOf('after, later than, following'),
  within: phrasesOf(
    'in, on, during, throughout, within, in the year, in the month of, over, for, of, dated, on the date of',
  ),
  from: wordsOf('from'),
  recent: wordsOf('last past recent previous'),
  units: new Map(),
  published: wordsOf('published printed appeared'),
};
