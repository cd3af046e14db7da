import type { GroupWords } from '../groups.ts';
import { phrasesOf, wordsOf } from '../words.ts';

export const groups: GroupWords = {
  many: wordsOf(`
    tentara prajurit serdadu pasukan aparat polisi polwan petugas personel anggota milisi militan pemberontak gerilyawan
    pejuang kombatan teroris ekstremis separatis kelompok geng preman begal perampok pembajak peretas penyelundup perompak
    penyerang pengebom pemukim penjajah massa demonstran pengunjuk pendemo perusuh buruh pekerja karyawan pegawai petani nelayan
    pedagang peternak penambang penebang guru dosen mahasiswa mahasiswi pelajar siswa siswi santri pemuda remaja warga wni tki
    penduduk masyarakat rakyat orang anak anak-anak perempuan wanita pria lelaki ibu-ibu emak-emak keluarga jemaat jemaah
    umat aktivis relawan sukarelawan wartawan jurnalis pengacara advokat dokter perawat tenaga sopir pengemudi ojol
    pengungsi migran imigran tki tkw pmi tahanan narapidana napi sandera tawanan turis wisatawan penumpang pendukung
    simpatisan suporter loyalis kader pejabat diplomat anggota-anggota legislator politisi politikus ulama pendeta
    pengusaha penjaga pengawal satpam sekuriti pelaut awak kru marinir penyidik jaksa hakim veteran
    oposisi perusahaan maskapai bank korporasi entitas
    negara negara-negara perangkat kades pemilih peserta`),
  one: wordsOf('pria wanita perempuan lelaki remaja'),
  vague: wordsOf(
    'orang masyarakat rakyat anggota kelompok anak perempuan wanita pria lelaki keluarga tenaga peserta awak kru perangkat bank entitas perusahaan maskapai korporasi',
  ),
  states: wordsOf('negara negara-negara'),
  leading: wordsOf(''),
  numbers: wordsOf(`
    dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta puluhan belasan ratusan
    ribuan jutaan sejumlah beberapa banyak`),
  measures: phrasesOf(`
    sekitar, setidaknya, sedikitnya, lebih dari, kurang lebih, hampir, sebanyak, total, paling sedikit, tak kurang dari,
    hingga, sekira, kurang dari`),
  crowds: wordsOf('sekelompok sekumpulan segerombolan serombongan kelompok rombongan gerombolan sekawanan'),
  single: wordsOf('seorang sesosok'),
  determiners: wordsOf('para semua seluruh oknum terduga bekas eks mantan'),
  modifiers: wordsOf(`
    bersenjata tak tidak dikenal sipil aksi pro anti gabungan bermasker berseragam bertopeng garis keras setempat sekitar
    asing asli adat lokal penyandang kepolisian militer keamanan medis kesehatan lepas pantai harian migran tani
    bangunan pabrik pelabuhan tambang lapangan ojek online angkot truk bus bayaran khusus elite elit darat laut udara
    suci islam kristen kristiani yahudi muslim hindu buddha sunni syiah katolik protestan radikal islamis jihadis
    separatis teroris kriminal perdamaian penjaga perbatasan`),
  linkers: wordsOf('asal dari'),
  led: wordsOf('pimpinan dipimpin besutan'),
};
