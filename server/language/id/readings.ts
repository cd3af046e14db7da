import { governed, type ReadingWords } from '../readings.ts';
import { wordsOf } from '../words.ts';
import { grammar } from './grammar.ts';

const DEALINGS = wordsOf(`
  hubungan perundingan negosiasi perjanjian kesepakatan pakta aliansi perang konflik sengketa pertandingan laga duel
  final rivalitas ketegangan kerja sama kerjasama kemitraan diplomasi gencatan perdamaian perseteruan permusuhan
  bentrokan dialog pertemuan pertukaran perdagangan persaingan pembicaraan kunjungan nota konsultasi`);

const GIVEN = wordsOf(`
  bantuan dukungan ekspor mengekspor pinjaman ancaman peringatan surat pesan seruan permintaan tawaran hibah hadiah
  menyerahkan diserahkan penyerahan menjual dijual penjualan memasok pasokan protes duta memberi memberikan diberikan
  menawarkan janji kalah takluk tekanan kompensasi utang membayar pernyataan kritik pujian tuduhan loyal tunduk
  menyampaikan disampaikan mengingatkan meminta menyerukan sanksi mengumumkan`);

const TAKEN = wordsOf(`
  kemerdekaan merdeka bantuan dukungan tekanan ancaman izin persetujuan tanggapan respons pinjaman permintaan undangan
  jaminan pengakuan kritik kecaman protes pujian peringatan surat pesan serangan hibah lepas memisahkan penolakan desakan
  menang kemenangan duta dubes dubesnya`);

const SPORTING = wordsOf(`
  mengalahkan menaklukkan menundukkan membantai melumat menjamu dijamu mencetak mengungguli menyingkirkan menahan
  dikalahkan ditaklukkan ditundukkan kalah menang unggul lolos bertanding berlaga`);

const SPORTS = wordsOf(`
  timnas tim skuad kiper penyerang striker gelandang bek kapten pelatih gol piala pertandingan laga kejuaraan liga medali
  final semifinal kualifikasi klub pemain turnamen juara suporter atlet pebulu petinju kontingen ganda tunggal`);

const SURE_DEEDS = wordsOf('mengecam mengutuk memprotes menyesalkan mengusir');

export const readings: ReadingWords = {
  prepositions: new Map([
    ...governed('di sekitar dekat seluruh sepanjang menuju dalam seberang luar melalui via', {
      reading: 'literal',
      confidence: 0.95,
    }),
    ...governed('ke', { reading: 'literal', but: GIVEN }),
    ...governed('dari', { reading: 'literal', but: TAKEN }),
    ...governed('pada kepada terhadap oleh dengan lawan melawan versus vs bagi bersama atas kontra', {
      reading: 'metonymic',
      confidence: 0.9,
      but: wordsOf('berbatasan perbatasan batas'),
    }),
    ...governed('untuk tentang soal mengenai seputar', {
      reading: 'metonymic',
      confidence: 0.65,
      but: wordsOf('buku peta berangkat'),
    }),
    ...governed('antara', { reading: 'literal', but: DEALINGS, reach: 6 }),
    ...governed('seperti termasuk', { reading: 'literal', confidence: 0.6 }),
  ]),
  visited: wordsOf(`
    mengunjungi meninggalkan melintasi menjelajahi memasuki mencapai menyeberangi melanda menerjang mengguncang mengelilingi
    menyusuri mendatangi menghantam dilanda`),
  dealt: wordsOf(`
    mendesak menuduh menuding memperingatkan mengingatkan meminta menyalahkan mengecam mengkritik memuji mendukung
    membantu mewakili membela menghadapi menyerang menentang mengancam menekan menyerukan membujuk meyakinkan
    menyebut menilai menganggap membiarkan mengizinkan memaksa mengakui mengucilkan menghukum menantang mengundang
    memprotes mengutuk menolak menampik memboikot melobi merayu menyurati mencela menyindir mencurigai
    menjatuhi menggandeng mengajak merangkul menggugat melibatkan memimpin membawa melatih menangani memperkuat membela
    ditolak didukung dikecam disambut diserang diduduki dikuasai dipimpin diminta dijatuhkan disepakati
    mengalahkan menaklukkan menundukkan membantai melumat menjamu mengungguli menyingkirkan menahan`),
  verbs: wordsOf(`
    ingin siap minta tolak desak kecam bantah ancam sebut klaim gelar serang dukung kirim setuju sepakat enggan menang
    kalah lolos unggul gagal tahu yakin khawatir harap akui tuding tuduh bela`),
  lying: wordsOf(`
    terletak berbatasan berada meliputi mencakup membentang terbentang memiliki mempunyai punya terdiri dihuni terkenal
    dikenal bernama dilanda diguncang diterjang`),
  copulas: wordsOf('adalah merupakan ialah menjadi'),
  plurals: new Set(),
  auxiliaries: wordsOf(
    'telah sudah akan sedang pernah belum tidak tak sempat mulai terus bisa dapat harus masih tetap bukan mesti wajib',
  ),
  describing: wordsOf(`
    ibu kota ibukota desa kabupaten kecamatan provinsi wilayah daerah negara pulau kepulauan permukiman distrik kawasan
    tempat rumah pelabuhan pusat tujuan destinasi terletak terbesar terkecil tertua terpadat`),
  ofPlaces: wordsOf(`
    pantai pesisir penduduk populasi iklim geografi wilayah daerah provinsi kota ibu ibukota perbatasan utara selatan timur
    barat tengah pusat distrik kecamatan kabupaten kelurahan desa kampung dusun sungai danau gunung pegunungan hutan pulau
    kepulauan pelabuhan bandara jalan cuaca perairan laut selat teluk museum universitas hotel gereja masjid pasar budaya
    kuliner tanah daratan warga rakyat masyarakat orang stasiun bukit lembah stadion sekolah rumah kawasan luar dalam
    sekitar seluruh pelosok pinggiran`),
  ofBodies: new Set([
    ...SPORTS,
    ...wordsOf(`
      pemerintah pemerintahan rezim kebijakan program nuklir presiden menteri kementerian parlemen tentara pasukan militer
      angkatan diplomat diplomasi duta kedutaan utusan keputusan sikap posisi klaim tuntutan permintaan penolakan respons
      tanggapan reaksi invasi serangan agresi dukungan keterlibatan partisipasi perwakilan delegasi kemerdekaan kedaulatan
      hubungan aliansi sekutu musuh rival peran tawaran rencana usulan ancaman peringatan sanksi kemenangan kekalahan
      tindakan upaya ambisi niat kepentingan keanggotaan komitmen anggaran undang-undang pemimpin pejabat otoritas veto
      pendudukan blokade strategi pengaruh pernyataan deklarasi seruan intelijen polisi kepolisian tarif ekspor impor
      juru bicara jubir kanselir perdana raja ratu wapres pakta drone rudal jet kapal tuduhan bantuan bank kongres senat
      politik pilihan langkah larangan`),
  ]),
  local: wordsOf('polisi kepolisian wali walikota dinas pejabat'),
  superlatives: new Set(),
  sports: SPORTS,
  sporting: SPORTING,
  stately: wordsOf('versus vs rival sekutu sesama tetangga juara'),
  joiners: wordsOf('dan serta maupun atau &'),
  clauses: wordsOf(`
    bahwa ketika saat bila apabila karena sementara sedangkan meski meskipun setelah sebelum sejak hingga jika kalau namun tetapi tapi
    sehingga agar supaya apakah kata ujar tutur dan lalu kemudian sebab walaupun`),
  adverbs: wordsOf(`
    juga kemudian lalu lagi baru kini sekarang segera resmi akhirnya pertama sering kerap hanya justru malah bahkan pun
    sendiri secara selalu kembali langsung pula turut ikut memang lantas`),
  fillers: wordsOf('negara pihak'),
  directions: new Set(),
  whereabouts: wordsOf('tempat'),
  examples: wordsOf('seperti'),
  abstract: null,
  manner: null,
  finite: grammar.looksVerbal,
  persons: new Set(),
  home: {
    deeds: new Set([
      ...SURE_DEEDS,
      ...wordsOf(`
        mendesak menuntut memperingatkan menolak membantah mendukung mengakui menuduh menuding menyambut menandatangani meratifikasi
        menyepakati menyetujui memanggil mengusir menarik membalas memboikot menggugat menjatuhkan mengerahkan mengancam membekukan
        berunding bernegosiasi sepakat setuju menegaskan menyatakan menilai mengusulkan menawarkan menentang mengkritik menyalahkan
        meminta mengajukan melayangkan menyampaikan memutus menangguhkan menuntaskan menghormati menagih berharap khawatir`),
    ]),
    sure: new Set([...SURE_DEEDS, ...wordsOf('dagang pakta traktat bilateral diplomatik diplomasi')]),
    dealings: wordsOf(`
      hubungan perundingan negosiasi perjanjian kesepakatan pakta aliansi konflik sengketa ketegangan kemitraan diplomasi perdamaian
      dialog perdagangan pembicaraan konsultasi protes sanksi tekanan tuntutan desakan ancaman peringatan sikap keputusan klaim
      penolakan kebijakan tarif larangan mendesak menuduh menuding memperingatkan mengecam mengkritik menyalahkan mengutuk memprotes
      mengancam menekan meminta membujuk meyakinkan menjatuhi menggugat merayu berunding bernegosiasi sepakat bersepakat berdagang
      berselisih bersengketa dikecam dikritik ditolak dituduh`),
    city: wordsOf(`
      gubernur wagub pemprov pemkot dki dprd provinsi balai wali walikota kembar banjir rob macet kemacetan mrt lrt krl transjakarta
      festival konser pameran turnamen kejuaraan maraton bus kereta buatan persija polda polres polisi kelurahan kecamatan sampah polusi trotoar`),
  },
};
