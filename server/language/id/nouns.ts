import { describedHeads } from '../descriptions.ts';
import type { DescriptionWords, Gender, OrganisationWords, Pronoun, RoleWords } from '../pack.ts';
import { phrasesOf, wordsOf } from '../words.ts';

export const roles: RoleWords = {
  heads: wordsOf(`
    presiden wapres menteri menlu menhan menkeu mendag mendagri menko mensesneg menkes menkum mentan menteri wamen
    wamenlu gubernur wagub bupati wabup walikota camat lurah ketua wakil sekretaris sekjen direktur dirut dirjen
    kepala kabid kasi juru jubir duta dubes konsul diplomat panglima kapolri kapolda kapolres kapolsek kapuspen jenderal
    letjen mayjen brigjen laksamana laksda marsekal kolonel letkol mayor kapten kombes akbp kompol irjen komjen
    jaksa hakim pengacara raja ratu sultan pangeran kaisar perdana pm kanselir komisaris manajer ceo pakar pengamat
    analis ekonom peneliti dosen guru profesor rektor dekan senator anggota politikus politisi aktivis koordinator
    pelatih bendahara deputi asisten penasihat utusan pemimpin pimpinan pendiri wartawan kabid kasat kadis
    kakanwil sosiolog bendum waketum ketum plt pj penjabat humas tokoh ulama ustaz paus uskup kardinal
    kabareskrim kajati kajari kasatgas komandan danrem dandim staf seskab mensos menpan mendikbud menag menaker
    menhub menkominfo menkomdigi menteri-menteri founder direktris kepala-staf`),
  compounds: phrasesOf(`
    juru bicara, duta besar, perdana menteri, wakil presiden, wakil ketua, wali kota, sekretaris jenderal, direktur utama,
    direktur jenderal, menteri luar negeri, kepala negara, jaksa agung, guru besar, staf khusus, staf ahli`),
  portfolio: wordsOf(`
    luar negeri dalam pertahanan keuangan perdagangan perikanan tangkap budidaya kelautan pertanian kehutanan lingkungan hidup energi
    sumber daya mineral kesehatan pendidikan kebudayaan sosial agama hukum ham hak asasi manusia perhubungan
    pariwisata ekonomi kreatif biru perindustrian perencanaan pembangunan perumahan imigrasi keamanan nasional
    koordinator bidang politik dan komunikasi digital informatika riset teknologi ketenagakerjaan tenaga kerja
    pekerjaan umum investasi hilirisasi koperasi ukm bumn pangan olahraga pemuda transmigrasi
    utama jenderal besar bicara agung tinggi muda madya pertama eksekutif operasional pelaksana tugas harian
    negara republik pemerintah menteri presiden ketua kepala sekretaris direktur gubernur wakil staf ahli khusus
    seksi subseksi divisi biro bagian departemen intelijen penerangan hubungan masyarakat humas operasi reserse
    kriminal top senior veteran mantan bersama militer laut darat udara angkatan tetap kota tim delegasi perundingan
    penelitian pengembangan perlindungan pemberdayaan perempuan anak kependudukan fraksi komisi iklim
    perubahan lembaga`),
  prefixes: wordsOf('mantan eks wakil plt pj penjabat calon bekas'),
  honorifics: new Map<string, Gender | null>([
    ['pak', 'm'],
    ['bapak', 'm'],
    ['bu', 'f'],
    ['ibu', 'f'],
    ['tuan', 'm'],
    ['nyonya', 'f'],
    ['dr', null],
    ['prof', null],
    ['haji', 'm'],
    ['kiai', 'm'],
    ['kyai', 'm'],
    ['gus', 'm'],
    ['ir', null],
    ['drs', null],
    ['hj', 'f'],
    ['h', 'm'],
    ['kh', 'm'],
  ]),
  gendered: new Map<string, Gender>([
    ['raja', 'm'],
    ['ratu', 'f'],
    ['pangeran', 'm'],
  ]),
  headFirst: true,
  affiliationMarkers: wordsOf('untuk dari di'),
  bodied: wordsOf(`
    kepala ketua direktur kasi kabid bicara jubir juru sekretaris manajer koordinator dekan rektor kapolres kapolda kapolsek
    pengamat pakar peneliti gubernur bupati walikota kota camat lurah dirut dirjen deputi anggota kasat kadis humas
    utama jenderal direktris wakil plt komisaris guru dosen besar agung`),
  namePartLowers: wordsOf('bin binti van von de al da dos der'),
};

export const descriptions: DescriptionWords = {
  heads: describedHeads({
    person: `pejabat diplomat sumber analis pengamat pakar ahli saksi peneliti ekonom nelayan petani warga pengacara ilmuwan
      perunding utusan aktivis ajudan penasihat pedagang dosen guru dokter korban pelaku juru jubir orang pria
      wanita perempuan staf wartawan terdakwa
      tersangka sopir pengemudi pemilik perwakilan orator ustaz pelapor terlapor pelanggan pembeli penjual siswi guru
      narasumber moderator nakhoda kuasa tenaga bos legislator penulis pengunggah penggugat tergugat pemohon termohon pengasuh
      aktris aktor artis penyanyi musisi pembalap pemain alumnus lulusan istri suami`,
    people: `pejabat-pejabat negara-negara warga nelayan-nelayan otoritas pihak masyarakat kalangan publik pengusaha
      polisi penyelidik penyidik jaksa nelayan mahasiswa buruh pekerja petani-petani pemimpin demonstran massa peserta
      jemaah pengunjung pendukung netizen warganet siswa karyawan penumpang keluarga orangtua anggota-anggota pelaku
      kritikus pengunjuk koalisi responden`,
    organisation: `media kantor pemerintah kementerian surat koran harian majalah stasiun televisi perusahaan bank komisi badan
      lembaga dewan komite pengadilan parlemen kedutaan partai organisasi asosiasi kepolisian militer majelis
      serikat delegasi dinas laporan survei studi istana dokumen beleid catatan putusan aturan penjelasan unggahan siaran situs laman website akun tim fraksi manajemen panitia kubu mahkamah koalisi`,
  }),
  determiners: wordsOf(
    'seorang sebuah para sejumlah beberapa sang si salah seorang dua tiga empat lima semua',
  ),
  definite: wordsOf('sang si'),
  definiteAfter: wordsOf('itu tersebut ini'),
  modifiers: wordsOf(`
    senior tinggi top militer keamanan lokal setempat tertentu lain asing negara pemerintah barat politik hukum
    ekonomi intelijen pertahanan kementerian kepolisian kabar berita bicara besar resmi milik pusat daerah provinsi kota
    desa pesisir laut lingkungan iklim perikanan industri internasional independen nasional pelayaran perdagangan
    pasar energi kesehatan publik swasta terkemuka kecil mata nelayan tangkap delegasi perunding luar negeri dalam
    hubungan masyarakat kapal setempat terkait perdana menteri eropa asia afrika`),
  linkers: wordsOf('dari di untuk'),
  governments: wordsOf('pemerintah pemerintahan otoritas rezim kabinet delegasi'),
  anonymity: phrasesOf(`
    yang tidak mau disebut namanya, yang tidak mau disebutkan namanya, yang tidak ingin disebut namanya,
    yang tidak ingin disebutkan namanya, yang enggan disebut namanya, yang enggan disebutkan namanya,
    yang tak mau disebut namanya, yang tak ingin disebut namanya, yang tak mau disebutkan namanya,
    yang meminta namanya tidak disebut, yang meminta namanya tidak disebutkan, yang meminta tidak disebut namanya,
    yang meminta tidak disebutkan namanya, yang menolak disebut namanya, yang menolak disebutkan namanya,
    yang meminta anonimitas, yang mengetahui masalah itu, yang mengetahui perundingan itu`),
};

export const organisations: OrganisationWords = {
  heads: wordsOf(`
    kementerian badan komisi dewan mahkamah kepolisian polda polres polsek partai bank universitas pt asosiasi
    kejaksaan pengadilan majelis komite lembaga dinas kantor yayasan institut organisasi federasi serikat koalisi
    kedutaan direktorat pemprov pemkot pemkab satgas biro perusahaan otoritas sekretariat parlemen kejari kejati cv
    fakultas politeknik himpunan ikatan persatuan perhimpunan koperasi harian koran kantor-berita rumah-sakit kongres
    senat forum aliansi departemen`),
  linkers: wordsOf('dan'),
};

export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['ia', { number: 'one', gender: null, kinds: ['person'] }],
  ['dia', { number: 'one', gender: null, kinds: ['person'] }],
  ['beliau', { number: 'one', gender: null, kinds: ['person'] }],
  ['dirinya', { number: 'one', gender: null, kinds: ['person'] }],
  ['pihaknya', { number: 'one', gender: null, kinds: ['person', 'organisation', 'group'], own: true }],
  ['mereka', { number: 'many', gender: null, kinds: ['group', 'organisation', 'country'] }],
]);
