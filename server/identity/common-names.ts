/**
 * Words of which names of bodies and places are made that many countries and towns have: English, then Indonesian. A
 * name that has no other word ("District Court", "Kejaksaan Negeri") says nothing of which of them is meant.
 */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a administration affairs agency agriculture air airport and appeals armed army assembly association at authority bank board
  border broadcasting bureau business cabinet center central centre chamber city coast college commerce commission
  committee company congress constitutional corporation corps corruption council court criminal customs defence defense
  department development directorate district economic economy education election electoral embassy energy
  environment executive external faculty federal federation finance fire fiscal force forces foreign forum foundation
  general government group guard health high home hospital house human immigration industry information institute
  intelligence interior international investigation investment joint judiciary justice labor labour law legislature local
  lower market media military minister ministry monetary municipal national navy news of office opposition
  organisation organization parliament parties party police political port presidency president prime prison
  prosecution prosecutor public regional republic research resources revenue rights royal school secretariat security
  senate service services social staff state statistics stock exchange supreme task tax the trade transport treasury
  tribunal union united university upper water welfare works
  adat agama angkatan anggaran aparatur badan balai bank bea belanja bersama besar bidang bupati cabang
  daerah dalam dan darat darurat departemen desa dewan dinas direktorat distrik divisi energi fakultas forum fraksi gabungan
  gedung gubernur hakim haji hukum ibu ilmu industri inspektorat intelijen internasional investasi istana jenderal
  kabinet kabupaten kampus kantor kas kecamatan kedutaan kejaksaan kelompok kelurahan keluarga kementerian
  kepolisian keputusan kesehatan ketua keuangan khusus komando komisi komisaris komite koperasi korupsi kota kuasa laut
  layanan lembaga luar madrasah mahkamah majelis maskapai media menteri militer muda negara negeri nasional
  otoritas pajak pangkalan panitia parlemen partai pasar pasukan pegawai pelabuhan pelayanan pemenuhan pemerintah
  pemerintahan pemilihan penegak penerangan pengadilan pengawas pengelola penuntut penyidik perdagangan perguruan
  perhubungan perkara perseroan perusahaan perwakilan pesantren polisi politik pondok provinsi pusat rakyat
  regional rektorat republik rumah sakit satuan sekolah sekretariat sipil sosial staf stasiun tentara terpadu tim
  tinggi tindak tugas udara umum unit universitas urusan utama wakil wilayah yayasan yudisial`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Of these words a country has many bodies and places alike: a court of a district, a panel of judges, a team. */
const MANY_IN_A_COUNTRY: ReadonlySet<string> = new Set(
  `branch campus center centre city coast college company district faculty fire group hospital house local municipal
  office port prison prosecutor regional school social station task tribunal union unit university upper lower
  bidang cabang daerah desa dinas distrik fakultas gedung gubernur hakim kabupaten kampus kantor kecamatan kelompok keluarga
  kelurahan koperasi kota negeri panitia pasar pelabuhan penuntut penyidik perguruan perusahaan pondok provinsi
  regional rektorat rumah sakit satuan sekolah stasiun sub tim unit wilayah yayasan`.split(/\s+/u),
);

/** Words that tell of many, in names of which a country has one: "Kementerian Dalam Negeri", "Dewan Perwakilan Daerah". */
const ONE_IN_A_COUNTRY = /(?:dalam|luar) negeri|perwakilan daerah$/u;

/** What a road's name begins or ends with: every town has one of the name. */
const ROADS = /^(?:jalan|jl|gang|lorong|simpang) |(?: (?:street|road|avenue|boulevard|square|lane))$/u;

/** Fewer letters than this stand for too much: "PU", "DEN". */
const SHORTEST = 4;

/**
 * True for a folded name that many bear: of common words alone, of a few letters, or a road. Without a country beside
 * it, it tells nothing; a road's doesn't with one either.
 */
export function isCommonName(folded: string): boolean {
  return folded.length < SHORTEST || isRoad(folded) || folded.split(/[\s-]+/u).every(isCommonWord);
}

/** True where a country has many of the common name, so that the country doesn't settle it. */
export function hasManyInACountry(folded: string): boolean {
  return folded
    .replace(ONE_IN_A_COUNTRY, ' ')
    .split(/[\s-]+/u)
    .some((word) => MANY_IN_A_COUNTRY.has(word));
}

export function isRoad(folded: string): boolean {
  return ROADS.test(folded);
}

function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word) || /^(?:\d+|[ivx]+)$/u.test(word);
}

/** Given names and surnames of which two together name thousands of people, Indonesian and English ones. */
const FREQUENT: ReadonlySet<string> = new Set(
  `abdul abdullah achmad aditya agung agus ahmad ahmed ali aminah andi andri angga anton ardi ari arief arif aris asep ayu
  bambang budi budiman cahyo candra chandra dani darmawan david dedi deni dewi dian didik dwi edi eka eko endang erwin fajar
  faisal farid fauzi ferry firmansyah fitri gunawan hadi halim hamid handoko hari haris hartono haryanto hasan hasanah hendra
  hendri herman hermawan heru hidayah hidayat ibrahim idris imam indah indra irawan irfan irwan iskandar ismail iwan jaya joko
  kartika kurnia kurniawan kusuma lestari lukman mahmud maria maulana mohamad mohammad muhamad muhammad mulyadi mulyono
  nasution novita nugraha nugroho nur nurhayati nurul permana prabowo prasetya prasetyo pratama pratiwi purnama purnomo purwanto
  putra putri rachman rahayu rahman rahmat rahmawati ramadhan ratna rian ridwan rina rini rizal rizki rizky roni rudi rudy
  rusdi safitri said saleh salim santoso saputra sari setiawan setyawan siregar siti slamet sri subagyo sudarmono sugeng sugiarto
  suharto sukardi sulaiman sulistyo sumarno supardi suparman supriadi supriyadi supriyanto surya suryadi suryanto susanti susanto
  susilo sutanto sutrisno suwandi suyanto syaiful syarif taufik teguh tono tri triyono utami utomo wahyu wahyudi wahyuni wardani
  wati wawan wibisono wibowo widodo wijaya winarno wiyono wulandari yanti yanto yudi yuli yuliana yulianto yusuf zainal
  adam anderson andrew anna anthony brian brown charles chris christopher clark daniel davies davis edward elizabeth emma evans
  george green hall harris henry jack jackson james jane johnson jones joseph kevin king lee lewis martin mary matthew
  michael miller moore paul peter richard robert roberts robinson scott smith steve steven stewart susan taylor thomas thompson
  walker white william williams wilson wood wright young john jim bob tom mark`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** True for a folded name of two words that very many people bear each: "Budi Santoso", "John Smith". */
export function isOftenBorne(folded: string): boolean {
  const words = folded.split(' ');
  return words.length === 2 && words.every((word) => FREQUENT.has(word));
}
