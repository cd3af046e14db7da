import { describedHeads } from '../descriptions.ts';
import type {
  DescriptionWords,
  Gender,
  OrganisationWords,
  PointerWords,
  Pronoun,
  RoleWords,
} from '../pack.ts';
import { listOf, phrasesOf, wordsOf } from '../words.ts';

/** The words, and each with "ex-" and "then-" before it. */
function withPasts(text: string): ReadonlySet<string> {
  const words = listOf(text);
  return new Set([...words, ...words.flatMap((word) => [`ex-${word}`, `then-${word}`])]);
}

/** The same, and each with what tells that it is still to be held: "chancellor-designate". */
function withStates(text: string): ReadonlySet<string> {
  const coming = listOf(text).flatMap((word) => [`${word}-elect`, `${word}-designate`]);
  return new Set([...withPasts(text), ...coming]);
}

export const roles: RoleWords = {
  heads: withStates(`
    minister counterpart president premier chancellor king queen prince princess emperor sultan emir senator governor mayor
    ambassador envoy spokesman spokeswoman spokesperson secretary chief chairman chairwoman chairperson chair director
    commissioner representative congressman congresswoman lawmaker diplomat negotiator leader head general admiral
    colonel captain commander judge justice prosecutor attorney adviser advisor professor analyst economist scientist
    editor patriarch coach founder executive ceo manager deputy councillor delegate coordinator speaker counsel counselor
    treasurer strategist researcher author lawyer sheriff bishop archbishop pope cardinal rabbi imam co-founder
    president-elect governor-elect mayor-elect senator-elect minister-elect ex-president ex-minister ex-premier
    ex-governor ex-mayor ex-senator ex-chief vice-president undersecretary administrator inspector superintendent lieutenant sergeant officer
    owner skipper vice-chair vice-chairman partner candidate nominee fellow
    journalist reporter correspondent columnist anchor co-anchor host broadcaster pastor actor actress filmmaker
    democrat republican singer comedian billionaire alderman activist pollster historian farmer mogul advocate recorder
    mp mep msp secretary-general director-general attorney-general solicitor-general governor-general auditor-general
    commander-in-chief editor-in-chief vice-premier vice-chancellor co-chair co-chairman co-chairwoman
    co-chairperson`),
  ofState: new Set(),
  national: new Set(),
  serving: wordsOf(
    'lawyer attorney solicitor barrister doctor physician bodyguard driver chauffeur biographer hairdresser',
  ),
  belonging: new Set(),
  aliasJoiners: new Set(),
  initialled: new Set(),
  initialling: new Set(),
  ofFirms: new Set(),
  callings: new Set(),
  everyday: new Set(),
  compounds: phrasesOf(
    `prime minister, vice president, secretary general, chief executive, attorney general, first minister,
    first deputy prime minister, first deputy minister, first deputy foreign minister, first deputy defence minister,
    first deputy defense minister, first deputy finance minister, first vice president, first secretary, commander in chief,
    editor in chief, director general, chief of staff`,
  ),
  mistaken: [],
  local: wordsOf('mayor councillor alderman sheriff bishop archbishop rabbi patriarch'),
  anyOffice: wordsOf('leader politician statesman'),
  portfolio: withPasts(`
    foreign prime defence defense finance interior home trade fisheries fishery agriculture environment energy
    climate health education justice labour labor transport transportation culture economy economic economics
    commerce industry tourism planning development housing immigration security national federal state general
    affairs external executive press communications political policy research research managing operating financial
    technology science scientific scientist chief vice deputy senior junior assistant top lead permanent special high
    police army navy naval air force military intelligence union party house senate parliament parliamentary
    legal medical marine maritime oceans ocean forestry water mines mining oil petroleum digital information
    public campaign opposition council city county district town regional provincial presidential
    principal minority majority republican democratic conservative liberal labour tory women treasury budget
    cabinet crown acting blue economy rural urban interim former ex outgoing incoming then-  associate emeritus`),
  prefixes: wordsOf(
    'former ex deputy vice acting interim senior junior assistant outgoing incoming chief top lead late',
  ),
  honorifics: new Map<string, Gender | null>([
    ['mr', 'm'],
    ['mrs', 'f'],
    ['ms', 'f'],
    ['miss', 'f'],
    ['sir', 'm'],
    ['lady', 'f'],
    ['dame', 'f'],
    ['lord', 'm'],
    ['dr', null],
    ['prof', null],
    ['sen', null],
    ['gov', null],
    ['rep', null],
    ['gen', null],
    ['col', null],
    ['capt', null],
    ['lt', null],
    ['sgt', null],
    ['rev', null],
    ['judge', null],
  ]),
  courtesies: phrasesOf(`
    datuk seri, datuk sri, dato seri, dato sri, dato' seri, dato' sri, dato ' seri, dato ' sri, dato ’ seri, dato ’ sri, datuk, dato, datin seri, datin, tan sri, puan sri,
    tun dr, shri, smt, shrimati, haji, hajji, hajjah, alhaji, el hadj, daw`),
  styles: wordsOf('sheikh shaikh sheik sheikha'),
  harms: new Set(),
  doings: new Set(),
  ranks: new Set(),
  rankCompounds: [],
  paired: new Map(),
  linkers: new Set(),
  seconds: new Set(),
  asides: new Set(),
  callers: wordsOf('nicknamed alias aka dubbed'),
  inverseCallers: new Set(),
  capacities: new Set(),
  gendered: new Map<string, Gender>([
    ['king', 'm'],
    ['prince', 'm'],
    ['queen', 'f'],
    ['princess', 'f'],
    ['spokeswoman', 'f'],
    ['spokesman', 'm'],
    ['chairwoman', 'f'],
    ['chairman', 'm'],
    ['congresswoman', 'f'],
    ['congressman', 'm'],
    ['councilwoman', 'f'],
    ['councilman', 'm'],
    ['businesswoman', 'f'],
    ['businessman', 'm'],
    ['actress', 'f'],
    ['wife', 'f'],
    ['husband', 'm'],
    ['mother', 'f'],
    ['father', 'm'],
    ['daughter', 'f'],
    ['son', 'm'],
    ['sister', 'f'],
    ['brother', 'm'],
    ['widow', 'f'],
    ['widower', 'm'],
    ['aunt', 'f'],
    ['uncle', 'm'],
    ['grandmother', 'f'],
    ['grandfather', 'm'],
    ['girlfriend', 'f'],
    ['boyfriend', 'm'],
    ['woman', 'f'],
    ['man', 'm'],
  ]),
  headFirst: false,
  affiliationMarkers: wordsOf('of for at'),
  sent: wordsOf('ambassador envoy representative emissary consul delegate diplomat negotiator'),
  destinations: wordsOf('to for'),
  bodied: wordsOf(''),
  nameArticles: new Map(),
  namePartLowers: wordsOf(
    'van von de der den da do das di dos del della la las los le bin bint binti ben ibn ould al el ter ten zu zum zur af y e',
  ),
};

export const descriptions: DescriptionWords = {
  heads: describedHeads({
    person: `official republican democrat diplomat spokesman spokeswoman spokesperson source analyst expert aide adviser advisor lawmaker
      resident witness researcher economist scientist lawyer negotiator fisherman farmer envoy critic insider
      delegate observer activist trader historian professor person man woman resident neighbour neighbor teacher
      student doctor nurse skipper captain investigator detective prosecutor attorney strategist donor supporter
      opponent commentator campaigner survivor victim passenger driver employee worker teenager mp mep`,
    people: `officials diplomats spokesmen spokespeople sources analysts experts aides advisers advisors lawmakers
      residents witnesses researchers economists scientists lawyers negotiators fishermen fishers farmers envoys
      critics insiders delegates observers activists traders historians professors people men women leaders
      ministers senators authorities investigators prosecutors police organisers organizers campaigners
      republicans democrats voters supporters opponents conservationists environmentalists strategists donors
      commentators doctors teachers students workers unions groups countries nations governments states allies
      islanders locals families skippers parties delegations mps meps protesters demonstrators
      rebels`,
    organisation: `newspaper magazine agency ministry government company firm bank airline automaker carmaker drugmaker chipmaker
      planemaker steelmaker shipbuilder insurer conglomerate retailer manufacturer startup start-up
      lender brewer commission council committee union
      network broadcaster television radio tv department office campaign court parliament university institute association federation
      organisation organization charity cooperative party police report study survey statement media outlet website
      secretariat embassy board panel bloc alliance coalition think-tank group delegation navy army regulator poll
      military administration`,
  }),
  ages: wordsOf('year-old'),
  things: wordsOf(`
    letter memo email e-mail document documents article story column editorial lawsuit complaint indictment ruling
    order decision bill law measure ad advertisement commercial video tweet post book film documentary program
    programme website site page sign banner headline place store restaurant hotel hospital school church museum data
    evidence research analysis estimate forecast index guide paper rule rules policy plan platform constitution treaty
    agreement text version account transcript filing petition proposal resolution result results message
    newsletter press television radio tv channel station polls polling data study studies survey surveys analyses reports emails
    e-mails files photos statistics records footage findings projection projections timeline experience research review audit math tests test`),
  determiners: wordsOf(`
    a an the one two three four five several some many other another this that these those its his her their both
    another certain most more all few`),
  definite: wordsOf('the this that these those'),
  definiteAfter: wordsOf(''),
  modifiers: wordsOf(`
    senior top high-ranking unnamed anonymous unidentified local foreign western eastern northern southern european
    african asian arab military security government state official medical legal independent political
    former current retired leading veteran prominent young old elderly own national federal regional local
    intelligence diplomatic defence defense opposition ruling presidential industry fishing market climate
    marine environmental human rights law enforcement police white different certain poor rich developing
    smaller larger coastal island small large ministry party campaign trade energy health united news wire
    daily weekly public private armed republican democratic conservative liberal key administration
    congressional parliamentary election policy business community religious international global labour tory
    backbench`),
  linkers: wordsOf('of for from in at with to on close familiar briefed near inside among'),
  nationals: new Set(),
  governments: wordsOf('government authorities administration regime cabinet delegation'),
  reasons: wordsOf('because since as for'),
  anonymity: phrasesOf(`
    who asked not to be named, who asked not to be identified, who declined to be named, who declined to be identified,
    who spoke on condition of anonymity, who spoke on the condition of anonymity, speaking on condition of anonymity,
    who requested anonymity, who asked for anonymity, who wished to remain anonymous, who did not want to be named,
    who was not authorised to speak, who was not authorized to speak, who refused to be named,
    familiar with the matter, familiar with the talks, close to the talks, briefed on the talks`),
};

export const organisations: OrganisationWords = {
  heads: wordsOf(`
    ministry department agency council commission committee bank university institute association federation
    organisation organization union party court parliament senate congress house foundation company corporation inc
    ltd group authority board bureau office administration service fund alliance league society center centre
    police navy army times post journal news herald tribune gazette daily television radio network observatory
    cooperative secretariat forum initiative coalition convention chamber force forces guard guards corps command palace
    hospital hospitals airlines airways petroleum steel motors telecom holdings cement aluminium`),
  units: new Set(),
  unitsBut: [],
  firms: new Set(),
  forms: new Set(),
  trades: new Set(),
  wholes: new Set(),
  enders: new Set(),
  namesakes: wordsOf(`
    carrier ship frigate destroyer vessel tanker ferry yacht submarine cruiser warship trawler icebreaker lifeboat`),
  ofStates: new Set(),
  grounds: new Set(),
  things: wordsOf(`
    hurricane cyclone typhoon storm tropical act bill prize award awards cup trophy championship championships medal treaty accord
    accords doctrine amendment disease syndrome uss hms`),
  craft: new Set(),
  carriers: new Set(),
  societies: new Set(),
  ministries: new Set(),
  outlets: [],
  dailies: new Set(),
  reporters: new Set(),
  services: new Set(),
  kinds: new Set(),
  craftKinds: new Set(),
  crews: new Set(),
  areas: new Set(),
  leads: [],
  platforms: new Set(),
  sites: wordsOf(`
    tower towers hotel hotels plaza club golf university college stadium arena airport hospital museum library theatre
    theater casino resort resorts building mall restaurant cafe airlines airways motors industries enterprises
    holdings properties partners capital steaks winery vineyards foods stores bakery brewery academy school lodge
    estate estates gardens square street avenue boulevard road bridge dam highway prize trophy doctrine act bill`),
  numberers: new Set(),
  stakes: wordsOf('shares stock'),
  tails: new Set(),
  linkers: wordsOf('of for on and the'),
};

export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['he', { number: 'one', gender: 'm', kinds: ['person'] }],
  ['she', { number: 'one', gender: 'f', kinds: ['person'] }],
  ['they', { number: 'many', gender: null, kinds: ['group', 'organisation', 'country'] }],
  ['it', { number: 'one', gender: null, kinds: ['organisation', 'country'] }],
]);

const MAN: Pronoun = { number: 'one', gender: 'm', kinds: ['person'] };
const WOMAN: Pronoun = { number: 'one', gender: 'f', kinds: ['person'] };
const MANY: Pronoun = { number: 'many', gender: null, kinds: ['group', 'organisation', 'country'] };

export const pointers: PointerWords = {
  pronouns: new Map([
    ['he', MAN],
    ['him', MAN],
    ['she', WOMAN],
    ['her', WOMAN],
    ['they', MANY],
    ['them', MANY],
  ]),
  countries: phrasesOf('that country, that nation, the country, the nation'),
  topics: phrasesOf('of, about'),
  references: phrasesOf(
    'referring to, in reference to, with reference to, speaking of, speaking about, in an apparent reference to, talking about, alluding to',
  ),
  currencies: new Set(),
};
export const possessives: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['his', { number: 'one', gender: 'm', kinds: ['person'] }],
  ['her', { number: 'one', gender: 'f', kinds: ['person'] }],
  ['their', { number: 'many', gender: null, kinds: ['group', 'organisation', 'country'] }],
  ['its', { number: 'one', gender: null, kinds: ['organisation', 'country'] }],
]);
