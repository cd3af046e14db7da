import { describedHeads } from '../descriptions.ts';
import type {
  DescriptionWords,
  Gender,
  OrganisationWords,
  PointerWords,
  Pronoun,
  RoleWords,
} from '../pack.ts';
import { phrasesOf, wordsOf } from '../words.ts';

export const roles: RoleWords = {
  heads: wordsOf(`
    presiden wapres menteri menlu menhan menkeu mendag mendagri menko mensesneg menkes menkum mentan menteri wamen
    wamenlu gubernur wagub bupati wabup walikota camat lurah ketua wakil sekretaris sekjen direktur dirut dirjen
    kepala kabid kasi juru jubir duta dubes konsul diplomat panglima kapolri kapolda kapolres kapolsek kapuspen jenderal
    letjen letjend mayjen mayjend brigjen brigjend laksamana laksda marsekal kolonel letkol mayor kapten kombes akbp kompol irjen komjen
    jaksa hakim pengacara mitranya sejawatnya raja ratu sultan pangeran kaisar perdana pm kanselir komisaris manajer ceo pakar pengamat
    analis ekonom peneliti dosen guru profesor rektor dekan senator anggota politikus politisi aktivis koordinator
    pelatih bendahara deputi asisten penasihat utusan pemimpin pimpinan pendiri wartawan kabid kasat kadis
    kakanwil sosiolog bendum waketum ketum plt pj penjabat humas tokoh ulama ustaz paus uskup kardinal
    kabareskrim kajati kajari kasatgas komandan danrem dandim staf seskab menpan mendikbud menag menaker
    menhub menkominfo menkomdigi menteri-menteri founder direktris kepala-staf komisioner kades sekda kadinkes
    kadishub wakapolri wakapolda wakapolres kapendam pangdam danlanal kasubag kasubdit dirreskrimum dirreskrimsus
    dirlantas kepsek vp evp svp cfo coo cto kadispen kapen
    kabag kabiro presidium dirtipidsiber dirtipidum dirtipidkor dirtipideksus dirtipidnarkoba dirtipidter wadirtipidsiber
    dirresnarkoba wadirreskrimum wadirreskrimsus dirpolairud dirsamapta dirintelkam kasubbid kasubsi kanit kanitreskrim
    kasatreskrim kasatlantas kasatnarkoba kabagops kabagpenum karopenmas kadivhumas kabidhumas kadivpropam
    wakabareskrim kapuspenkum kasipenkum wamendagri wamenkeu wamentan wamenkes wamenhan wamenkum wadirut
    doktor wasekjen walkot wawalkot sesmenko sesmen mensos mendes menpora menperin menkop menbud menhut menpera wamensos
    kapolresta kapolrestabes kapolrestro kapolsekta kapolsubsektor wakapolresta wakapolrestabes wakapolsek
    kadinas kadisdik kadisperindag kapus kajagung`),
  ofState: wordsOf('menteri menko wamen'),
  national: wordsOf(`
    presiden menteri pm raja ratu kanselir kaisar menlu menhan menkeu negeri pertahanan keuangan luar dubes besar konsul
    militer tentara parlemen pemerintah diplomat delegasi rezim`),
  serving: wordsOf(
    'pengacara advokat hukum penasihat bicara jubir istri suami anak ayah ibu orangtua sopir asisten ajudan pengasuh keluarga kerabat ayahanda ibunda mertua menantu keponakan',
  ),
  belonging: wordsOf(
    'istri suami ayah ayahanda ibunda orangtua anak keluarga kerabat mertua menantu keponakan ajudan sopir kuasa',
  ),
  ofFirms: wordsOf(
    'utama eksekutif ceo founder co-founder pendiri manager manajer komisaris direktur vp coo cfo cto head',
  ),
  callings: wordsOf(`
    prakirawan ilmuwan legislator astronom fisikawan astronaut antariksawan epidemiolog pengajar praktisi pemerhati perencana dokter pembina pegiat akademisi petugas relawan pemilik
    pengelola psikolog psikiater budayawan sejarawan kriminolog antropolog virolog vulkanolog ahli pengusaha penulis
    jurnalis seniman musisi sutradara produser aktor aktris penyanyi pendeta pastor supervisor manager director officer
    head chief lead chairman co-founder spesialis advokat notaris arsitek perwakilan inisiator penggagas pengurus
    perancang desainer chef pejabat diplomat guru analyst communications communication president secretary executive
    spokesperson`),
  everyday: wordsOf(`
    warga pedagang petani nelayan buruh sopir pengemudi siswa siswi pelajar mahasiswa mahasiswi orangtua ayah ibu istri
    suami anak pelaku korban saksi pekerja karyawan penjaga kader atlet pembeli penumpang pengunjung penghuni pembalap
    keluarga kerabat ajudan ayahanda ibunda mertua menantu keponakan penggemar pesepeda pengendara ojek pemilih peserta pendonor pemudik`),
  compounds: phrasesOf(`
    juru bicara, duta besar, perdana menteri, wakil presiden, wakil ketua, wali kota, sekretaris jenderal, direktur utama,
    direktur jenderal, putra mahkota, putri mahkota, general manager, vice president, chief executive officer, managing director, kuasa hukum,
    penanggung jawab, imam besar, pelaksana tugas, pelaksana harian, resort manager, menteri luar negeri, kepala negara, jaksa agung, guru besar, staf khusus, staf ahli, pelapor khusus, utusan khusus`),
  mistaken: phrasesOf(
    'ibu kota, ibu pertiwi, anak perusahaan, anak usaha, anak buah, anak sungai, anak tangga, anak panah',
  ),
  local: wordsOf('walikota kota gubernur wagub bupati wabup camat lurah'),
  anyOffice: wordsOf('pemimpin'),
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
    perubahan lembaga polhukam polkam`),
  prefixes: wordsOf(`
    mantan eks wakil plt pj penjabat calon bekas regional senior area executive vice deputy corporate external assistant`),
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
  ranks: wordsOf(`
    jenderal letjen letjend mayjen mayjend brigjen brigjend letnan mayor kapten kolonel letkol laksamana laksda laksma marsekal marsda marsma
    komisaris ajun inspektur brigadir komjen irjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu
    bripda bharaka bharatu bharada letda lettu peltu pelda serma serka sertu serda kopda koptu praka pratu prada
    sersan kopral pol purn
    tni madya muda pertama dr drg dokter gigi ir prof profesor drs dra haji hajah kh kiai kyai ustaz ustad tuan romo
    pendeta laut marinir polisi ny tgk teungku jendral`),
  courtesies: phrasesOf(`
    datuk seri, datuk sri, dato seri, dato sri, dato' seri, dato' sri, dato ' seri, dato ' sri, dato ’ seri, dato ’ sri, datuk, dato, datin seri, datin, tan sri, puan sri,
    tun dr, shri, syekh`),
  styles: wordsOf('sheikh shaikh sheikha'),
  harms: wordsOf(
    'pembunuhan penganiayaan penculikan pemerkosaan perkosaan pencabulan pelecehan penusukan penikaman pembacokan penembakan pengeroyokan penyekapan penyiksaan mutilasi',
  ),
  doings: wordsOf(`
    pemerintahan pilihan era zaman rezim arahan perintah instruksi
    kunjungan lawatan pidato pernyataan kedatangan kepergian kepulangan langkah sikap keputusan kebijakan janji ancaman
    tuduhan tudingan serangan seruan usulan usul tawaran pertemuan perjalanan kematian wafatnya kemenangan kekalahan pengunduran
    pelantikan penangkapan penahanan pemakzulan penembakan pembunuhan pemecatan pencalonan pencopotan pengangkatan penunjukan
    kepemimpinan kekuasaan komentar ucapan kritik kritikan kecaman sindiran pujian dukungan penolakan bantahan pengakuan permintaan
    desakan tuntutan rencana upaya perintah larangan gugatan vonis kasus sidang pesan telepon cuitan unggahan wawancara
    kampanye manuver strategi kemarahan kehadiran ketidakhadiran kembalinya tewasnya jatuhnya terpilihnya lengsernya penggulingan
    pemilihan sosok kediaman ajakan pandangan pendapat tanggapan respons reaksi jawaban penjelasan klarifikasi permohonan
    pengaruh peran invasi agresi blokade tarif sanksi proposal inisiatif peringatan imbauan
    kehidupan masa ambisi visi misi gagasan ide rapat sambutan kebohongan kesalahan popularitas elektabilitas kondisi kesehatan`),
  rankCompounds: phrasesOf('komisaris besar'),
  paired: new Map([['dalam', 'negeri']]),
  linkers: wordsOf('dan di dari untuk pada bidang serta yang juga sekaligus asal of for on and to the in &'),
  seconds: wordsOf('sekaligus yang'),
  asides: wordsOf('yang juga salah satu'),
  initialled: wordsOf(`
    tersangka terdakwa terpidana terduga terlapor pelapor korban pelaku saksi klien kliennya pengacara advokat hukum istri
    suami anak ayah ibu siswa siswi mahasiswa mahasiswi santri remaja pemuda pria wanita perempuan oknum`),
  initialling: wordsOf('berinisial inisial inisialnya'),
  callers: wordsOf('disapa dipanggil alias dijuluki'),
  aliasJoiners: wordsOf('atau'),
  inverseCallers: wordsOf('sapaan panggilan'),
  capacities: wordsOf('selaku sebagai'),
  gendered: new Map<string, Gender>([
    ['raja', 'm'],
    ['sultan', 'm'],
    ['ratu', 'f'],
    ['pangeran', 'm'],
  ]),
  headFirst: true,
  affiliationMarkers: wordsOf('untuk dari di'),
  sent: wordsOf('besar dubes duta utusan konsul'),
  destinations: wordsOf('untuk'),
  bodied: wordsOf(`
    kepala ketua direktur kasi kabid bicara jubir juru sekretaris manajer koordinator dekan rektor kapolres kapolda kapolsek
    pengamat pakar peneliti gubernur bupati walikota kota camat lurah dirut dirjen deputi anggota kasat kadis humas
    utama jenderal direktris wakil plt komisaris guru dosen besar agung`),
  nameArticles: new Map([
    ['i', wordsOf('ketut made wayan nyoman gede putu kadek komang gusti dewa nengah gusti')],
    ['ni', wordsOf('ketut made wayan nyoman luh putu kadek komang nengah')],
  ]),
  namePartLowers: wordsOf(
    'bin binti bint ibn van von zu de al da do dos das del della du la las los den der ter',
  ),
};

export const descriptions: DescriptionWords = {
  heads: describedHeads({
    person: `pejabat diplomat sumber analis pengamat pakar ahli saksi peneliti ekonom nelayan petani warga pengacara ilmuwan
      perunding utusan aktivis ajudan penasihat pedagang dosen guru dokter korban pelaku juru jubir orang pria
      wanita perempuan staf wartawan terdakwa
      tersangka sopir pengemudi pemilik perwakilan orator ustaz pelapor terlapor pelanggan pembeli penjual siswi guru
      narasumber moderator nakhoda kuasa tenaga bos legislator penulis pengunggah penggugat tergugat pemohon termohon pengasuh
      aktris aktor artis penyanyi musisi pembalap pemain doktor politisi politikus alumnus lulusan istri suami
      pengacaranya advokatnya penasihatnya jubirnya istrinya suaminya ayahnya ibunya anaknya putranya putrinya kakaknya adiknya
      pamannya bibinya sopirnya asistennya ajudannya sekretarisnya rekannya temannya`,
    people: `pejabat-pejabat negara-negara warga nelayan-nelayan otoritas pihak masyarakat kalangan publik pengusaha
      polisi penyelidik penyidik jaksa nelayan mahasiswa buruh pekerja petani-petani pemimpin demonstran massa peserta
      jemaah pengunjung pendukung netizen warganet siswa karyawan penumpang keluarga orangtua anggota-anggota pelaku
      wna wni tki pmi abk kru kritikus pengunjuk koalisi responden keduanya ketiganya`,
    organisation: `media kantor pemerintah kementerian surat koran harian majalah stasiun televisi perusahaan bank komisi badan
      lembaga dewan komite pengadilan parlemen kedutaan partai organisasi asosiasi kepolisian militer majelis
      serikat delegasi dinas laporan survei studi penelitian riset kajian istana dokumen beleid catatan putusan aturan penjelasan unggahan siaran situs laman website akun tim fraksi manajemen panitia kubu mahkamah koalisi`,
  }),
  ages: new Set(),
  things: new Set(),
  determiners: wordsOf(
    'seorang sebuah para sejumlah beberapa sang si salah satu seorang dua tiga empat lima semua',
  ),
  definite: wordsOf('sang si'),
  definiteAfter: wordsOf('itu tersebut ini'),
  modifiers: wordsOf(`
    senior tinggi top militer keamanan lokal setempat tertentu lain asing negara pemerintah barat politik hukum
    ekonomi intelijen pertahanan kementerian kepolisian kabar berita bicara besar resmi milik pusat daerah provinsi kota
    desa pesisir laut lingkungan iklim perikanan industri internasional independen nasional pelayaran perdagangan
    pasar pabrik kebun perkebunan tambang bangunan energi kesehatan publik swasta terkemuka kecil mata nelayan tangkap delegasi perunding luar negeri dalam
    hubungan masyarakat kapal setempat terkait federal rahasia antariksa oposisi perdana menteri eropa asia afrika`),
  linkers: wordsOf('dari di untuk'),
  nationals: wordsOf(`
    warga orang rakyat masyarakat publik penduduk bangsa kebangsaan berkebangsaan kewarganegaraan keturunan diaspora
    turis wisatawan turis-turis tentara serdadu prajurit pasukan militer milisi pejabat pejabat-pejabat diplomat utusan
    pemain atlet pelatih pebalap petinju tim timnas kontingen skuad pengusaha perusahaan maskapai produk barang buatan
    mahasiswa pelajar siswa pekerja buruh nelayan petani jurnalis wartawan aktivis politikus politisi ilmuwan peneliti
    pemukim sandera tawanan pengungsi imigran migran remaja pemuda anak-anak perempuan wanita pria lelaki bahasa
    berbahasa budaya masakan bergaya anti`),
  governments: wordsOf('pemerintah pemerintahan otoritas rezim kabinet delegasi junta'),
  reasons: wordsOf('karena lantaran sebab dengan demi'),
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
    senat forum aliansi kepolisian polresta polrestabes polsekta polwil mabes korlantas bareskrim densus pemerintah
    pemprov rumah rsud rsup rs rsu klinik sekolah smp sma smk sd sdn smpn sman smkn madrasah pesantren
    kementrian kemenko satuan gugus tim kelompok paguyuban perkumpulan gabungan organda gerakan front pemuda jaringan
    konsorsium perum perumda pd bumd kamar kadin lsm lbh dinkes dishub disdik dinsos bpbd bkd bkpsdm satpol badan
    bapenda bappeda dprd kpu kpud bawaslu panwaslu pengurus palang taman balai stasiun museum masjid gereja keuskupan
    ditjen setjen itjen dikbud disdikbud disparbud diskominfo dispora kesbangpol baznas kemenperin kemendag kemenkes kemendagri kemenhub kemenkeu kemenlu kemenag kemensos kemenkumham kemendikbud kemenaker
    kemnaker kemenparekraf kemenpupr kemenhan kemenko kementan kemenpora kemenkominfo kominfo kemenristek kemenkop
    angkatan center centre institute university foundation hospitals airlines airways holdings ventures hotel group research council association society initiative kodam
    komnas komunitas wahana brigade batalyon batalion resimen korem kodim lanal lantamal komando armada armabar pusat studi pangkalan bandara pelabuhan lapas rutan kanwil`),
  units: wordsOf(`
    angkatan fakultas direktorat biro departemen sekretariat pusat unit divisi seksi bagian bidang laboratorium jurusan program
    tim taman balai stasiun studi armada pemuda pengurus harian subdirektorat subdivisi kelompok dewan puskesmas satuan
    cabang program`),
  unitsBut: phrasesOf('satuan tugas'),
  firms: wordsOf('pt cv pd'),
  forms: wordsOf('inc tbk ltd llc plc corp bhd gmbh'),
  trades: wordsOf(`
    tekstil garmen energi tambang pertambangan migas petrokimia kimia farmasi semen baja logistik transportasi persada nusantara
    indonesia internasional konstruksi properti perkebunan sawit plantation perikanan pangan elektronik teknologi
    telekomunikasi asuransi sekuritas finance group investama industri mining resources tbk`),
  wholes: wordsOf(`
    kementerian kementrian universitas polri asosiasi dprd polda polres polresta polrestabes polrestro`),
  ofStates: wordsOf(
    'parlemen kongres senat majelis mahkamah kejaksaan kepolisian pengadilan kedutaan kementerian dewan',
  ),
  namesakes: wordsOf(`
    universitas yayasan bandara rsud rsup rs masjid stadion jalan taman gedung sekolah politeknik hotel pasar museum
    pangkalan pelabuhan institut jembatan bendungan waduk lapangan`),
  grounds: wordsOf(`
    jalan jl jln gang gg simpang bundaran tol jembatan bandara bandar pelabuhan dermaga terminal stasiun stadion gor
    lapangan alun-alun gedung taman pasar museum masjid gereja monumen tugu bendungan waduk hotel gunung bukit pulau
    selat teluk danau sungai rusun rusunawa perumahan kompleks asrama apartemen kampung desa dusun kelurahan kecamatan`),
  things: wordsOf(`
    kri km kmp klm mv uu ruu perpu perppu perpres perda operasi piala trofi penghargaan anugerah hadiah beasiswa topan
    badai siklon satelit rudal roket virus ebola zika mpox`),
  craft: wordsOf('kapal feri fregat korvet tongkang drone rudal roket torpedo tank badai topan siklon'),
  societies: wordsOf(`
    partai gerakan front forum asosiasi ikatan himpunan persatuan perhimpunan aliansi serikat koalisi federasi
    konfederasi paguyuban kabinet`),
  ministries: wordsOf('kementerian kementrian departemen'),
  outlets: phrasesOf(`
    kantor berita, surat kabar, stasiun televisi, stasiun tv, stasiun radio, jaringan televisi, saluran televisi,
    saluran berita, portal berita, situs berita, laman berita, harian, majalah, tabloid, koran`),
  dailies: wordsOf('harian'),
  reporters: wordsOf('wartawan jurnalis redaktur redaksi reporter fotografer koresponden editor kolumnis'),
  services: wordsOf(
    'dinas badan polisi kepolisian lembaga partai maskapai serikat perusahaan kelompok organisasi',
  ),
  kinds: wordsOf('bumn bumd bumdes umkm ukm ikm lsm ormas ham tki pmi wni wna pns asn lgbt pbb sdm tni'),
  carriers: wordsOf('pesawat jet helikopter peluru bom'),
  craftKinds: wordsOf(`
    tanker induk perang kargo selam feri pesiar kontainer riset patroli ikan tunda barang dagang perusak fregat korvet tempur
    nirawak kendali balistik jelajah hipersonik pengebom angkut siluman kamikaze tongkang pengintai serbu utama tropis`),
  crews: wordsOf('awak kru abk buah juragan mualim masinis penumpang milik'),
  areas: wordsOf(
    'desa dusun kelurahan kecamatan kabupaten kota provinsi distrik nagari kampung rusun rusunawa perumahan kompleks asrama',
  ),
  enders: wordsOf(`
    hospitals airlines airways holdings ventures motors electronics securities insurance industries institute university foundation hotel group research council association society initiative center centre
    international network exchange consulting syndicate agency forum company corporation hospital power`),
  leads: phrasesOf(`
    dewan pimpinan pusat, dewan pimpinan daerah, dewan pimpinan wilayah, dewan pimpinan cabang, dewan pimpinan nasional,
    dewan pengurus pusat, dewan pengurus daerah, dewan pengurus wilayah, pimpinan pusat, pimpinan wilayah,
    pimpinan daerah, pengurus besar, pengurus pusat, pengurus daerah, pengurus wilayah, pengurus cabang, dpp, dpd, dpw,
    dpc, pb, dewan penasihat, dewan pembina`),
  platforms: wordsOf('instagram facebook twitter tiktok youtube threads telegram ig x'),
  sites: wordsOf('tower hotel plaza mall residence building stadium club'),
  numberers: wordsOf('nomor no'),
  stakes: wordsOf('saham obligasi emiten laba manajemen karyawan produsen'),
  tails: wordsOf(`
    tbk syariah persero inc ltd tangsel jabar jateng jatim diy sumut sumbar sumsel kalbar kaltim kalsel kalteng kaltara sulut
    sulsel sulteng sultra sulbar malut ntb ntt babel kepri bareskrim`),
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

const ONE: Pronoun = { number: 'one', gender: null, kinds: ['person'] };
const MANY: Pronoun = { number: 'many', gender: null, kinds: ['group', 'organisation', 'country'] };

export const pointers: PointerWords = {
  pronouns: new Map([
    ['ia', ONE],
    ['dia', ONE],
    ['beliau', ONE],
    ['mereka', MANY],
  ]),
  countries: phrasesOf('negara itu, negara tersebut, negeri itu, negeri tersebut'),
  topics: phrasesOf('soal, tentang, mengenai, perihal, terkait, menyinggung'),
  references: phrasesOf('merujuk pada, merujuk ke, merujuk kepada, mengacu pada, mengacu ke, mengacu kepada'),
  currencies: wordsOf('dolar dollar'),
};
