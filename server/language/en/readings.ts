import { governed, type ReadingWords } from '../readings.ts';
import { wordsOf } from '../words.ts';

/** Every form of regular verbs given by their base. */
function formsOf(bases: string): string[] {
  return [...wordsOf(bases)].flatMap((base) => {
    if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
    if (/[^aeiou]y$/.test(base))
      return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
    if (/(?:s|sh|ch|x|z)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
    return [base, `${base}s`, `${base}ed`, `${base}ing`];
  });
}

const DEALINGS = wordsOf(`
  relations relationship relationships ties talks negotiations treaty treaties agreement agreements pact pacts accord
  accords alliance alliances war wars conflict conflicts dispute disputes match matches game games friendly series
  rivalry tensions cooperation partnership diplomacy summit deal deals truce ceasefire armistice peace hostilities
  clash clashes dialogue understanding exchanges exchange union confrontation fighting play-off playoff final
  semi-final semifinal quarter-final test tests draw rapprochement friendship feud standoff stand-off
  contest trade competition differences meeting meetings missions protocol protocols memorandum standing battle battles divided split shared consultations visits visa`);

const GIVEN = wordsOf(`
  supplying selling giving providing delivering granting lending offering lost lose loses losing loss losses defeat defeats defeated surrender surrendered surrenders capitulated succumbed fell
  ambassador ambassadors envoy envoys embassy consul mission representative aid assistance support loan loans loyal
  loyalty allegiance cede ceded cedes cession belong belongs belonged belonging grant granted grants transfer
  transferred handover handed hand given gave give gives giving sell sold sells sales supply supplied supplies offer
  offered offers threat threats warning warnings message letter response respond responded answer thanks according
  opposed opposition concession concessions related pledge pledged promise promised sworn owed owe subject tribute
  commitment commitments award awarded allied appeal appealed appeals apology apologised apologized compared
  comparable similar delivered deliver provide provided provides propose proposed alternative hostile friendly
  reparations indebted due pay paid payment payments demand demands concede conceded complaint protest protests protested complain complains complained
  ultimatum loaned loan gift gifts restore restored documents secrets invitation pressure attributed capitulation successor heir attitude attitudes remarks policy policies stance hostility runners-up runner-up deliveries request requests order orders question questions call calls`);

const TAKEN = wordsOf(`
  independence independent secede seceded secession separated separation support help aid assistance pressure threat
  threats permission approval response reaction funding recognition opposition interference intervention
  demands demand request requests protection loan loans bought purchased acquired reparations concessions win won
  pledge pledges guarantee guarantees apology criticism praise competition
  distance distanced distancing backing orders letter message invitation calls warning warnings condemnation`);

const LEFT_FOR = wordsOf(`
  left leave leaves leaving headed heading heads bound depart departs departed departing departure flew flying fly
  embarked embark embarking sailed sail sailing searched search train flight abroad destined map maps
  forecast`);

const ACTS = wordsOf(`
  independence government governments president representative representatives ambassador ambassadors embassy
  embassies protection help victory victories defeat decision support policy policies recognition aid consent
  approval role behalf captain coach manager member members ally allies enemy enemies neighbours neighbors
  hands part's dominion rule reign domination control sovereignty withdrawal intervention involvement refusal
  accession side favour favor instigation request insistence cooperation mission delegation participation
  influence interference neighbor neighbour expulsion admission champions opponents opponent secession rival rivals surrender will
  capitulation establishment founding foundation creation administration spokesperson spokespersons spokesman spokeswoman
   blockade aggression ambitions intentions interests isolation condemnation criticism recognition defence defense
  goalkeeper striker midfielder ahead front guest players obligations claims claim debut position
  representing fall jurisdiction fathers declaration liberation assistance supporter supporters critic critics`);

const SHARED = wordsOf(
  'border borders bordering bordered frontier boundary boundaries familiar shared fell love',
);

const ABOVE = wordsOf(
  'flew flying fly sky skies book books flight flights based live lived all toured tour over',
);

const LAID = wordsOf(`
  call calls called calling
  sanctions sanction pressure tariffs tariff demand demands restrictions embargo war attack attacks blame blamed blames blaming dependence
  depend depends relies rely reliance influence crackdown duties ban victory win curbs`);

const SPORTING = wordsOf(`
  captained captains coached coaches beat beats beating scored scores scoring batted bowled qualified qualifies qualify
  won wins win winning play plays played playing competed competes competing compete debuted hosted`);

const SPORTS = wordsOf(`
  squad squads team teams side fans fan goalkeeper striker midfielder defender captain coach goal goals cup match
  matches championship championships league wickets innings olympics medal medals final semi-final semifinal runs
  qualifying qualifier qualifiers fixture fixtures footballer debut cap caps tournament season club player players
  rugby cricket football international internationals head-coach test tests rubber v vs honours supporters champions
  entry entrant entrants`);

export const readings: ReadingWords = {
  prepositions: new Map([
    ...governed(
      'in near at throughout across within around via inside outside through into onto off beyond amid along',
      { reading: 'literal', confidence: 0.95 },
    ),
    ...governed('to towards toward', { reading: 'literal', but: GIVEN }),
    ...governed('from', { reading: 'literal', but: TAKEN }),
    ...governed('between among', { reading: 'literal', but: DEALINGS, reach: 6 }),
    ...governed('with', { reading: 'metonymic', confidence: 0.85, but: SHARED }),
    ...governed('against by', { reading: 'metonymic', confidence: 0.95 }),
    ...governed('for', { reading: 'metonymic', but: LEFT_FOR }),
    ...governed('about on over under upon than behind', {
      reading: 'metonymic',
      confidence: 0.65,
      but: ABOVE,
      sure: LAID,
    }),
    ...governed('of', { reading: 'literal', but: ACTS, reach: 1 }),
    ...governed('like including', { reading: 'literal', confidence: 0.6 }),
  ]),
  visited: new Set([
    ...formsOf(`
      visit tour reach enter cross inhabit explore inundate devastate flood populate colonise colonize settle
      roam traverse surround overlook serve travel encircle depart circle pass approach exit evacuate border`),
    ...wordsOf('left leave leaves leaving fled flee fleeing touring swept hit hits overran located'),
  ]),
  dealt: new Set([
    ...formsOf(`
      urge accuse warn ask blame condemn criticise criticize praise thank support help represent defeat
      face join attack assist aid back oppose threaten sanction pressure persuade convince lobby approach
      captain coach manage host play eliminate thrash oust overtake control rule govern fund arm
      recognise recognize isolate punish reassure pledge inform notify engage confront deter provoke
      challenge counter allow force require enable oblige petition sue court appease antagonise antagonize
      defend free admire hate eliminate alienate betray trust distrust rival call finance supply request compel invite consult congratulate
      want order charge expel spur push see permit contact abandon involve offer replace follow support liberate deny represented name`),
    ...wordsOf(`
      told tell tells telling beat beats beating fought fight fights fighting met meet meets led lead leads leading
      let lets gave give gives giving forbade bade sued paid pay saw made make makes making`),
  ]),
  verbs: wordsOf(`
    won win wins lost loses beat beats made makes took takes gave gives began begins became becomes fought fights sent
    sends held holds led leads left leaves met meets put said says sold sells bought buys built builds went goes came
    comes got gets kept keeps let lets saw sees set sets told tells thought thinks withdrew rose rises fell falls ran
    runs spent spends struck broke breaks chose chooses drew draws drove grew grows knew knows wrote writes did does do
    felt feels found finds heard hit hits cut cuts laid lay lies lent lends paid pays sought seeks shot stood stands
    swept threw understood overcame undertook forbade swore spoke speaks wants wanted sits needs plays faces uses
    refuses insists hopes plans intends agrees rejects backs supports demands calls tries shares retains owns remains
    exports imports produces welcome lack oppose agree want need hope support reject denies opposes borders covers contains includes consists belongs forms features boasts enjoys`),
  lying: wordsOf(`
    lies lay sits borders bordered covers covered contains contained includes included consists consisted stretches
    stretched encompasses encompassed forms formed belongs belonged extends extended comprises comprised features
    spans occupies boasts boasted enjoys attracts attracted experiences experienced grew grows constitutes
    abounds houses faces straddles adjoins suffers ranges overlooks rises developed flourished
    saw`),
  copulas: wordsOf("is was are were be been being 're become becomes became remain remains remained"),
  plurals: wordsOf('were are'),
  auxiliaries: wordsOf(`
    has have had will would can could may might must shall should did does do didn't doesn't don't won't wouldn't
    can't couldn't hasn't haven't hadn't cannot`),
  describing: wordsOf(`
    located situated bordered surrounded inhabited divided known home village city town region district municipality
    suburb neighbourhood neighborhood community county province country nation island capital settlement commune
    place area territory parish populated connected served centre center port part called named rich crossed founded
    covered drained twinned spread subdivided bounded hamlet locality state largest smallest
    oldest world's hot cold mountainous landlocked full north south east west near famed characterised
    characterized accessible destination kingdom hub situated regarded considered designated believed
    incorporated renamed unincorporated`),
  ofPlaces: wordsOf(`
    island islands county coast coasts coastline population populations climate geography territory region regions province provinces city
    cities town towns village villages capital border borders frontier north south east west centre center district
    districts neighbourhood neighborhood suburb suburbs river rivers lake lakes mountain mountains forest forests
    island islands port ports airport streets street roads road architecture weather landscape countryside shores
    shore outskirts area areas part parts museum museums university universities hotel hotels church churches market
    culture cuisine heritage wildlife flora fauna soil land lands beaches beach climate temperatures
    interior hinterland residents inhabitants people citizens highway downtown railway railways station stations
    hills valley map metropolitan municipality county harbour harbor waters skyline landmarks landmark
    house houses home homes theatre theatres hospital hospitals school schools stadium census tribes
    economy industry oblast subway metro avenue road estate valley sea bay range park square plateau peninsula peak hometown desert`),
  ofBodies: new Set([
    ...SPORTS,
    ...wordsOf(`
      government governments regime policy policies programme program programs programmes president minister ministers
      ministry parliament army troops forces military navy diplomacy diplomat diplomats ambassador ambassadors
      embassy embassies envoy decision decisions stance position claim claims demand demands request refusal
      rejection response reaction invasion attack attacks withdrawal intervention aggression support backing
      involvement participation entry entrant entrants representative representatives delegation independence
      sovereignty relations ties alliance ally allies enemies enemy rivals rival role bid offer plan plans proposal threat threats
      warning sanctions victory victories win wins defeat loss conduct actions efforts ambitions intentions
      interests accession membership commitment obligations budget law laws legislation leaders leader leadership
      administration authorities officials official veto vote votes annexation occupation blockade strategy goal goals
      song campaign approach influence nuclear human surrender admission treatment
      trade exports export imports import tariff tariffs drone drones strike strikes
      practices move moves quest tactics interest attitude protection security police senate congress mission dollar
      dollars expertise talk summit detectives council currency questions view refusal announcement statement declaration warning call calls appeal apology talks negotiations treaty
      attempt attempts proposals take exports request armistice resolve capability foreign joint plea pleas war intelligence spy counterpart opponents opponent election elections failure success nomination`),
  ]),
  local: wordsOf(
    'police council mayor councillor detectives court airport authorities officials team students',
  ),
  superlatives: wordsOf(
    'largest biggest smallest oldest most highest longest busiest finest best greatest richest',
  ),
  sports: SPORTS,
  sporting: SPORTING,
  stately: wordsOf(`
    united unified independent free newly communist socialist fascist democratic defending champions rivals rival
    fellow allied hosts host opponents arch-rivals champion club team neighbours neighbors neighbour neighbor v vs versus either`),
  joiners: wordsOf('and or & nor'),
  clauses: wordsOf(`
    that when while because although though after before since until if whether but where which and as once so then
    unless whereas what how why whom said says than`),
  adverbs: wordsOf(`
    also then later again recently already still now immediately quickly formally officially subsequently eventually
    initially finally first never not often once twice even itself only thus therefore previously originally
    currently always soon successfully unilaterally narrowly repeatedly easily strongly firmly openly both
    due early late indeed ahead ever reportedly together all alone further instead just no longer`),
  fillers: wordsOf('native former then own home fellow'),
  directions: wordsOf(`
    north south east west northern southern eastern western central north-eastern north-western south-eastern
    south-western northeastern northwestern southeastern southwestern northeast northwest southeast southwest inner
    outer upper lower rural urban downtown coastal mainland unincorporated greater metropolitan nearby
    neighbouring neighboring imperial colonial medieval ancient modern present-day modern-day occupied all`),
  whereabouts: wordsOf('where'),
  examples: wordsOf('such'),
  abstract: /(?:ness|[ae]nce|[ts]ion|ment|ship|ity)s?$/,
  finite: (word) => /[^e]ed$/.test(word),
  manner: /..ly$/,
  home: { deeds: new Set(), sure: new Set(), dealings: new Set(), city: new Set() },
  persons: wordsOf('who whose whom'),
};
