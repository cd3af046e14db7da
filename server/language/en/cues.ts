import type { Act } from '../../document/document.ts';
import { complementsOf } from '../complements.ts';
import type { CueForm, Voice } from '../pack.ts';
import { listOf } from '../words.ts';

/**
 * Verbs that report speech, by the act they tell. A row: infinitive, past, past participle, complements (letters
 * of complements.ts), then flags: "v" may stand before its source ("said Wang"), "s" its -s form is as often a
 * noun, "x" it often reports something else, and after ">" the words one of which must follow; a row of the same
 * verb before it says what it is where none does.
 */
const ROWS: Readonly<Partial<Record<Act, readonly string[]>>> = {
  say: [
    'say said said qtbp v',
    'tell told told qtbaip v',
    'add added added qt vx',
    'state stated stated qtb vs',
    'announce announced announced qtbno v',
    'declare declared declared qtb v',
    'report reported reported qtb vs',
    'note noted noted qtb vs',
    'explain explained explained qt v',
    'insist insisted insisted qtbp v',
    'stress stressed stressed qtn vs',
    'emphasise emphasised emphasised qtn v',
    'emphasize emphasized emphasized qtn v',
    'underline underlined underlined tn',
    'underscore underscored underscored tn',
    'reiterate reiterated reiterated qtn v',
    'repeat repeated repeated qt vx',
    'argue argued argued qtb v',
    'claim claimed claimed qtbo vs',
    'assert asserted asserted qtb v',
    'maintain maintained maintained t x',
    'remark remarked remarked qt vs',
    'comment commented commented qtp vs',
    'reply replied replied qtb v',
    'respond responded responded qt v',
    'answer answered answered q vs',
    'recall recalled recalled qtb v',
    'recount recounted recounted qt v',
    'tweet tweeted tweeted qtb vs',
    'write wrote written qtb v',
    'testify testified testified qtb v',
    'conclude concluded concluded qtb v',
    'suggest suggested suggested qtb v',
    'reveal revealed revealed qt v',
    'disclose disclosed disclosed t',
    'mention mentioned mentioned tn s',
    'joke joked joked qtb vs',
    'continue continued continued q vx',
    'complain complained complained qtp v',
    'lament lamented lamented qtn vs',
    'describe described described na > as',
    'caution cautioned cautioned qta v',
    'advise advised advised qti v',
    'speak spoke spoken p > of,about',
    'express expressed expressed n',
    'voice voiced voiced n s',
    'indicate indicated indicated t',
    'point pointed pointed qtb > out',
    'contend contended contended qtb v',
    'proclaim proclaimed proclaimed qtb v',
    'quip quipped quipped q vs',
    'observe observed observed qt vx',
    'call called called c',
    'label labelled labelled c s',
    'label labeled labeled c s',
    'dub dubbed dubbed c',
    'brand branded branded c s',
    'deem deemed deemed c',
    'read read read q vs',
    'put put put q > it',
    'demur demurred demurred q v',
    'counter countered countered qt vs',
    'retort retorted retorted q v',
    'interject interjected interjected q v',
    'exclaim exclaimed exclaimed qt v',
    'shout shouted shouted q vs',
    'yell yelled yelled q vs',
    'muse mused mused q vs',
    'opine opined opined qt v',
    'boast boasted boasted qtp vs',
    'brag bragged bragged qtp v',
    'scoff scoffed scoffed qp v',
    'chant chanted chanted q s',
    'echo echoed echoed q vs',
    'assure assured assured qta v',
    'intone intoned intoned q v',
    'exhort exhorted exhorted qi v',
    'implore implored implored qi v',
    'chime chimed chimed q v > in',
    'fire fired fired q s > back',
    'elaborate elaborated elaborated q v',
    'clarify clarified clarified qt v',
    'hint hinted hinted qtp s',
    'imply implied implied tb',
    'signal signalled signalled tb s',
    'signal signaled signaled tb s',
    'charge charged charged qt vs',
    'vent vented vented q v',
    'fume fumed fumed q v',
    'stipulate stipulated stipulated tb',
    'post posted posted q s',
    'refer referred referred p > to',
    'characterise characterised characterised na > as',
    'characterize characterized characterized na > as',
    'cite cited cited n s',
  ],
  confirm: [
    'confirm confirmed confirmed qtbn v',
    'acknowledge acknowledged acknowledged qtbn v',
    'admit admitted admitted qtbp v',
    'concede conceded conceded qtb v',
    'affirm affirmed affirmed qtn v',
    'verify verified verified tn',
  ],
  deny: ['deny denied denied qtbn v', 'refute refuted refuted n', 'dispute disputed disputed tn s'],
  accuse: ['accuse accused accused ai', 'blame blamed blamed a s', 'allege alleged alleged qtb v'],
  warn: ['warn warned warned qtbaip v', 'alert alerted alerted a sx'],
  threaten: ['threaten threatened threatened ton'],
  demand: [
    'demand demanded demanded qtbno vs',
    'urge urged urged qtin',
    'order ordered ordered ni sx',
    'instruct instructed instructed i',
    'call called called ip > for,on,upon',
  ],
  ask: [
    'ask asked asked qip v',
    'request requested requested nt s',
    'appeal appealed appealed p s > to,for',
    'wonder wondered wondered q vs',
    'beg begged begged iq',
    'plead pleaded pleaded p > for,with',
  ],
  promise: ['promise promised promised qtbo vs', 'pledge pledged pledged qtno vs', 'vow vowed vowed qto vs'],
  offer: ['offer offered offered no sx', 'propose proposed proposed qtno v', 'invite invited invited i'],
  praise: [
    'praise praised praised n s',
    'commend commended commended n',
    'hail hailed hailed n s',
    'thank thanked thanked na s',
    'applaud applauded applauded n',
    'congratulate congratulated congratulated na',
  ],
  welcome: ['welcome welcomed welcomed n s'],
  condemn: [
    'condemn condemned condemned qn',
    'denounce denounced denounced n',
    'criticise criticised criticised n',
    'criticize criticized criticized n',
    'decry decried decried n',
    'slam slammed slammed n s',
    'blast blasted blasted n sx',
    'deplore deplored deplored n',
  ],
  support: [
    'endorse endorsed endorsed n',
    'defend defended defended n',
    'advocate advocated advocated np s',
    'back backed backed n sx',
    'support supported supported n sx',
  ],
  reject: [
    'reject rejected rejected qn v',
    'dismiss dismissed dismissed n',
    'oppose opposed opposed n',
    'rebuff rebuffed rebuffed n s',
  ],
  predict: [
    'predict predicted predicted qtbn v',
    'forecast forecast forecast tn s',
    'expect expected expected tbo',
  ],
  apologise: ['apologise apologised apologised qp v', 'apologize apologized apologized qp v'],
  decline: ['decline declined declined o s > to', 'refuse refused refused o s > to'],
  think: [
    'think thought thought tb',
    'believe believed believed tb',
    'doubt doubted doubted tn s',
    'estimate estimated estimated t s',
  ],
  hope: ['hope hoped hoped tbop s', 'wish wished wished tb s'],
};

function thirdPerson(infinitive: string): string {
  if (/(?:s|sh|ch|x)$/.test(infinitive)) return `${infinitive}es`;
  return /[^aeiou]y$/.test(infinitive) ? `${infinitive.slice(0, -1)}ies` : `${infinitive}s`;
}

function gerund(infinitive: string): string {
  return /[^e]e$/.test(infinitive) ? `${infinitive.slice(0, -1)}ing` : `${infinitive}ing`;
}

function addRow(forms: Map<string, CueForm>, act: Act, row: string): void {
  const [table = '', needed] = row.split('>');
  const [lemma = '', past = '', participle = '', letters = '', flags = ''] = listOf(table);
  const shared = {
    lemma,
    act,
    takes: complementsOf(letters),
    needs: needed ? new Set(needed.trim().split(',')) : null,
  };
  const voice: Voice = flags.includes('v') ? 'either' : 'active';
  const set = (form: string, ambiguous: boolean) =>
    forms.set(form, {
      ...shared,
      voice,
      ambiguous,
      weak: flags.includes('x'),
      otherwise: shared.needs ? (forms.get(form) ?? null) : null,
    });
  set(lemma, true);
  set(gerund(lemma), true);
  set(thirdPerson(lemma), flags.includes('s'));
  set(participle, false);
  set(past, false);
}

function formsOf(rows: typeof ROWS): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [act, list] of Object.entries(rows)) for (const row of list) addRow(forms, act as Act, row);
  return forms;
}

/** Every form of the verbs that report speech. A participle after "was" is read as passive by the rules. */
export const cues = formsOf(ROWS);
