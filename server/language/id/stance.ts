import { type AttitudeForm, attitudesFrom } from '../attitudes.ts';
import type { StanceWords } from '../pack.ts';
import { phrasesOf, wordsOf } from '../words.ts';

/** By which one who speaks thanks or blames. */
const VOICED =
  wordsOf(`apresiasi pujian penghargaan penghormatan terima-kasih berterima salut bangga bersyukur syukur selamat
  belasungkawa simpati kecam kutuk sesal-kan kecewa menyesal menyayangkan muak geram marah prihatin kagum-i hormat-i harga-i`);

/** Roots of transitive verbs, after a dash their suffix ("hormat-i"): the active, passive and bare forms and the noun. */
const verbs = attitudesFrom(
  {
    favours: `
      dukung puji apresiasi sanjung hormat-i harga-i sambut percaya-i restu-i setuju-i sepakat-i
      kagum-i cinta-i cinta sayang-i akui muliakan rayakan bela-i agung-kan sokong idola-kan idam-kan
      utama-kan rangkul pulih-kan maaf-kan bebas-kan banggakan kenang dambakan`,
    helps: `
      bantu tolong lindungi bela selamat-kan dana-i santuni obat-i evakuasi berdaya-kan
      sejahtera-kan ayom-i perjuang-kan majukan mudah-kan ringan-kan cerdas-kan`,
    opposes: `
      tolak kecam kutuk kritik kritisi cela sesal-kan tuduh tuding salah-kan penjara-kan 
      tangkap usir deportasi pecat copot mundur-kan boikot larang blokir embargo sanksi gugat dakwa vonis denda
      lawan perangi protes benci musuh-i curiga-i ragukan bantah tampik tepis polisikan tertib-kan
      sindir ejek hina cibir olok remeh-kan hujat maki kucil-kan isolasi desak tuntut makzul-kan lengser-kan
      gulingkan kandas-kan jerat ringkus jatuh-i peringat-kan adili pertanya-kan sorot-i
      bekuk ciduk somasi `,
    harms: `
      serang invasi bom gempur bunuh bantai siksa aniaya perkosa tindas jajah duduk-i caplok rampas rampok curi
      ancam intimidasi paksa peras provokasi sabotase retas hancur-kan rusak rugi-kan luka-i sakit-i tipu bohong-i
      khianati culik sandera tembak bakar ganggu lemah-kan bahaya-kan adu-domba fitnah zalim-i diskriminasi
      telantar-kan eksploitasi korban-kan teror hantam gusur usik nista-kan celaka-i lecehkan keroyok
      tikam bacok sekap nodai cemari kacaukan rongrong perbudak embat habisi usik`,
    faults: `
      langgar selewengkan gelapkan manipulasi palsukan sembunyikan tutup-i kobarkan
      sulut hasut timbun selundup-kan salah-guna-kan ingkari sepelekan gagalkan mangkir rekayasa politisasi
      plagiasi hianati cederai`,
    failings: 'abai-kan lalai-kan gagal',
    turns: `
      henti-kan akhiri cabut batal-kan tunda potong kurangi hapus tarik tutup cegah hambat halangi hilang-kan
      batasi tangguh-kan tanggal-kan pangkas veto`,
  },
  inflectVerb,
  VOICED,
);

/** Words of one form. */
const others = attitudesFrom(
  {
    favours: `
      menyambut-baik disambut-baik sambut-baik apresiasi pujian dukungan sambutan penghargaan penghormatan terima-kasih berterima solidaritas simpati
      kepercayaan persahabatan aliansi setuju sepakat mendukung restu salut hormat kagum bangga
      cinta sayang syukur bersyukur belasungkawa bersahabat pengakuan
      selamat `,
    helps: 'bantuan pertolongan perlindungan pembelaan donasi sumbangan hibah santunan beasiswa',
    opposes: `
      menentang ditentang penentangan memutus diputus menahan ditahan menghukum dihukum penolakan kecaman kutukan kritik kritikan tuduhan tudingan sanksi embargo boikot larangan hukuman tarif
      protes perlawanan permusuhan kebencian gugatan tuntutan dakwaan pemecatan penangkapan penahanan pengusiran
      deportasi pemakzulan keberatan kecewa menyesal menyayangkan prihatin geram marah muak curiga ragu khawatir
      melawan menolak menentang kekecewaan kemarahan sindiran tilang razia
      benci musuh hujatan cibiran`,
    harms: `
      serangan invasi agresi pengeboman pembunuhan pembantaian penyiksaan penganiayaan pemerkosaan penindasan
      penjajahan pendudukan perampasan perampokan pencurian ancaman intimidasi pemaksaan pemerasan provokasi
      sabotase peretasan penghancuran perusakan kerusakan kerugian penipuan pengkhianatan penculikan penembakan
      pembakaran gangguan genosida perang teror pengeroyokan pencemaran kekerasan pelecehan diskriminasi
      pengambilalihan perundungan blokade`,
    merits: `
      sangat-baik cukup-baik baik-sekali berhasil keberhasilan sukses kesuksesan prestasi berprestasi pencapaian capaian kemajuan terobosan pahlawan
      juara sahabat sekutu pelopor keberanian berani kebijaksanaan bijak bijaksana integritas
      berintegritas jujur kejujuran dedikasi profesional profesionalisme kompeten hebat luar-biasa bagus terbaik
      konstruktif produktif adil tegas tangguh gigih sigap cepat-tanggap amanah
      transparan akuntabel bertanggung-jawab tanggap peduli kepedulian konsisten inovatif
      inovasi gemilang membanggakan berjasa kontribusi berkontribusi teladan panutan inspirasi
      inspiratif visioner cerdas pintar cakap andal keunggulan ramah santun dermawan dipercaya
      dihormati dicintai mulia konstitusional demokratis damai harmonis setia loyal patriot 
      kerja-keras bekerja-keras ketulusan tulus ikhlas memuaskan progresif luhur pro-rakyat
      sejalan senada selaras tonggak bersejarah mengutamakan tepercaya terpercaya komitmen berkomitmen
      langkah-tepat keputusan-tepat kebijakan-tepat sangat-tepat sudah-tepat paling-tepat`,
    faults: `
      tersangka terdakwa bersalah pelanggaran melanggar bohong kebohongan berbohong gagal kegagalan kecurangan curang koruptor korup
      kejahatan jahat kejam kekejaman biadab brutal teroris terorisme ekstremis radikal diktator tiran otoriter
      pengecut munafik propaganda berbahaya bahaya pengkhianat kriminal penjahat preman maling pencuri pembohong
      skandal penyalahgunaan ketidakadilan bencana kekacauan kesalahan salah keliru kekeliruan kelalaian lalai hoaks hoax
      disinformasi fitnah agresor hegemoni rasis rasisme fasis makar subversi ilegal inkonstitusional
      semena-mena sewenang-wenang kesewenang-wenangan arogan arogansi serakah keserakahan rakus egois bodoh konyol
      absurd memalukan buruk terburuk jelek lemah lamban lambat merugikan menyesatkan sesat provokatif palsu
      tidak-becus ceroboh gegabah tercela keji bengis sadis licik culas bermasalah carut-marut semrawut
      amburadul mandek mangkrak molor pungli nepotisme kolusi penyelewengan manipulasi penipu
      pembunuh penindas penjajah perusak ngawur asal-asalan tidak-adil diskriminatif represif zalim
      kezaliman kemunduran kemerosotan terpuruk anjlok pembiaran cacat melenceng menyimpang penyimpangan
      menciderai mencederai blunder ngeyel malas abai acuh pembangkangan membangkang tebang-pilih nakal
      tidak-sensitif tak-sensitif tidak-pantas tak-pantas tidak-layak tak-layak`,
    turns: `
      tanpa tidak tak bukan belum berhenti penghentian pencabutan pembatalan penundaan pemotongan pengurangan
      penghapusan penarikan pencegahan kurang kehilangan nggak enggak gak ndak`,
  },
  (word) => [word, `${word}nya`].map((form) => ({ word: form, passive: false })),
  VOICED,
);

/** Words that with the next one say something else: "salah satu" is one of several. */
const EXCEPTIONS = wordsOf(
  'salah-satu nama-baik puji-tuhan lebih-baik dengan-baik kereta-cepat kuasa-hukum selamat-tinggal selamat-datang komitmen-fee salah-satunya bahan-bakar barang-rampasan nilai-kerugian',
);

export const stance: StanceWords = {
  attitudes: new Map([...verbs, ...others]),
  verbsOnly: new Set(),
  enclitic: 'nya',
  answering: phrasesOf(
    'bertanggung jawab atas, bertanggung jawab terhadap, bertanggungjawab atas, bersalah atas, di balik, dalang',
  ),
  relations: wordsOf('sahabat sekutu pahlawan musuh pelopor'),
  untruths: phrasesOf(`
    jika, kalau, apabila, bila, apakah,
    tidak benar, tidak benar bahwa, tidak benar kalau, tidak benar jika, bukan berarti, tidak berarti, tidak percaya,
    tidak percaya bahwa, tidak yakin, tidak yakin bahwa, tidak ada bukti, tidak ada bukti bahwa, hoaks bahwa,
    membantah bahwa, tidak menuduh`),
  abilities: wordsOf('bisa dapat'),
  exceptions: EXCEPTIONS,
  negators: wordsOf('tidak tak bukan belum tanpa nggak enggak gak ndak kurang'),
  infinitives: wordsOf('untuk agar supaya'),
  light: wordsOf(
    'melakukan berbuat bersikap menjadi merupakan adalah menunjukkan memberikan membuat terbukti terlibat dinilai tampil terus',
  ),
  firstPerson: wordsOf('kami kita saya aku gue pihaknya dirinya pemerintah negara'),
  speakers: wordsOf('kami kita saya aku'),
  towards: wordsOf('kepada terhadap untuk bagi atas pada ke soal dengan melawan antara buat'),
  agents: wordsOf('oleh dari'),
  either: new Set(),
  places: wordsOf('di dalam sekitar seluruh wilayah kota kabupaten provinsi pulau kecamatan kelurahan desa'),
  duties: wordsOf('harus wajib perlu mesti hendaknya sebaiknya seharusnya'),
  receiving: wordsOf('mendapat mendapatkan menerima memperoleh meraih menuai layak pantas'),
  against: wordsOf('melawan'),
  prohibitions: wordsOf('jangan'),
  futures: wordsOf('akan bakal'),
  qualifiers: wordsOf(`
    terbaru terakhir lanjutan udara darat laut militer rudal roket drone bom nuklir siber besar besar-besaran brutal keji
    kejam sepihak bersenjata mematikan balasan ilegal itu ini tersebut berulang membabi-buta mendadak pasukan tentara`),
  ownerAfter: true,
};

/** "serang": menyerang, diserang, serang, serangan, penyerangan; the passive's subject is whom it is done to. */
function inflectVerb(entry: string): readonly AttitudeForm[] {
  const [root = '', ...suffixes] = entry.split('-');
  const suffix = suffixes.join('');
  const base = `${root}${suffix}`;
  const active = (word: string) => ({ word, passive: false });
  const passive = (word: string) => ({ word, passive: true });
  return [
    active(`me${nasal(base)}`),
    ...(/^per/.test(base) ? [active(`mem${base}`)] : []),
    active(base),
    passive(`di${base}`),
    active(`pe${nasal(root)}an`),
    active(`${root}an`),
    active(`${root}annya`),
    passive(`ter${base}`),
  ];
}

/** The root after me- and pe-: "serang" gives "nyerang". */
function nasal(root: string): string {
  const [first = ''] = root;
  const rest = root.slice(1);
  if (first === 'p') return `m${rest}`;
  if (first === 't') return `n${rest}`;
  if (first === 'k') return `ng${rest}`;
  if (first === 's') return `ny${rest}`;
  if ('bfv'.includes(first)) return `m${root}`;
  if ('djcz'.includes(first)) return `n${root}`;
  if ('aeiouhg'.includes(first)) return `ng${root}`;
  return root;
}
