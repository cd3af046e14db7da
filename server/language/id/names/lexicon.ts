import { listOf } from '../../words.ts';
import { organisations, roles } from '../nouns.ts';

/** The bit of words of everyday texts. */
export const EVERYDAY_BIT = 1 << 10;

/** Given names and parts of names that are common in Indonesia, lower case. Facts, gathered by us. */
export const GIVEN_NAMES: readonly string[] = listOf(`
  abdul abdullah abdurrahman abimanyu abraham abu achmad ade adhi adhie adhitya adi aditya adji adnan adrian adrianus
  afif agung agus agustina agustinus ahmad ahok aida aisyah aji akbar akhmad al alex alfian alfred ali alim alwi amelia
  amien amin amir amiruddin amran amri ana anas andi andika andre andreas andrew andri andrianto andy ang anggoro
  anggraini ani anies anis anita anna annisa anton antonius anwar apriani apriyanto ari arie arief aries arif arifin aris
  arist arman armand arsyad arya asep asep asmara astuti asrul atut aulia ayu azis aziz azwar bachtiar badrodin bagus
  bagir bahar bahlil bahrudin bahtiar baihaqi bakri bambang basri basuki bayu benny beni benyamin bernard bima bimo
  boediono budi budiman budhi burhan burhanuddin boy cahya cahyo cahyono camelia candra chaerul chairul chandra cecep
  christian christine cici citra cornelis cucu dadang dahlan dani daniel danu darmawan darmin darwin dede dedi dedy deddy
  deni denny desi desy dewa dewi dian diana didi didik dimas dina dinda dini dino djarot djoko doni donny dony dudung dwi
  dyah edhy edi eddy edy edwin efendi effendi eka eko elly elvira emil endah endang endra endro eni erick erik erlangga
  erna ernawati erwin esti eva evi fachri fadel fadhil fadjar fadli fadlan fahmi fahri faisal faizal fajar fandi farid
  farida farhan fatimah fatmawati fauzan fauzi febri febrian feri ferry ferdinand fery fikri firdaus firman firmansyah
  fitra fitri fitriani franky frans fransiskus fuad galih ganjar gatot gede gerry gilang gita gunadi gunawan guntur
  gusti hadi hafid hafiz haidar hairul hakim halim hamid hamdan hamka hamzah handoko hanafi hanif haris hariyadi hariyanto
  harjo harry hartati hartono haryadi haryanto haryono hasan hasanuddin hashim hasto hasyim hatta helmi hendarman hendra
  hendri hendro hendry heni henry heri heriyanto herman hermanto hermawan herry heru hesti hidayat hidayati hilman husein
  husin husni ibnu ibrahim ichsan ida idham idris idrus ignatius iip ikhsan ilham ima imam imron ina indah indra indrawan
  indrawati indri intan ira iriana irawan irfan irma irman irvan irwan irwansyah isa iskandar ismail ismet isnaini iwan
  iyan izzul jaelani jafar jaka jamal jamaluddin janto jati jazuli jefri jeffry jimly joko johan johanes johannes john
  jonathan jonan joni jono jonny josef joseph juanda juhari juliari julianto jumadi juniarto juli jusuf kadek kadir kamal
  karim karman karno karsono kartika kartini kartono kasim ketut khairul khairunnisa khofifah khoirul komang komar
  komaruddin krisna kristian kuncoro kurnia kurniasih kurniawan kusnadi kusuma kusumo kusnanto laila laksmi laode leo
  lestari lia lilik lilis lina linda lisa lucky lukas lukman luhut lutfi luthfi made maharani mahendra mahfud mahmud
  mahyudin mansur mansyur maria mariana marie marsudi martin martha marwan maruarar maryam maryanto maryati maryono mas
  masduki masinton maulana mawardi maya mega megawati meilani melani meutia mikael mira mochamad moch mochammad moeldoko
  moerdiono moh mohamad mohamed mohammad mohd muchlis muchtar mufti muhaimin muhajir muhammad muhidin muhtar mujiono
  mukhlis mukhtar mulia mulyadi mulyana mulyani mulyanto mulyono munawar munir murni musa musdah mustafa mustofa muzakir
  muzani nadia nadiem nana nandang nanang nasaruddin nasir nasrudin nasrul nasrullah natalia neni nia nila nina ningsih
  nita noor novan novi novita nugraha nugroho nuh nukman nur nuraini nurdin nurhadi nurhayati nuri nurjanah nurlaila
  nurmahmudi nurul nusron nyoman oesman okta oktavia oni opick otto paiman pandu panji patrialis patricia paul paulus
  permana pertiwi petrus poempida prabowo pramono pranowo prasetio prasetya prasetyo prastowo pratama pratikno pratiwi
  priyanto priyo puan pudji puji purba purnama purnamasari purnomo purwanto puspa puspita puteri putra putri putu putut
  rachman rachmat rachmawati raden radityo rafli rahayu rahim rahma rahman rahmat rahmawati raihan raja ramadhan
  ramadhani ramdan ramli randi rangga rani ranto ratih ratna ratnasari refly reni renny restu retno reza rian riana riany
  ridho ridwan rieke rifai rifki rika riko rima rina rini rio riri risa risma rismaharini rita rizal rizieq rizka rizki
  rizky rizqi robby robert roby rochmat roestam rohani rohmat romi romli romy ronald roni ronny rosa rosan rosdiana rosita
  roy royani rudi rudiantara rudianto rudy ruhut rukmana rusdi rusli ryamizard saan sabar sabri saefuddin safitri said
  saiful saifuddin salahuddin salam saleh salim salman samad samsudin samsul sandi sandiaga sandra santi santosa santoso
  sapta sapto saputra saputri sari sarwo sarwono satria satrio satya sekar septian septiana setia setiawan setiyono setya
  setyo setyawan setyowati shinta sidharto sidik sigit silvia simon siswanto siswono siti slamet soekarno soekarnoputri
  soeharto soemarno sofyan soleh solihin sony sophia sri stefanus stephanus subagyo subekti subianto subroto sudarsono
  sudarto sudarwan sudirman sudjatmiko sudomo sudrajat sugeng sugiarto sugianto sugiharto sugiono sugiyanto suhardi
  suharto suhartono suhendar suhendra suherman sujatmiko sujono sukamto sukardi sukarno sukarnoputri sukirman sukma
  sukmawati sularso sulaiman suleman sulistyo sulistiyo sulastri sumardi sumarno sumarsono sumiati sumitro sunarto
  sunaryo sunardi sundari supardi suparman suparno suprapto supratman supriadi supriyadi supriyanto supriyono surahman
  surya suryadi suryadharma suryana suryani suryanto suryo suryono susanti susanto susi susilawati susilo susilowati
  susno sutan sutanto sutarman sutarno sutarto sutedja suti sutiyoso sutomo sutopo sutrisno suwandi suwarno suwondo
  suyanto suyono suyatno syafii syafruddin syahrial syahrul syaiful syaifuddin syamsiar syamsu syamsuddin syamsul syarif
  syarifuddin taufan taufik taufiq teddy tedjo teguh teten teuku theo thomas thohir tia tika timbul tina tini titi titik
  titin tjahjo tjahjono tjahyo tjatur tjipto toha tommy tomi toni tono tony topan toto tri triyono trisno tubagus tuti
  tutik tutut ubaidillah udin ulfa ujang umar umi untung usman utami utomo utut vera vicky victor vincent vivi viva wahab
  wahid wahidin wahyu wahyudi wahyuni wahyuningsih waluyo wardana wardani wardoyo warsito wartini wati wawan wayan
  wibisono wibowo widi widia widiastuti widodo widya widyastuti widyawati widjojanto wijaya wijayanto winarno winarto
  wirawan wiranto wisnu wulan wulandari yadi yahya yana yani yanti yanto yanuar yasin yasonna yati yayan yayat yenni yeni
  yenny yogi yohanes yohana yono yoga yosef yoyok yuddy yudha yudhi yudhoyono yudi yudo yuli yulia yuliana yulianti
  yulianto yuliati yunita yunus yuri yusa yusak yusnita yusril yusron yusuf yuyun zaenal zaenuddin zahra zaini zainal
  zainuddin zainul zakaria zaki zubaidah zuhri zul zulfikar zulkarnain zulkieflimansyah zulkifli`);

/** Family names of Indonesia, and given and family names of elsewhere that its newspapers write, lower case. */
export const FAMILY_NAMES: readonly string[] = listOf(`
  aritonang bakrie baswedan batubara butarbutar daulay ginting girsang gultom gumelar hamzah harahap harefa hasibuan
  hutabarat hutagalung hutagaol hutajulu hutapea hutasoit karo-karo kalla kaban kembaren koto laoly lubis lumbantobing
  lumban malau manalu manik manurung marbun marpaung matondang nababan nadapdap nainggolan napitupulu nasution ndraha
  pakpahan panggabean panjaitan pandjaitan pane pardede pasaribu paloh pohan purba rajagukguk rambe ritonga sagala samosir
  saragih sarumpaet sembiring siagian siahaan siallagan sianipar sianturi sibarani sibuea siburian sidabutar sidauruk
  sihaloho sihite sihombing sihotang silaban silaen silalahi simamora simanjuntak simanjorang simanungkalit simarmata
  simatupang simbolon sinaga sinambela sinuraya siregar sirait siringoringo sitanggang sitepu sitinjak sitohang sitompul
  sitorus situmorang situmeang situngkir tambunan tampubolon tanjung tarigan telaumbanua tobing tumanggor waruwu zebua
  zendrato angkouw kandou kawilarang lasut lengkong mamahit mangindaan manoppo maramis mokodompit mongdong palit pangemanan
  pangkey pelealu pinontoan ratulangi rondonuwu rumengan sarundajang sondakh sumual supit tambuwun tumbelaka tumewu
  waworuntu wenas wowor leimena latuconsina latuharhary manuhutu pattiasina pattinama pattimura pelupessy rahayaan
  rumbiak sahetapy salampessy siwabessy sopacua tahitoe tuasikal tutuarima bria fernandez laiskodat lay lebu leonardus
  nope riwu tallo enembe gobay kambu kogoya mandacan murib pigai rumbiak rumaropen suebu tabuni wanggai wenda womsiwor
  wonda yoman alatas alaydrus albar alhabsyi assegaf assagaf attamimi baasyir bafadal bahasyim baharun shihab syihab
  djojohadikusumo djalil djaafar djiwandono hadiningrat kartasasmita kusumaatmadja kusumaatmaja mangkubumi mangunkusumo
  natakusumah notonegoro pakubuwono partakusuma prawiranegara sastroamidjojo sastrowardoyo suryakusuma suryaningrat
  tanuwidjaja tanoesoedibjo tirtawinata wiranatakusumah wirajuda adriansyah ardiansyah hidayatullah nurrahman ramadhan
  chen chan cheng cho chu deng fang gao guo han ho hong hu huang jiang jin kim kwok lau lee leung li liang lim lin liu lu
  ma mao nguyen oei ong pan park pham phan qin shen song sun tan tang thio tio tjandra tran wang wei wong wu xi xu yang ye
  yoon zhang zhao zheng zhou zhu abe aoki fumio hashimoto ishiba kishida koizumi nakamura sato shinzo suzuki takahashi
  tanaka watanabe yamada yamamoto yoshida anwar badawi mahathir najib razak muhyiddin yassin hishammuddin duterte
  marcos aquino estrada arroyo thaksin yingluck shinawatra prayuth suu kyi modi narendra singh gandhi khan sharif hasina
  adam adams albert alan alexander alice allen amy andrew angela anderson anne anthony antony arthur barack barbara
  benjamin bernie biden bill blair bob boris brian bruce bryan bush cameron carlos carlo carol caroline carter catherine
  charles chris christopher clinton cohen craig cristiano cristina cruz david davis dennis diego dilma dmitry donald
  douglas edward eduardo elizabeth emily emma emmanuel enrique eric ernesto evans fernando fidel fischer francis francisco
  francois frank franklin fred garcia gary gavin george gerald gerard gomez gonzalez gordon graham greg gregory gustavo
  hagel hans harold harris harrison harvey helen henri hillary howard hugo hussein ian ivan jack jackson jacob jacques
  jake james jamie jan jane jason javier jean jeff jennifer jeremy jerry jessica jim jimmy joe johnson jones jordi jorge
  jose joshua juan julia julian julie justin karen kate keith kelly ken kennedy kenneth kerry kevin khamenei kofi larry
  laura lavrov lawrence leon leonardo lewis lionel lopez louis louise luis luiz macron madeleine marc marco marcus
  margaret mario mark marshall mary matt matthew mauricio max maxwell medvedev merkel messi michael michel michelle miguel
  mike miller mitchell moore morgan morris mourinho murphy nancy nathan neil nelson netanyahu nicholas nick nicolas noah
  obama oliver oscar owen pablo patrick pedro perez peter phil philip philippe pierre poroshenko powell putin rachel ralph
  raul raymond rebecca ricardo rice richard rick roberto roberts robinson rodriguez roger ronaldo rose ross rouhani
  russell ryan sally sam samuel sanchez sara sarah sarkozy scott sean sebastian sergei sergey sharon silva smith sophie
  stefan stephen steve steven stuart susan taylor ted teresa terry theresa thompson tim todd tom trump turner vladimir
  walker wallace walter warren wayne white will william williams wilson xavier zelensky zelenskyy zuckerberg erdogan
  recep tayyip assad bashar morsi mursi sisi mubarak khadafi gaddafi moammar saddam osama laden baghdadi haniyeh
  mahmoud abbas yasser arafat ariel ehud benjamin shimon peres moshe yair hassan hussain khaled khalid faisal fahd
  abdulaziz salman sultan omar yousef ayman tariq rashid hamad tamim hosni aung san thein sein rajapaksa`);

/** Short names of Indonesian and international bodies and parties, lower case; matched in capitals only. */
const SHORT_BODIES = `
  kpk dpr mpr dpd dprd mk ma ky bpk bkn bnn bnpb bnpt bpom bps bmkg bpbd basarnas bappenas bappeda bin bais brin batan
  bapeten bpjs bpkp bpip bkkbn bkpm bulog bumn bumd bei ojk bi lps ksei lkpp lipi lapan kpu kpud bawaslu panwaslu dkpp
  kpi kpai kpid kppu komnas kontras ylbhi lbh icw walhi jatam icjr elsam pbhi lsi smrc cpcs csis indef core apindo
  kadin hipmi gapki gappri gaikindo ylki idi ppni ibi pgri pwi aji amsi iji pmi pramuka tni polri polda polres polsek
  polwan brimob densus kopassus kostrad kodam korem kodim koramil bareskrim korlantas puspom paspampres kemenko kemlu
  kemendagri kemenhan kemenkeu kemenkes kemendikbud kemenag kemensos kementan kemenhut kementerian kemenperin kemendag
  kemenhub kemenkominfo kominfo kemenpan kemenpora kemenparekraf kemenpupr kemenlu kemenkumham kemenaker kemnaker
  kemristek klhk kkp esdm pupr lhk pu golkar pdip pdi-p pdi gerindra demokrat nasdem pkb pks pan ppp hanura pbb pkpi
  perindo psi berkarya garuda pkpb pbr pds pni murba masyumi pki gmni hmi pmii imm gmki pmkri kammi knpi nu pbnu mui
  phdi pgi kwi walubi matakin muhammadiyah fpi hti ansor banser fatayat muslimat ipnu gp lmnd ldii icmi dmi dewan
  pln pgn pertamina telkom telkomsel indosat xl garuda kai kci mrt pelni pelindo asdp angkasa antam inalum freeport
  newmont chevron exxon bri bni bca btn mandiri cimb danamon btpn bsi permata adaro indofood unilever astra toyota
  honda google facebook twitter microsoft apple samsung gojek go-jek grab tokopedia bukalapak lion sriwijaya citilink
  airasia ui ugm itb ipb its unpad undip unair unhas ub usu unand unsri uny unj upi uin iain uii umy ums umm untar atma
  pssi psms psm persib persija persebaya persipura arema pbsi koni ioc fifa afc aff uefa kpsi pbvsi perbasi nato asean
  pbb un who wto imf unesco unicef unhcr undp ilo apec oki opec oecd iaea interpol eu ue cia fbi nsa kgb mi6 isis is
  hamas fatah hizbullah hezbollah taliban alqaeda plo idf gam opm rms brics g20 g7 g8 adb bank-dunia icc icj bbc cnn afp
  ap reuters antara rri tvri rcti sctv metrotv tvone kompas tempo detik detikcom republika vivanews okezone merdeka sindo
  jawapos liputan6 tribun xinhua aljazeera al-jazeera`;

/** Words that open the name of a body besides those of nouns.ts, lower case. */
const BODY_HEADS = `
  kemenko kementrian kejagung kejari kejati mabes polrestabes polresta polwiltabes polri tni kodam korem kodim kostrad
  kopassus lanal lantamal pangkalan-udara bareskrim divisi densus satpol satuan direktorat ditjen dirjen balai pusat
  institut universitas sekolah akademi politeknik stie stikes sma smp smk sd smpn sman rs rsud rsu rsup rumah pondok
  pesantren masjid gereja front gerakan laskar barisan pemuda himpunan ikatan persatuan perhimpunan perkumpulan asosiasi
  gabungan aliansi koalisi konfederasi konsorsium dewan majelis komisi komite panitia panja pansus fraksi dpc dpd dpp dpw
  pengurus partai pt cv tbk persero perum bumn bank grup group holding corp inc ltd company indonesia-corruption lembaga
  yayasan lsm forum jaringan kamar klub fc persatuan tim timnas pemerintah pemprov pemkot pemkab pemda pemkab dinas
  badan kantor biro bagian pengadilan mahkamah kejaksaan kepolisian polda polres polsek radio televisi tv harian koran
  majalah tabloid situs portal kantor kedubes kedutaan konsulat kjri kbri maskapai stasiun federasi liga organisasi
  serikat uni otorita otoritas senat parlemen kongres kabinet densus angkatan tentara garda komnas kwarnas kwarda`;

/** Words that open the name of a place, lower case. */
const PLACE_HEADS = `
  kota kabupaten kab provinsi propinsi kecamatan kec kelurahan desa dusun kampung nagari gampong distrik negara bagian
  pulau kepulauan gunung bukit lembah sungai kali danau waduk bendungan laut selat teluk samudra samudera tanjung pantai
  jalan jl jln gang simpang perempatan bundaran tol jalur jembatan terminal stasiun bandara bandar pelabuhan dermaga
  stadion gelanggang gedung hotel istana taman lapangan alun-alun monumen candi pasar plaza mal mall apartemen wisma
  lapas rutan asrama kompleks komplek perumahan kawasan wilayah daerah ibukota ibu dki di ke dari asal menuju sekitar
  utara selatan timur barat tengah tenggara pusat raya dekat kamp distrik dapil pos`;

/** Verbs and nouns of speech beside which speakers stand, lower case. */
const SPEECH = `
  kata ujar tutur ucap jelas terang papar ungkap tegas imbuh tambah sambung lanjut cetus keluh sebut tulis kicau pungkas
  tukas timpal beber urai jawab tanya seru pinta harap nilai kilah dalih bantah klaim akui cerita kisah katanya ujarnya
  tuturnya ucapnya jelasnya terangnya paparnya ungkapnya tegasnya imbuhnya tambahnya lanjutnya sebutnya menurut berkata
  mengatakan menyatakan menjelaskan menegaskan mengungkapkan menuturkan mengaku mengakui menilai menambahkan menyebut
  menyebutkan menyampaikan memaparkan menerangkan membantah meminta mengimbau menduga berharap mengklaim mengingatkan
  menyarankan mengharapkan menyayangkan menyesalkan memastikan membenarkan melaporkan menulis menuding menuduh mendesak
  mengkritik menyambut menolak bertemu didampingi bersama oleh kepada terhadap bernama almarhum almarhumah`;

/** Days, months and feasts: capitals that name nobody, lower case. */
const CALENDAR = `
  senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari pebruari maret april mei juni juli agustus
  september oktober november nopember desember ramadan ramadhan syawal idul fitri adha natal lebaran wib wita wit imlek
  nyepi waisak muharram maulid rp us usd`;

/** Words of everyday texts that headlines and openings of sentences write with a capital, lower case. */
const EVERYDAY = `
  yang dan di ke dari untuk dengan pada dalam ini itu tidak tak akan telah sudah sedang masih belum bisa dapat harus
  boleh perlu ada adalah ialah yaitu yakni merupakan menjadi jadi oleh sebagai bagi para kami kita saya aku dia ia mereka
  anda kamu beliau sebelumnya setelah sebelum sejak saat ketika sementara namun tetapi tapi meski meskipun walau walaupun
  karena sebab akibat jika kalau bila apabila agar supaya maka sehingga bahwa seperti juga lagi pula pun hanya saja
  bahkan selain serta atau antara lain berbagai beberapa sejumlah banyak semua seluruh setiap tiap sebuah seorang suatu
  satu dua tiga empat lima enam tujuh delapan sembilan sepuluh ratusan ribuan puluhan jutaan pertama kedua ketiga
  keempat sekitar lebih kurang sangat paling terlalu cukup baru lama besar kecil tinggi rendah baik buruk hari tahun
  bulan pekan jam menit kemarin kini sekarang besok nanti pagi siang sore malam tadi lalu kemudian akhirnya selanjutnya
  terkait soal tentang mengenai atas bawah hingga sampai selama terhadap kepada melalui antar tanpa menurut berdasarkan
  apa siapa mana kapan mengapa kenapa bagaimana berapa begitu demikian berikut tersebut hal cara kasus dugaan warga
  masyarakat korban pelaku tersangka terdakwa saksi polisi petugas anggota pihak pejabat negara rakyat pemilu pilkada
  pilpres korupsi ekonomi politik hukum harga dana anggaran proyek program kegiatan acara rapat sidang sikap langkah
  upaya rencana masalah persoalan hasil laporan data jumlah angka rupiah dolar persen juta miliar triliun ribu unit orang
  anak ibu bapak keluarga istri suami teman rumah kantor jalan mobil motor kapal pesawat banjir gempa kebakaran
  kecelakaan demo unjuk rasa massa buruh mahasiswa siswa guru dokter pasien kami bukan jangan mari ayo wah ya oh alasan
  padahal sayangnya apalagi misalnya contohnya artinya intinya pasalnya sebaliknya sebaiknya seharusnya rencananya`;

/** What a word is known as; each a bit of a mask. */
const KINDS: readonly (Iterable<string> | string)[] = [
  roles.heads,
  roles.portfolio,
  [
    ...roles.honorifics.keys(),
    ...roles.prefixes,
    'sdr',
    'saudara',
    'kh',
    'ustadz',
    'almarhum',
    'kak',
    'mbak',
    'bung',
  ],
  [...organisations.heads, ...listOf(BODY_HEADS)],
  PLACE_HEADS,
  GIVEN_NAMES,
  FAMILY_NAMES,
  SHORT_BODIES,
  SPEECH,
  CALENDAR,
  EVERYDAY,
];

/** How many bits a mask has. */
export const KIND_COUNT: number = KINDS.length;

/** What each known word (lower case) is known as: bit k for the k-th kind. */
export const KNOWN_WORDS: ReadonlyMap<string, number> = masks();

function masks(): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const [bit, kind] of KINDS.entries())
    for (const word of typeof kind === 'string' ? listOf(kind) : kind)
      known.set(word, (known.get(word) ?? 0) | (1 << bit));
  return known;
}
