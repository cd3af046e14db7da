import type { Act } from '../../document/document.ts';
import { complementsOf } from '../complements.ts';
import { alignForms } from '../cue-forms.ts';
import type { CueForm, Voice } from '../pack.ts';
import { listOf } from '../words.ts';

/**
 * Verbs that report speech, by the act they tell. A row: active form, complements (letters of complements.ts),
 * passive form or "-", bare form that stands before its source ("kata Wang") or "-", "x" when it often reports
 * something else, after ">" the words one of which must follow, and after "!" those none of which may.
 */
const ROWS: Readonly<Partial<Record<Act, readonly string[]>>> = {
  say: [
    'mengatakan qtb dikatakan kata',
    'berkata qtb - -',
    'bilang qtb - -',
    'menyatakan qtbn dinyatakan -',
    'menyebut qtbn disebut sebut',
    'menyebutkan qtb disebutkan -',
    'menyampaikan qtbn disampaikan -',
    'mengungkapkan qtbnp diungkapkan ungkap',
    'mengungkap qtb diungkap -',
    'menjelaskan qtbnp dijelaskan jelas',
    'menerangkan qtb diterangkan terang',
    'menuturkan qtb dituturkan tutur',
    'memaparkan qtbnp dipaparkan papar',
    'menegaskan qtbn ditegaskan tegas',
    'menekankan qtbn ditekankan -',
    'menambahkan qtb ditambahkan tambah',
    'mengimbuhkan qt - imbuh',
    'melanjutkan qtb - lanjut x',
    'membeberkan qtbnp dibeberkan beber',
    'mengklaim qtbn diklaim klaim',
    'mengeklaim qtbn - -',
    'mengumumkan qtbn diumumkan -',
    'melaporkan qtb dilaporkan lapor x',
    'menyoroti qtbnp disoroti -',
    'menyinggung qtbnp disinggung singgung',
    'menggarisbawahi qtn - -',
    'menandaskan qtb - tandas',
    'mengucapkan qn diucapkan ucap',
    'mengemukakan qtbn dikemukakan -',
    'mengutarakan qtbn diutarakan -',
    'menguraikan qtbn diuraikan urai',
    'menjabarkan qtbn dijabarkan -',
    'menceritakan qtbnp diceritakan cerita',
    'mengisahkan qtbn dikisahkan kisah',
    'menggambarkan qt - -',
    'mencontohkan qtb dicontohkan -',
    'merinci qtb dirinci rinci',
    'memerinci qtb - -',
    'mencatat tb dicatat - x',
    'menginformasikan qtb diinformasikan -',
    'memberitahukan qtb diberitahukan -',
    'mengabarkan qtb dikabarkan -',
    'mengindikasikan tb - -',

    'menyimpulkan qtb disimpulkan -',
    'mengisyaratkan tb - -',
    'menulis qt ditulis tulis x',
    'mencuit q - cuit',
    'memposting q - -',
    'menjawab qt dijawab jawab',
    'menimpali q - timpal',
    'menyahut q - sahut',
    'memungkasi q - -',
    'menanggapi q - -',
    'merespons q - -',
    'menutup q - tutup x',
    'mengenang q - kenang',
    'menyindir q - sindir',
    'menyentil q - sentil',
    'berteriak q - teriak',
    'berseloroh q - seloroh',
    'meneriakkan qn diteriakkan -',
    'buka p - - > suara',
    'angkat p - - > bicara,suara',
    'berpesan qtbi - pesan',
    'mengeluhkan tbn dikeluhkan keluh',
    'mengeluh qtb - -',
    'bercerita qtb - -',
    'berkomentar qp - -',
    'mengomentari q - -',
    'berujar q - ujar',
    'bertutur q - -',
    'menyarankan qitbn disarankan saran',
    'merekomendasikan itbn direkomendasikan -',
    'mengaku qtb - aku',
    'menukas q - tukas',
    'menyambung q - sambung x',
  ],
  confirm: [
    'mengonfirmasi qtbn dikonfirmasi -',
    'mengkonfirmasi qtbn - -',
    'membenarkan qtbn dibenarkan -',
    'mengakui qtbn diakui -',
    'memastikan qtbn dipastikan -',
    'menjamin tbn dijamin -',
    'mengiyakan qn - -',
  ],
  deny: [
    'membantah qtbno dibantah bantah',
    'menampik qtn ditampik tampik',
    'menyangkal qtn disangkal -',
    'menepis qtn ditepis tepis',
    'berkilah qtb - kilah',
  ],
  accuse: ['menuduh aibn dituduh tuduh', 'menuding aibn dituding tuding', 'menyalahkan na disalahkan -'],
  warn: [
    'memperingatkan qtbani diperingatkan -',
    'mengingatkan qtbani diingatkan -',
    'menegur q - tegur',
    'mewanti-wanti qai diwanti-wanti -',
  ],
  threaten: ['mengancam qtboni diancam ancam'],
  demand: [
    'mendesak qtin didesak desak',
    'mendorong i didorong - x',
    'menuntut qtin dituntut tuntut x',
    'memerintahkan in diperintahkan -',
    'menginstruksikan in diinstruksikan -',
    'menyerukan qtin diserukan seru',
    'mewajibkan i diwajibkan - x',
    'melarang i dilarang -',
  ],
  ask: [
    'meminta qtin diminta pinta ! tolong,ampun',
    'memohon qin dimohon mohon',
    'mengimbau qtib diimbau imbau',
    'menghimbau qtib dihimbau -',
    'mengajak qin diajak ajak',
    'bertanya qp - tanya',
    'mempertanyakan qtbnp dipertanyakan -',
    'menanyakan qtbn ditanyakan -',
  ],
  promise: [
    'berjanji qtbo - janji',
    'menjanjikan tbn dijanjikan -',
    'bersumpah qtbo - -',
    'menargetkan tbn ditargetkan -',
    'berkomitmen o - -',
    'bertekad o - -',
  ],
  offer: [
    'menawarkan no ditawarkan - x',
    'mengusulkan qtbni diusulkan usul',
    'mengundang i diundang - x',
    'mempersilakan qi dipersilakan -',
  ],
  praise: [
    'berterima np - - > kasih',
    'memuji qn dipuji puji',
    'menghargai n dihargai - x',
    'mengapresiasi n diapresiasi -',
    'menyanjung n disanjung -',
  ],
  welcome: ['menyambut n disambut - x > baik,positif,hangat'],
  condemn: [
    'mengecam qn dikecam kecam',
    'mengutuk qn dikutuk -',
    'memprotes n diprotes -',
    'mengkritik qn dikritik kritik',
    'mengkritisi qn - -',
    'menyesalkan qtbn disesalkan sesal',
    'menyayangkan qtbn disayangkan -',
    'mencela n - -',
  ],
  support: ['mendukung n didukung - x', 'menyetujui tn disetujui -', 'mengadvokasi n - -', 'menyokong n - -'],
  reject: ['menolak qno ditolak tolak', 'menentang n ditentang -'],
  predict: [
    'memperkirakan tbn diperkirakan -',
    'memprediksi qtbn diprediksi prediksi',
    'meramalkan tbn diramalkan -',
    'memproyeksikan tbn diproyeksikan -',
  ],
  apologise: ['meminta qnp - - > maaf', 'memohon qnp - - > maaf'],
  decline: ['enggan o - - > berkomentar,menanggapi,menjawab,mengomentari'],
  think: [
    'menilai qtb dinilai nilai',
    'menganggap tb dianggap -',
    'menduga qtb diduga duga',
    'memandang tb dipandang -',
    'berasumsi qtb - -',
    'khawatir qtb - -',
    'yakin qtb - -',
    'optimistis tb - -',
    'optimis tb - -',
    'curiga tb - -',
    'mencurigai tb dicurigai -',
    'mengkhawatirkan tbn dikhawatirkan -',
    'berpendapat qtb - -',
    'berpandangan qtb - -',
    'meyakini tb diyakini -',
    'percaya tb - -',
    'meragukan n diragukan -',
  ],
  hope: ['berharap qtbi - harap', 'mengharapkan tbi diharapkan -'],
};

/** Bare and enclitic forms with no verb of their own in the table. */
const BARE_SAY = listOf(
  'ujar tutur kata imbuh pungkas ucap papar tandas tukas sambung lanjut sergah celetuk cetus seru jerit bunyi',
);

/** Bare forms that follow their teller where what was told stands first: "hal itu ia sampaikan". */
const FRONTED = listOf(
  'sampaikan katakan ungkapkan utarakan jelaskan tegaskan nyatakan paparkan tuturkan kemukakan',
);

const CLITIC = 'nya';

/** Verbs of these acts take what another said as a suffix: "membantahnya". */
const ANSWERING: ReadonlySet<Act> = new Set(['deny', 'confirm', 'reject', 'condemn', 'support']);

/** Verbs that take the one they name or address as a suffix, before what is said of it: "menyebutnya (sebagai) kabar bohong". */
const NAMING: ReadonlySet<string> = new Set(
  listOf('menyebut menilai menganggap menuduh menuding menggambarkan mendesak meminta memperingatkan'),
);

/** After these the suffix is all that was said. */
const NO_NAMES = new Set(
  listOf(
    'saat ketika dalam di pada kepada ke usai setelah sebelum oleh dan serta lalu kemudian tadi secara itu',
  ),
);

function addNaming(forms: Map<string, CueForm>, shared: Pick<CueForm, 'lemma' | 'act' | 'papers' | 'goods'>) {
  const plain: CueForm = {
    ...shared,
    takes: complementsOf('qb'),
    voice: 'active',
    ambiguous: false,
    weak: false,
    needs: null,
    unless: NO_NAMES,
    otherwise: null,
  };
  forms.set(`${shared.lemma}${CLITIC}`, { ...plain, needs: new Set(['sebagai']), otherwise: plain });
}

function addRow(forms: Map<string, CueForm>, act: Act, row: string): void {
  const [rest = '', barred] = row.split('!');
  const [table = '', needed] = rest.split('>');
  const [active = '', letters = '', passive = '-', bare = '-', flag = ''] = listOf(table);
  const shared = {
    lemma: active,
    act,
    takes: complementsOf(letters),
    needs: needed ? new Set(needed.trim().split(',')) : null,
    unless: barred ? new Set(barred.trim().split(',')) : null,
    ...PLAIN,
  };
  const set = (form: string, voice: Voice, ambiguous: boolean) => {
    const otherwise = forms.get(form) ?? null;
    if (otherwise && !shared.needs) return;
    forms.set(form, { ...shared, voice, ambiguous, weak: flag === 'x', otherwise });
  };
  set(active, 'active', false);
  if (ANSWERING.has(act) && !needed && !forms.has(`${active}${CLITIC}`))
    forms.set(`${active}${CLITIC}`, {
      ...shared,
      takes: complementsOf('s'),
      voice: 'active',
      ambiguous: false,
      weak: flag === 'x',
      otherwise: null,
    });
  if (NAMING.has(active)) addNaming(forms, shared);
  if (passive !== '-') addPassive(set, passive);
  if (bare !== '-') addBare(set, bare);
}

/** What no row tells here. */
const PLAIN = { papers: false, goods: false } as const;

type Add = (form: string, voice: Voice, ambiguous: boolean) => unknown;

function addPassive(add: Add, passive: string): void {
  add(passive, 'passive', false);
  add(`${passive}${CLITIC}`, 'enclitic', false);
}

function addBare(add: Add, bare: string): void {
  add(bare, 'inverted', true);
  add(`${bare}${CLITIC}`, 'enclitic', false);
}

function formsOf(rows: typeof ROWS): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [act, list] of Object.entries(rows)) for (const row of list) addRow(forms, act as Act, row);
  for (const lemma of FRONTED)
    forms.set(lemma, {
      lemma,
      act: 'say',
      voice: 'passive',
      takes: complementsOf(''),
      ambiguous: false,
      weak: false,
      needs: null,
      unless: null,
      ...PLAIN,
      otherwise: null,
    });
  for (const bare of BARE_SAY) {
    const shared = {
      lemma: bare,
      act: 'say' as const,
      takes: complementsOf('qtb'),
      needs: null,
      unless: null,
      ...PLAIN,
      otherwise: null,
    };
    addBare(
      (form, voice, ambiguous) =>
        forms.has(form) || forms.set(form, { ...shared, voice, ambiguous, weak: false }),
      bare,
    );
  }
  return forms;
}

/** Every form of the verbs that report speech: active, passive, bare and enclitic. */
export const cues: ReadonlyMap<string, CueForm> = alignForms(formsOf(ROWS));
