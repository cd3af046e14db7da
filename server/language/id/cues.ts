import type { Act } from '../../document/document.ts';
import { complementsOf } from '../complements.ts';
import type { CueForm, Voice } from '../pack.ts';
import { listOf } from '../words.ts';

/**
 * Verbs that report speech, by the act they tell. A row: active form, complements (letters of complements.ts),
 * passive form or "-", bare form that stands before its source ("kata Wang") or "-", "x" when it often reports
 * something else, and after ">" the words one of which must follow.
 */
const ROWS: Readonly<Partial<Record<Act, readonly string[]>>> = {
  say: [
    'mengatakan qtb dikatakan kata',
    'berkata qtb - -',
    'menyatakan qtbn dinyatakan -',
    'menyebut qtbn disebut sebut',
    'menyebutkan qtb disebutkan -',
    'menyampaikan qtn disampaikan -',
    'mengungkapkan qtbn diungkapkan ungkap',
    'mengungkap qt diungkap -',
    'menjelaskan qtbn dijelaskan jelas',
    'menerangkan qtb diterangkan terang',
    'menuturkan qtb dituturkan tutur',
    'memaparkan qtbn dipaparkan papar',
    'menegaskan qtbn ditegaskan tegas',
    'menekankan qtbn ditekankan -',
    'menambahkan qtb ditambahkan tambah',
    'mengimbuhkan qt - imbuh',
    'melanjutkan q - lanjut x',
    'membeberkan qtbn dibeberkan beber',
    'mengklaim qtb diklaim klaim',
    'mengumumkan qtbn diumumkan -',
    'melaporkan qtb dilaporkan lapor',
    'menyoroti qtn disoroti -',
    'menyinggung n disinggung -',
    'menggarisbawahi qtn - -',
    'menandaskan qtb - tandas',
    'mengucapkan q diucapkan ucap',
    'mengemukakan qtbn dikemukakan -',
    'mengutarakan qtbn diutarakan -',
    'menguraikan qtbn diuraikan urai',
    'menjabarkan qtbn dijabarkan -',
    'menceritakan qtbn diceritakan cerita',
    'mencontohkan qtb dicontohkan -',
    'menyimpulkan qtb disimpulkan -',
    'mengisyaratkan tb - -',
    'menulis q ditulis tulis x',
    'mencuit q - cuit',
    'menjawab q dijawab jawab',
    'menimpali q - timpal',
    'mengeluhkan tn dikeluhkan keluh',
    'bercerita qtb - -',
    'berujar q - ujar',
    'bertutur q - -',
    'menyarankan itbn disarankan -',
    'merekomendasikan itn direkomendasikan -',
    'mengaku qtb - aku',
    'menukas q - tukas',
    'menyambung q - sambung x',
  ],
  confirm: [
    'mengonfirmasi qtbn dikonfirmasi -',
    'mengkonfirmasi qtbn - -',
    'membenarkan qtn dibenarkan -',
    'mengakui qtbn diakui -',
    'memastikan qtbn dipastikan -',
    'mengiyakan qn - -',
  ],
  deny: [
    'membantah qtbn dibantah bantah',
    'menampik qtn ditampik tampik',
    'menyangkal qtn disangkal -',
    'menepis qtn ditepis tepis',
    'berkilah qtb - kilah',
  ],
  accuse: ['menuduh ai dituduh tuduh', 'menuding ai dituding tuding', 'menyalahkan na disalahkan -'],
  warn: [
    'memperingatkan qtbani diperingatkan -',
    'mengingatkan qtbani diingatkan -',
    'mewanti-wanti qai diwanti-wanti -',
  ],
  threaten: ['mengancam qtboni diancam ancam'],
  demand: [
    'mendesak qtin didesak desak',
    'menuntut qtin dituntut tuntut x',
    'memerintahkan i diperintahkan -',
    'menginstruksikan i diinstruksikan -',
    'menyerukan qtin diserukan seru',
    'mewajibkan i diwajibkan - x',
  ],
  ask: [
    'meminta qtin diminta pinta',
    'memohon qi dimohon -',
    'mengimbau qti diimbau imbau',
    'menghimbau qti dihimbau -',
    'mengajak qi diajak ajak',
    'bertanya qp - tanya',
    'mempertanyakan qtn dipertanyakan -',
  ],
  promise: ['berjanji qtbo - janji', 'menjanjikan tn dijanjikan -', 'berkomitmen o - -', 'bertekad o - -'],
  offer: ['menawarkan no ditawarkan - x', 'mengusulkan qtn diusulkan usul', 'mengundang i diundang - x'],
  praise: ['memuji qn dipuji puji', 'mengapresiasi n diapresiasi -', 'menyanjung n disanjung -'],
  welcome: ['menyambut n disambut - x > baik,positif,hangat'],
  condemn: [
    'mengecam qn dikecam kecam',
    'mengutuk qn dikutuk -',
    'mengkritik qn dikritik kritik',
    'mengkritisi qn - -',
    'menyesalkan qtn disesalkan -',
    'mencela n - -',
  ],
  support: ['mendukung n didukung - x', 'mengadvokasi n - -', 'menyokong n - -'],
  reject: ['menolak qno ditolak tolak', 'menentang n ditentang -'],
  predict: [
    'memperkirakan tbn diperkirakan -',
    'memprediksi qtbn diprediksi prediksi',
    'meramalkan tbn diramalkan -',
    'memproyeksikan tbn diproyeksikan -',
  ],
  decline: ['enggan o - - > berkomentar,menanggapi,menjawab,mengomentari'],
  think: [
    'menilai qtb dinilai nilai',
    'menganggap tb dianggap -',
    'memandang t dipandang -',
    'berpendapat qtb - -',
    'berpandangan qtb - -',
    'meyakini tb diyakini -',
    'percaya t - -',
    'meragukan n diragukan -',
  ],
  hope: ['berharap qtbi - harap', 'mengharapkan tbi diharapkan -'],
};

/** Bare and enclitic forms with no verb of their own in the table. */
const BARE_SAY = listOf(
  'ujar tutur kata imbuh pungkas ucap papar tandas tukas sambung lanjut sergah celetuk',
);

const CLITIC = 'nya';

function addRow(forms: Map<string, CueForm>, act: Act, row: string): void {
  const [table = '', needed] = row.split('>');
  const [active = '', letters = '', passive = '-', bare = '-', flag = ''] = listOf(table);
  const shared = {
    lemma: active,
    act,
    takes: complementsOf(letters),
    needs: needed ? new Set(needed.trim().split(',')) : null,
    otherwise: null,
  };
  const set = (form: string, voice: Voice, ambiguous: boolean) =>
    forms.has(form) || forms.set(form, { ...shared, voice, ambiguous, weak: flag === 'x' });
  set(active, 'active', false);
  if (passive !== '-') addPassive(set, passive);
  if (bare !== '-') addBare(set, bare);
}

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
  for (const bare of BARE_SAY) {
    const shared = {
      lemma: bare,
      act: 'say' as const,
      takes: complementsOf('qtb'),
      needs: null,
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
export const cues = formsOf(ROWS);
