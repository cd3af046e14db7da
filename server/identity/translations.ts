import type { Language } from '../document/document.ts';
import { isEmptyWord, stemOf } from './words.ts';

/**
 * Words of news in both languages, a meaning a line: English, "=", Indonesian. Written from the most frequent words of
 * Indonesian and English news; forms of a word are found by its stem, and only those are listed that the stem misses.
 */
const MEANINGS = `
accept agree approve = terima menerima diterima setuju menyetujui disetujui persetujuan sepakat menyepakati disepakati kesepakatan
accuse blame = tuduh menuduh dituduh tuduhan tuding menuding tudingan salahkan menyalahkan
act action deed = tindak tindakan bertindak aksi
add added = tambah menambah menambahkan tambahan
admit acknowledge confess = aku mengaku mengakui diakui pengakuan
agreement deal treaty pact accord = perjanjian janji kesepakatan pakta traktat persetujuan
aid assistance help helped = bantu bantuan membantu dibantu tolong menolong pertolongan
aim goal target = tuju tujuan sasaran target
air = udara
allow permit let = izin izinkan mengizinkan diizinkan perizinan biar membiarkan
ally allies = sekutu
amount sum = jumlah sejumlah
announce announcement = umum umumkan mengumumkan diumumkan pengumuman
answer reply respond response = jawab menjawab jawaban tanggap tanggapan menanggapi respons merespons
area region zone = wilayah kawasan daerah zona
army military armed = tentara militer angkatan bersenjata
arrest detain = tangkap menangkap ditangkap penangkapan tahan menahan ditahan penahanan
ask request = minta meminta diminta permintaan
attack strike struck assault = serang menyerang diserang serangan
attention = perhatian memperhatikan
balance = imbang seimbang keseimbangan
ban forbid prohibit = larang melarang dilarang larangan
bank banks = bank
because due = akibat
begin began begun start = mulai memulai dimulai awal
behind = belakang
big large great = besar
boat boats ship ships vessel vessels fleet = kapal perahu armada
body agency = badan lembaga
bomb bombs = bom pengeboman
border frontier = batas perbatasan
brave courage = berani keberanian
break broke broken violate violation breach = langgar melanggar pelanggaran dilanggar
bring brought carry = bawa membawa dibawa
budget = anggaran anggar apbn
build built building construction = bangun membangun dibangun pembangunan bangunan
business company companies firm = usaha perusahaan pengusaha bisnis
buy bought purchase = beli membeli dibeli pembelian
call called = sebut menyebut disebut panggil memanggil serukan menyerukan seruan
campaign = kampanye
capital = ibu modal
case = kasus perkara
catch caught = tangkapan tangkap menangkap
cause = sebab menyebabkan penyebab
ceasefire truce = gencatan
chair chairman chairwoman = ketua mengetuai kursi
chance opportunity = peluang kesempatan
change amend amendment = ubah mengubah diubah perubahan berubah amendemen
check inspect monitor watch = periksa memeriksa pemeriksaan awas mengawasi pengawas pengawasan pantau memantau
child children kid kids = anak
choose chose chosen elect = pilih memilih dipilih terpilih pilihan pemilihan
citizen citizens = warga
city cities town = kota
civilian civilians = sipil
clean = bersih membersihkan
clear = jelas menjelaskan terang
climate = iklim
close closed closure shut = tutup menutup ditutup penutupan tertutup
coast coastal shore = pantai pesisir
come came coming = datang mendatangkan kedatangan
common joint together shared share = bersama sama berbagi membagi
commitment committed = komitmen berkomitmen
community public people society = masyarakat rakyat publik warga
compete competition rival rivals = saing bersaing persaingan pesaing
complain complaint = keluh mengeluh keluhan adu mengadu pengaduan
concern worry worried = khawatir kekhawatiran cemas prihatin keprihatinan
condemn denounce = kecam mengecam kecaman kutuk mengutuk
condition = kondisi syarat keadaan
consent = persetujuan
conflict dispute = konflik sengketa
contribute contribution donate donation = sumbang menyumbang sumbangan
continue go ongoing = lanjut melanjutkan berlanjut dilanjutkan terus meneruskan
control = kendali mengendalikan pengendalian kontrol
cooperate cooperation = kerja bekerja sama kerjasama
coral reef reefs = karang terumbu
corruption corrupt = korupsi koruptor
cost costs expense = biaya ongkos
count counted number figure figures = hitung menghitung dihitung angka
country countries nation nations = negara negeri bangsa
court = pengadilan mahkamah sidang
crew crews sailor sailors = awak kru pelaut
crime criminal = kejahatan pidana kriminal
crisis = krisis
criticise criticize criticism critical critic = kritik mengkritik dikritik kritis
cut cuts reduce reduction lower = potong memotong pemotongan kurang kurangi mengurangi dikurangi pengurangan turun menurunkan penurunan pangkas memangkas
danger dangerous = bahaya berbahaya membahayakan
data = data
day days = hari
dead death die died deaths = mati kematian tewas meninggal wafat
debt debts loan = utang hutang pinjaman pinjam
decide decision = putus memutuskan diputuskan keputusan putusan
defend defence defense = bela membela pembelaan tahan pertahanan mempertahankan
delay postpone postponed = tunda menunda ditunda penundaan jeda
demand = tuntut menuntut tuntutan
deny denied denial = bantah membantah bantahan sangkal menyangkal
develop development = kembang mengembangkan berkembang pengembangan perkembangan
different difference = beda berbeda perbedaan
difficult hard difficulty = sulit kesulitan sukar
diplomat diplomacy diplomatic = diplomat diplomasi diplomatik
disappoint disappointed let down = kecewa mengecewakan kekecewaan
discuss discussion talk talks = bahas membahas dibahas pembahasan bicara membicarakan bincang perbincangan
divide division = bagi membagi pembagian dibagi
document text draft = dokumen naskah rancangan
door = pintu
economy economic = ekonomi perekonomian
effect impact = dampak berdampak pengaruh
effort attempt try = upaya berupaya usaha berusaha coba mencoba
election vote ballot = pemilu pilkada pilih pemilihan suara
end ended final finish = akhir berakhir mengakhiri terakhir selesai menyelesaikan
enemy enemies = musuh lawan
energy power = energi tenaga daya
enough = cukup mencukupi
environment environmental = lingkungan lingkung
equal same = sama setara
evacuate evacuation = evakuasi mengevakuasi ungsi mengungsi pengungsi
evidence proof prove = bukti membuktikan terbukti
expensive = mahal
expert experts analyst = ahli pakar
explain explanation = jelas menjelaskan penjelasan
export exports = ekspor mengekspor
face faced = hadap menghadapi wajah muka
fact facts = fakta kenyataan
fail failure failed = gagal kegagalan
fair unfair justice just unjust = adil keadilan
fall fell = jatuh turun
false lie lies lied = bohong palsu dusta kebohongan
family families = keluarga
famous = terkenal
far = jauh
farmer farmers = petani tani
fear afraid = takut ketakutan
fight fought battle = lawan melawan perlawanan tempur bertempur pertempuran
finance financial = keuangan keuang finansial
fire shoot shot fired = tembak menembak ditembak penembakan api kebakaran
fish fishing fishery fisheries = ikan perikanan
fisherman fishermen fishers skipper skippers = nelayan
flood floods = banjir
follow = ikut mengikuti diikuti
food = pangan makan makanan
force forces forced compel = paksa memaksa dipaksa kekuatan pasukan
foreign abroad = luar asing
forest forests = hutan
forget forgot forgotten = lupa melupakan
free freedom = bebas kebebasan gratis
friend friends friendship = teman sahabat persahabatan kawan
fuel = bbm bahan bakar
fund funds = dana pendanaan
future = depan masa
gather meeting meet met = temu bertemu pertemuan rapat jumpa berjumpa kumpul
generation = generasi
generous generosity = murah dermawan
gift = hadiah
give gave given grant = beri memberi memberikan diberikan pemberian
global world international = dunia global internasional
good better best = baik terbaik
government governments administration = pemerintah pemerintahan
governor = gubernur
ground land soil = tanah lahan darat daratan
group groups = kelompok grup
grow growth grew = tumbuh pertumbuhan bertumbuh
guarantee ensure sure certain = jamin menjamin jaminan pasti memastikan kepastian yakin keyakinan
hand hands = tangan
happen event occur = peristiwa kejadian terjadi
harbour harbor port ports = pelabuhan
harm damage hurt = rugi merugikan kerugian rusak merusak kerusakan
head leader leaders leadership lead led = pimpin pemimpin memimpin dipimpin pimpinan kepemimpinan kepala
health healthy = sehat kesehatan
hear heard listen = dengar mendengar mendengarkan
heavy = berat
hide hid hidden conceal = sembunyi menyembunyikan disembunyikan
high = tinggi ketinggian
history = sejarah
hold held keep kept = pegang memegang tahan
home house = rumah
honest honesty = jujur kejujuran
hope hopes hopeful = harap berharap harapan
hospital = rumah sakit rs
hostage hostages = sandera
hour hours = jam
hunger famine starve = lapar kelaparan
idea proposal propose plan plans = usul usulan mengusulkan diusulkan rencana berencana merencanakan gagasan ide
illegal = ilegal
immediately soon = segera
import imports = impor mengimpor
important = penting kepentingan
improve improvement = baik memperbaiki perbaikan tingkat meningkatkan peningkatan
include = masuk termasuk memasukkan
income = pendapatan penghasilan
increase rise rose raise = naik menaikkan kenaikan meningkat peningkatan tingkat
independence independent = merdeka kemerdekaan mandiri
industry industrial = industri
inflation = inflasi
information = informasi
injure injured wounded = luka terluka melukai
innocent = bersalah
insult = hina menghina penghinaan
interest interests = kepentingan minat bunga
interfere interference meddle intervene intervention = campur intervensi
invest investment investor investors = investasi investor
invite invitation = undang mengundang undangan ajak mengajak
island islands = pulau kepulauan
jail prison = penjara
job jobs work worker workers = kerja bekerja pekerja pekerjaan buruh
join joined = gabung bergabung ikut
judge = hakim
keep guard protect protection = jaga menjaga lindung melindungi perlindungan dilindungi
key = kunci
kill killed murder = bunuh membunuh pembunuhan dibunuh tewas menewaskan
king = raja
know knew known = tahu mengetahui diketahui kenal mengenal
late = terlambat telat
law legal laws = hukum uu
leave left = tinggal meninggalkan ditinggalkan
lesson learn = ajar belajar pelajaran
level = tingkat tataran
life live lives = hidup kehidupan jiwa nyawa
limit limits restrict restriction = batas membatasi pembatasan batasan
line lines = garis baris
long = lama panjang
lose lost loss = hilang kehilangan kalah
love = cinta
main = utama
manage managed management = kelola mengelola dikelola pengelolaan
market markets = pasar
match = imbang mengimbangi cocok
member members = anggota
message = pesan
middle = tengah
migrant migrants immigration = migran imigran imigrasi
mine mining = tambang pertambangan
minister ministers ministry = menteri kementerian menlu menkeu menhan
minute minutes = menit
missile missiles rocket rockets = rudal roket
mistake wrong error = salah kesalahan keliru
money = uang
month months = bulan
morning = pagi
mother = ibu
move movement = gerak bergerak gerakan pindah
name names = nama bernama
need needs necessary = butuh membutuhkan kebutuhan perlu diperlukan
negotiate negotiation negotiations = runding berunding perundingan negosiasi merundingkan
neighbour neighbor neighbours neighbors neighbouring = tetangga
neutral = netral
new = baru
news = berita kabar
next = depan berikut mendatang
night = malam
north northern = utara
nuclear = nuklir
ocean oceans = samudra samudera
offer offers = tawar menawarkan tawaran ditawarkan
office = kantor jabatan
official officials = pejabat resmi
oil = minyak
old = lama tua
open opened = buka membuka dibuka terbuka pembukaan
oppose opposition against = lawan menentang ditentang oposisi tolak menolak
optimistic optimism = optimistis optimis optimisme
order command = perintah memerintahkan
organisation organization = organisasi
parliament house = parlemen dpr
part parts = bagian
partner partners partnership = mitra kemitraan
party parties = partai pihak
pass passed = lewat melewati lolos
passport passports = paspor
patient patience = sabar kesabaran pasien
pay paid payment = bayar membayar dibayar pembayaran
peace peaceful = damai perdamaian
percent percentage = persen
permanent = tetap permanen
plan programme program = program rencana
police = polisi kepolisian polri
policy policies = kebijakan kebija
politics political politician = politik politisi politikus
poor poverty = miskin kemiskinan
population = penduduk populasi
position stance attitude = posisi sikap bersikap
possible = mungkin memungkinkan kemungkinan
praise praised = puji memuji pujian
prepare ready preparation = siap menyiapkan mempersiapkan kesiapan persiapan
president presidents = presiden
press pressure urge urged = desak mendesak desakan tekan menekan tekanan
prevent = cegah mencegah pencegahan
price prices = harga
principle = prinsip
problem issue matter question = masalah persoalan permasalahan soal isu
process = proses
produce product production = produksi produk hasil menghasilkan
promise promised vow pledge = janji berjanji menjanjikan
propose suggest proposal suggestion = usul usulan mengusulkan saran menyarankan
protest demonstration demonstrator = protes demo unjuk rasa demonstrasi
proud pride = bangga kebanggaan
province = provinsi
punish punishment sentence = hukum menghukum hukuman
put = taruh menaruh
quarter = triwulan kuartal seperempat
quota quotas = kuota
rain = hujan
read = baca membaca
real really = nyata kenyataan
reason = alasan
receive received = terima menerima
record = rekor catat mencatat catatan
refugee refugees = pengungsi
refuse reject rejected rejection turned = tolak menolak ditolak penolakan
region regional = kawasan regional daerah
register registered registration registry = daftar mendaftar pendaftaran terdaftar register
regret = sesal menyesal menyesalkan disesalkan
regulation rule rules = atur aturan peraturan mengatur
relation relations relationship tie ties = hubung hubungan
release released = bebas membebaskan rilis
religion religious = agama keagamaan
remain stay = tetap tinggal
report reports = lapor laporan melaporkan
represent representative = wakil mewakili perwakilan
rescue save saved = selamat menyelamatkan penyelamatan
research study = riset penelitian teliti kaji mengkaji kajian belajar pelajari mempelajari
resign resignation = mundur pengunduran
respect respects honour honor = hormat menghormati penghormatan dihormati
responsible responsibility = tanggung jawab
result results = hasil
return returned back = kembali mengembalikan pengembalian pulang
rich wealthy = kaya kekayaan
right rights = hak benar
risk risks = risiko berisiko
road street way = jalan
room = ruang ruangan
rule govern = perintah memerintah
safe safety secure security = aman keamanan selamat keselamatan
sanction sanctions = sanksi
school schools = sekolah
sea seas maritime marine = laut kelautan maritim
season = musim
secret secrets secrecy = rahasia kerahasiaan
sell sold sale = jual menjual dijual penjualan
send sent = kirim mengirim dikirim pengiriman
serious = serius sungguh
serve service services = layan pelayanan layanan melayani
settle solve solution resolve = selesai menyelesaikan penyelesaian solusi
show showed shown = tunjuk menunjukkan ditunjukkan perlihatkan memperlihatkan
sick disease illness = sakit penyakit
side sides = sisi pihak
sign signed signing signature = tanda menandatangani ditandatangani penandatanganan teken meneken
situation = situasi keadaan
small = kecil
soldier soldiers troop troops = tentara prajurit pasukan
south southern = selatan
sovereign sovereignty = daulat kedaulatan berdaulat
speak spoke speech = bicara berbicara pidato berpidato
spend spent spending = belanja membelanjakan
stable stability = stabil stabilitas
stand stood = diri berdiri
state = negara
statement = pernyataan
step steps measure measures = langkah melangkah
stop stopped halt = henti berhenti menghentikan dihentikan penghentian setop
strategy strategic = strategi strategis
strong strength strengthen = kuat memperkuat kekuatan penguatan
student students = siswa mahasiswa pelajar
succeed success successful = hasil berhasil keberhasilan sukses
suffer suffering = derita menderita penderitaan
summit = ktt puncak
support supported supports back backed backing endorse endorsement = dukung mendukung didukung dukungan sokong menyokong
suspect suspected suspicion = duga diduga dugaan sangka tersangka curiga
system = sistem
table = meja
take took taken = ambil mengambil diambil
talks dialogue = runding perundingan dialog
tariff tariffs = tarif
tax taxes = pajak perpajakan
technology = teknologi
terrorism terrorist = teroris terorisme
thank thanks grateful = terima kasih
threat threaten threats threatened = ancam mengancam ancaman diancam
time times = waktu masa
trade trading commerce = dagang perdagangan berdagang
train training = latih latihan pelatihan
transparent transparency = transparan transparansi keterbukaan
travel trip visit = kunjung berkunjung mengunjungi kunjungan
trust believe belief = percaya kepercayaan mempercayai
truth true = benar kebenaran
tuna = tuna
understand understood understanding = paham memahami pemahaman mengerti
unemployment unemployed = pengangguran
unity united unite = satu bersatu persatuan kesatuan
unilateral = sepihak
university = universitas
use used usage = guna menggunakan digunakan penggunaan pakai memakai
value values = nilai bernilai
victim victims = korban
victory win won = menang kemenangan memenangkan
view opinion = pandang pandangan pendapat
village villages = desa
violence violent = keras kekerasan
wait waited = tunggu menunggu
war wars = perang peperangan berperang
warn warning = ingat memperingatkan peringatan
water waters = air perairan
weak weaken = lemah melemahkan
weapon weapons arms = senjata persenjataan
week weeks = minggu pekan
welcome welcomed = sambut menyambut sambutan disambut
west western = barat
east eastern = timur
withdraw withdrawal pull = tarik menarik penarikan
woman women = perempuan wanita
word words = kata
write wrote written = tulis menulis tertulis
year years = tahun setahun
young youth = muda pemuda
norway norwegian = norwegia
africa african = afrika
america american us = amerika as
arab arabia arabian = arab
asia asian = asia
atlantic = atlantik
britain british england english = inggris britania
brazil brazilian = brasil
cambodia cambodian = kamboja
canada canadian = kanada
chile chilean = cile
china chinese = tiongkok cina china
colombia colombian = kolombia
croatia croatian = kroasia
cuba cuban = kuba
czech = ceko
denmark danish = denmark
egypt egyptian = mesir
europe european = eropa
finland finnish = finlandia
france french = prancis
germany german = jerman
greece greek = yunani
hungary hungarian = hongaria
india indian = india hindia
indonesia indonesian = indonesia
iraq iraqi = irak
ireland irish = irlandia
italy italian = italia
japan japanese = jepang
jordan jordanian = yordania
kenya kenyan = kenya
korea korean = korea
maldives maldivian = maladewa
mediterranean = mediterania
mexico mexican = meksiko
morocco moroccan = maroko
netherlands dutch = belanda
pacific = pasifik
palestine palestinian = palestina
philippines philippine filipino = filipina
poland polish = polandia
portugal portuguese = portugal
russia russian = rusia
saudi = saudi
singapore singaporean = singapura
spain spanish = spanyol
sweden swedish = swedia
switzerland swiss = swiss
syria syrian = suriah
turkey turkish = turki
ukraine ukrainian = ukraina
vietnam vietnamese = vietnam
agriculture agricultural = pertanian
association league = asosiasi liga perhimpunan
assembly = majelis
attorney prosecutor prosecutors = jaksa kejaksaan
authority = otoritas
bay gulf = teluk
bridge = jembatan
board council = dewan
centre center = pusat
chamber = kamar
church = gereja
coalition = koalisi
commission committee = komisi komite panitia
constitution constitutional = konstitusi konstitusional
democratic democracy democrat = demokrat demokrasi
department = departemen dinas
directorate = direktorat
district = kabupaten distrik kecamatan
education = pendidikan
electoral = pemilihan
federation = federasi
front = front barisan
institute = institut lembaga
lake = danau
liberation = pembebasan
mount mountain = gunung pegunungan
museum = museum
national = nasional
navy naval = angkatan
palace = istana
peninsula = semenanjung
republic = republik
river = sungai
senate = senat
strait = selat
supreme = agung
temple = candi kuil
union = uni serikat persatuan
one single = satu
two 2 = dua 2
three 3 = tiga 3
four 4 = empat 4
five 5 = lima 5
six 6 = enam 6
seven 7 = tujuh 7
eight 8 = delapan 8
nine 9 = sembilan 9
ten 10 = sepuluh 10
eleven 11 = sebelas 11
twelve 12 = selusin 12
hundred hundreds = ratus seratus ratusan
thousand thousands = ribu seribu ribuan
million millions = juta sejuta jutaan
billion billions = miliar semiliar miliaran
trillion = triliun
half = setengah separuh
third = sepertiga ketiga
fourth = seperempat keempat
fifth = seperlima kelima
tenth = sepersepuluh kesepuluh
first = pertama
second = kedua
monday = senin
tuesday = selasa
wednesday = rabu
thursday = kamis
friday = jumat
saturday = sabtu
sunday = minggu
january = januari
february = februari
march = maret
may = mei
june = juni
july = juli
august = agustus
october = oktober
december = desember
`;

/** Endings by which loans from the same language differ in the two: "transition" and "transisi". */
const LOAN_ENDINGS =
  /(?:[ts]ions?|[st]i|t(?:y|ies)|tas|is(?:[em]|m[es])?|ives?|if|ic(?:al|s)?|ik|nc[ey]|nsi|e?rs?|or)$/u;

/** Fewer consonants than this agree by chance. */
const FEWEST_CONSONANTS = 4;

/** A word that tells the subject of a saying, and what it may mean: those that may translate each other share a meaning. */
export interface Meant {
  /** Null for what the whole saying is about. */
  readonly word: string | null;
  readonly meanings: readonly string[];
}

/**
 * Of each word the meanings that the list gives it, a number as written, and of a word that the list lacks its consonants, in
 * which loans mostly agree ("kompromi", "compromise").
 */
export function meaningsOf(words: readonly string[], language: Language): Meant[] {
  const stems = new Map<string, Meant>();
  for (const word of words) {
    if (isEmptyWord(word, language)) continue;
    const stem = stemOf(word, language);
    const meanings = LEXICON[language].get(stem) ?? [isNumber(word) ? word : `~${consonantsOf(word)}`];
    if (!stems.has(stem)) stems.set(stem, { word, meanings });
  }
  return [...stems.values()];
}

/** True for words of which one means the other in the other language, or is it as a loan ("Colombo", "Kolombo"). */
export function mayTranslate(a: string, b: string): boolean {
  const meets = (en: string, id: string) => {
    const known = LEXICON.en.get(stemOf(en, 'en')) ?? [];
    return LEXICON.id.get(stemOf(id, 'id'))?.some((meaning) => known.includes(meaning)) ?? false;
  };
  return meets(a, b) || meets(b, a) || loanOf(a) === loanOf(b);
}

/** Words of the other language that mean what the word, of either, may mean. */
export function translationsOf(word: string): readonly string[] {
  const means = (language: Language) => LEXICON[language].get(stemOf(word, language)) ?? [];
  return [
    ...new Set([
      ...means('en').flatMap((each) => WORDS.id.get(each) ?? []),
      ...means('id').flatMap((each) => WORDS.en.get(each) ?? []),
    ]),
  ];
}

/** True for what only loans share. */
export function isUnknown({ meanings }: Meant): boolean {
  return meanings.every((meaning) => meaning.startsWith('~'));
}

export function isNumber(meaning: string): boolean {
  return /^\p{N}/u.test(meaning);
}

type Lexicon = ReadonlyMap<string, readonly string[]>;

export const LANGUAGES = ['en', 'id'] as const satisfies readonly Language[];

interface Line {
  /** The English side, or its number. */
  readonly meaning: string;
  readonly sides: Readonly<Record<Language, readonly string[]>>;
}

const LINES: readonly Line[] = MEANINGS.trim()
  .split('\n')
  .map((line) => {
    const [en = '', id = ''] = line.split('=').map((side) => side.trim());
    return { meaning: /\p{N}+/u.exec(en)?.[0] ?? en, sides: { en: en.split(' '), id: id.split(' ') } };
  });

/** The meanings of each stem. */
const LEXICON: Readonly<Record<Language, Lexicon>> = (() => {
  const lexicon = { en: new Map<string, string[]>(), id: new Map<string, string[]>() };
  for (const { meaning, sides } of LINES)
    for (const language of LANGUAGES)
      for (const stem of new Set(sides[language].map((word) => stemOf(word, language))))
        lexicon[language].set(stem, [...(lexicon[language].get(stem) ?? []), meaning]);
  return lexicon;
})();

/** The words of each meaning. */
const WORDS: Readonly<Record<Language, Lexicon>> = (() => {
  const words = { en: new Map<string, string[]>(), id: new Map<string, string[]>() };
  for (const { meaning, sides } of LINES)
    for (const language of LANGUAGES)
      words[language].set(meaning, [...(words[language].get(meaning) ?? []), ...sides[language]]);
  return words;
})();

/** A word as Indonesian would write it. */
function loanOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ph/gu, 'f')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/ck|c(?!h)|q/gu, 'k')
    .replace(/x/gu, 'ks')
    .replace(/([b-df-hj-np-tv-z])\1+/gu, '$1');
}

/** The consonants of a loan as Indonesian writes them. */
function consonantsOf(word: string): string {
  const written = loanOf(word)
    .replace(LOAN_ENDINGS, '')
    .replace(/[^b-df-hj-np-tvwz]/gu, '')
    .replace(/(.)\1+/gu, '$1');
  return written.length < FEWEST_CONSONANTS ? `${word} ${written}` : written;
}
