/** A province of Indonesia with its second level; `|` parts the names. Facts, as of 2024, gathered by us. */
export interface Province {
  /** Its name as newspapers write it, first; then short forms. */
  readonly names: string;
  /** Its regencies (kabupaten), without that word. */
  readonly regencies: string;
  /** Its cities (kota), without that word; a city and a regency may share a name. */
  readonly cities: string;
}

/** The 38 provinces of Indonesia with their 416 regencies and 98 cities. */
export const PROVINCES: readonly Province[] = [
  {
    names: 'Aceh|Nanggroe Aceh Darussalam|NAD',
    regencies:
      'Aceh Barat|Aceh Barat Daya|Aceh Besar|Aceh Jaya|Aceh Selatan|Aceh Singkil|Aceh Tamiang|Aceh Tengah|Aceh Tenggara|Aceh Timur|Aceh Utara|Bener Meriah|Bireuen|Gayo Lues|Nagan Raya|Pidie|Pidie Jaya|Simeulue',
    cities: 'Banda Aceh|Langsa|Lhokseumawe|Sabang|Subulussalam',
  },
  {
    names: 'Sumatera Utara|Sumatra Utara|Sumut',
    regencies:
      'Asahan|Batubara|Dairi|Deli Serdang|Humbang Hasundutan|Karo|Labuhanbatu|Labuhanbatu Selatan|Labuhanbatu Utara|Langkat|Mandailing Natal|Nias|Nias Barat|Nias Selatan|Nias Utara|Padang Lawas|Padang Lawas Utara|Pakpak Bharat|Samosir|Serdang Bedagai|Simalungun|Tapanuli Selatan|Tapanuli Tengah|Tapanuli Utara|Toba',
    cities: 'Binjai|Gunungsitoli|Medan|Padangsidimpuan|Pematangsiantar|Sibolga|Tanjungbalai|Tebing Tinggi',
  },
  {
    names: 'Sumatera Barat|Sumatra Barat|Sumbar',
    regencies:
      'Agam|Dharmasraya|Kepulauan Mentawai|Lima Puluh Kota|Padang Pariaman|Pasaman|Pasaman Barat|Pesisir Selatan|Sijunjung|Solok|Solok Selatan|Tanah Datar',
    cities: 'Bukittinggi|Padang|Padang Panjang|Pariaman|Payakumbuh|Sawahlunto|Solok',
  },
  {
    names: 'Riau',
    regencies:
      'Bengkalis|Indragiri Hilir|Indragiri Hulu|Kampar|Kepulauan Meranti|Kuantan Singingi|Pelalawan|Rokan Hilir|Rokan Hulu|Siak',
    cities: 'Dumai|Pekanbaru',
  },
  {
    names: 'Jambi',
    regencies:
      'Batanghari|Bungo|Kerinci|Merangin|Muaro Jambi|Sarolangun|Tanjung Jabung Barat|Tanjung Jabung Timur|Tebo',
    cities: 'Jambi|Sungai Penuh',
  },
  {
    names: 'Sumatera Selatan|Sumatra Selatan|Sumsel',
    regencies:
      'Banyuasin|Empat Lawang|Lahat|Muara Enim|Musi Banyuasin|Musi Rawas|Musi Rawas Utara|Ogan Ilir|Ogan Komering Ilir|Ogan Komering Ulu|Ogan Komering Ulu Selatan|Ogan Komering Ulu Timur|Penukal Abab Lematang Ilir',
    cities: 'Lubuklinggau|Pagar Alam|Palembang|Prabumulih',
  },
  {
    names: 'Bengkulu',
    regencies:
      'Bengkulu Selatan|Bengkulu Tengah|Bengkulu Utara|Kaur|Kepahiang|Lebong|Mukomuko|Rejang Lebong|Seluma',
    cities: 'Bengkulu',
  },
  {
    names: 'Lampung',
    regencies:
      'Lampung Barat|Lampung Selatan|Lampung Tengah|Lampung Timur|Lampung Utara|Mesuji|Pesawaran|Pesisir Barat|Pringsewu|Tanggamus|Tulang Bawang|Tulang Bawang Barat|Way Kanan',
    cities: 'Bandar Lampung|Metro',
  },
  {
    names: 'Kepulauan Bangka Belitung|Bangka Belitung|Babel',
    regencies: 'Bangka|Bangka Barat|Bangka Selatan|Bangka Tengah|Belitung|Belitung Timur',
    cities: 'Pangkalpinang',
  },
  {
    names: 'Kepulauan Riau|Kepri',
    regencies: 'Bintan|Karimun|Kepulauan Anambas|Lingga|Natuna',
    cities: 'Batam|Tanjungpinang',
  },
  {
    names: 'DKI Jakarta|Jakarta|DKI|Daerah Khusus Ibukota Jakarta|Daerah Khusus Jakarta',
    regencies: 'Kepulauan Seribu',
    cities: 'Jakarta Barat|Jakarta Pusat|Jakarta Selatan|Jakarta Timur|Jakarta Utara',
  },
  {
    names: 'Jawa Barat|Jabar',
    regencies:
      'Bandung|Bandung Barat|Bekasi|Bogor|Ciamis|Cianjur|Cirebon|Garut|Indramayu|Karawang|Kuningan|Majalengka|Pangandaran|Purwakarta|Subang|Sukabumi|Sumedang|Tasikmalaya',
    cities: 'Bandung|Banjar|Bekasi|Bogor|Cimahi|Cirebon|Depok|Sukabumi|Tasikmalaya',
  },
  {
    names: 'Jawa Tengah|Jateng',
    regencies:
      'Banjarnegara|Banyumas|Batang|Blora|Boyolali|Brebes|Cilacap|Demak|Grobogan|Jepara|Karanganyar|Kebumen|Kendal|Klaten|Kudus|Magelang|Pati|Pekalongan|Pemalang|Purbalingga|Purworejo|Rembang|Semarang|Sragen|Sukoharjo|Tegal|Temanggung|Wonogiri|Wonosobo',
    cities: 'Magelang|Pekalongan|Salatiga|Semarang|Surakarta|Tegal',
  },
  {
    names: 'Daerah Istimewa Yogyakarta|DI Yogyakarta|DIY|Yogyakarta',
    regencies: 'Bantul|Gunungkidul|Kulon Progo|Sleman',
    cities: 'Yogyakarta',
  },
  {
    names: 'Jawa Timur|Jatim',
    regencies:
      'Bangkalan|Banyuwangi|Blitar|Bojonegoro|Bondowoso|Gresik|Jember|Jombang|Kediri|Lamongan|Lumajang|Madiun|Magetan|Malang|Mojokerto|Nganjuk|Ngawi|Pacitan|Pamekasan|Pasuruan|Ponorogo|Probolinggo|Sampang|Sidoarjo|Situbondo|Sumenep|Trenggalek|Tuban|Tulungagung',
    cities: 'Batu|Blitar|Kediri|Madiun|Malang|Mojokerto|Pasuruan|Probolinggo|Surabaya',
  },
  {
    names: 'Banten',
    regencies: 'Lebak|Pandeglang|Serang|Tangerang',
    cities: 'Cilegon|Serang|Tangerang|Tangerang Selatan',
  },
  {
    names: 'Bali',
    regencies: 'Badung|Bangli|Buleleng|Gianyar|Jembrana|Karangasem|Klungkung|Tabanan',
    cities: 'Denpasar',
  },
  {
    names: 'Nusa Tenggara Barat|NTB',
    regencies: 'Bima|Dompu|Lombok Barat|Lombok Tengah|Lombok Timur|Lombok Utara|Sumbawa|Sumbawa Barat',
    cities: 'Bima|Mataram',
  },
  {
    names: 'Nusa Tenggara Timur|NTT',
    regencies:
      'Alor|Belu|Ende|Flores Timur|Kupang|Lembata|Malaka|Manggarai|Manggarai Barat|Manggarai Timur|Nagekeo|Ngada|Rote Ndao|Sabu Raijua|Sikka|Sumba Barat|Sumba Barat Daya|Sumba Tengah|Sumba Timur|Timor Tengah Selatan|Timor Tengah Utara',
    cities: 'Kupang',
  },
  {
    names: 'Kalimantan Barat|Kalbar',
    regencies:
      'Bengkayang|Kapuas Hulu|Kayong Utara|Ketapang|Kubu Raya|Landak|Melawi|Mempawah|Sambas|Sanggau|Sekadau|Sintang',
    cities: 'Pontianak|Singkawang',
  },
  {
    names: 'Kalimantan Tengah|Kalteng',
    regencies:
      'Barito Selatan|Barito Timur|Barito Utara|Gunung Mas|Kapuas|Katingan|Kotawaringin Barat|Kotawaringin Timur|Lamandau|Murung Raya|Pulang Pisau|Seruyan|Sukamara',
    cities: 'Palangka Raya',
  },
  {
    names: 'Kalimantan Selatan|Kalsel',
    regencies:
      'Balangan|Banjar|Barito Kuala|Hulu Sungai Selatan|Hulu Sungai Tengah|Hulu Sungai Utara|Kotabaru|Tabalong|Tanah Bumbu|Tanah Laut|Tapin',
    cities: 'Banjarbaru|Banjarmasin',
  },
  {
    names: 'Kalimantan Timur|Kaltim',
    regencies: 'Berau|Kutai Barat|Kutai Kartanegara|Kutai Timur|Mahakam Ulu|Paser|Penajam Paser Utara',
    cities: 'Balikpapan|Bontang|Samarinda',
  },
  {
    names: 'Kalimantan Utara|Kaltara',
    regencies: 'Bulungan|Malinau|Nunukan|Tana Tidung',
    cities: 'Tarakan',
  },
  {
    names: 'Sulawesi Utara|Sulut',
    regencies:
      'Bolaang Mongondow|Bolaang Mongondow Selatan|Bolaang Mongondow Timur|Bolaang Mongondow Utara|Kepulauan Sangihe|Kepulauan Siau Tagulandang Biaro|Kepulauan Talaud|Minahasa|Minahasa Selatan|Minahasa Tenggara|Minahasa Utara',
    cities: 'Bitung|Kotamobagu|Manado|Tomohon',
  },
  {
    names: 'Sulawesi Tengah|Sulteng',
    regencies:
      'Banggai|Banggai Kepulauan|Banggai Laut|Buol|Donggala|Morowali|Morowali Utara|Parigi Moutong|Poso|Sigi|Tojo Una-Una|Tolitoli',
    cities: 'Palu',
  },
  {
    names: 'Sulawesi Selatan|Sulsel',
    regencies:
      'Bantaeng|Barru|Bone|Bulukumba|Enrekang|Gowa|Jeneponto|Kepulauan Selayar|Luwu|Luwu Timur|Luwu Utara|Maros|Pangkajene dan Kepulauan|Pinrang|Sidenreng Rappang|Sinjai|Soppeng|Takalar|Tana Toraja|Toraja Utara|Wajo',
    cities: 'Makassar|Palopo|Parepare',
  },
  {
    names: 'Sulawesi Tenggara|Sultra',
    regencies:
      'Bombana|Buton|Buton Selatan|Buton Tengah|Buton Utara|Kolaka|Kolaka Timur|Kolaka Utara|Konawe|Konawe Kepulauan|Konawe Selatan|Konawe Utara|Muna|Muna Barat|Wakatobi',
    cities: 'Baubau|Kendari',
  },
  {
    names: 'Gorontalo',
    regencies: 'Boalemo|Bone Bolango|Gorontalo|Gorontalo Utara|Pohuwato',
    cities: 'Gorontalo',
  },
  {
    names: 'Sulawesi Barat|Sulbar',
    regencies: 'Majene|Mamasa|Mamuju|Mamuju Tengah|Pasangkayu|Polewali Mandar',
    cities: '',
  },
  {
    names: 'Maluku',
    regencies:
      'Buru|Buru Selatan|Kepulauan Aru|Kepulauan Tanimbar|Maluku Barat Daya|Maluku Tengah|Maluku Tenggara|Seram Bagian Barat|Seram Bagian Timur',
    cities: 'Ambon|Tual',
  },
  {
    names: 'Maluku Utara|Malut',
    regencies:
      'Halmahera Barat|Halmahera Selatan|Halmahera Tengah|Halmahera Timur|Halmahera Utara|Kepulauan Sula|Pulau Morotai|Pulau Taliabu',
    cities: 'Ternate|Tidore Kepulauan',
  },
  {
    names: 'Papua|Irian Jaya|Irian',
    regencies: 'Biak Numfor|Jayapura|Keerom|Kepulauan Yapen|Mamberamo Raya|Sarmi|Supiori|Waropen',
    cities: 'Jayapura',
  },
  {
    names: 'Papua Barat',
    regencies: 'Fakfak|Kaimana|Manokwari|Manokwari Selatan|Pegunungan Arfak|Teluk Bintuni|Teluk Wondama',
    cities: '',
  },
  {
    names: 'Papua Barat Daya',
    regencies: 'Maybrat|Raja Ampat|Sorong|Sorong Selatan|Tambrauw',
    cities: 'Sorong',
  },
  {
    names: 'Papua Pegunungan',
    regencies: 'Jayawijaya|Lanny Jaya|Mamberamo Tengah|Nduga|Pegunungan Bintang|Tolikara|Yahukimo|Yalimo',
    cities: '',
  },
  {
    names: 'Papua Selatan',
    regencies: 'Asmat|Boven Digoel|Mappi|Merauke',
    cities: '',
  },
  {
    names: 'Papua Tengah',
    regencies: 'Deiyai|Dogiyai|Intan Jaya|Mimika|Nabire|Paniai|Puncak|Puncak Jaya',
    cities: '',
  },
];

/** Islands, former and everyday names, capitals of regencies and well-known towns and districts. */
export const OTHER_PLACES = `Jawa|Sumatera|Sumatra|Kalimantan|Sulawesi|Madura|Lombok|Flores|Sumba|Timor|Halmahera|Seram|Nias|
Nusantara|Jabodetabek|Jabotabek|Solo|Jogja|Jogjakarta|Yogya|Ujung Pandang|Siantar|Sidimpuan|Nusa Dua|Kuta|Sanur|Ubud|
Nusa Tenggara|Cikeas|Cikarang|Cibinong|Cibubur|Ciputat|Serpong|Bintaro|Kemang|Menteng|Kuningan|Sudirman|Thamrin|Gambir|
Senayan|Monas|Kebayoran|Kebayoran Baru|Kebayoran Lama|Tebet|Pancoran|Pasar Minggu|Jagakarsa|Cilandak|Mampang|Setiabudi|
Tanah Abang|Kemayoran|Senen|Cempaka Putih|Johar Baru|Sawah Besar|Taman Sari|Grogol|Palmerah|Kebon Jeruk|Cengkareng|
Kalideres|Kembangan|Tambora|Penjaringan|Pademangan|Tanjung Priok|Koja|Kelapa Gading|Cilincing|Matraman|Pulogadung|
Jatinegara|Duren Sawit|Kramat Jati|Makasar|Pasar Rebo|Ciracas|Cipayung|Cakung|Halim|Ancol|Cawang|Manggarai|Semanggi|
Slipi|Rawamangun|Salemba|Kwitang|Cikini|Lebak Bulus|Pondok Indah|Ragunan|Condet|Tomang|Puncak|Ciawi|Lembang|Cileungsi|
Sentul|Jatinangor|Pelabuhan Ratu|Soreang|Cileunyi|Ungaran|Purwokerto|Slawi|Mungkid|Kartasura|Kepanjen|Caruban|Wates|
Wonosari|Singaraja|Gilimanuk|Praya|Selong|Senggigi|Labuan Bajo|Ruteng|Maumere|Larantuka|Atambua|Waingapu|Kefamenanu|Soe|
Bajawa|Kalabahi|Stabat|Lubuk Pakam|Kabanjahe|Berastagi|Rantau Prapat|Kisaran|Balige|Parapat|Tarutung|Sidikalang|
Panyabungan|Teluk Dalam|Meulaboh|Takengon|Sigli|Blangpidie|Tapaktuan|Kutacane|Calang|Sinabang|Jantho|Tembilahan|Rengat|
Bangkinang|Duri|Bagansiapiapi|Muara Bungo|Kuala Tungkal|Sengeti|Kayuagung|Baturaja|Sekayu|Martapura|Curup|Manna|
Kalianda|Kotabumi|Gunung Sugih|Sungailiat|Tanjung Pandan|Manggar|Muntok|Ranai|Tarempa|Nongsa|Sekupang|Putussibau|
Nanga Pinoh|Ngabang|Sampit|Pangkalan Bun|Kuala Kapuas|Muara Teweh|Buntok|Tamiang Layang|Kasongan|Kuala Kurun|Barabai|
Amuntai|Kandangan|Rantau|Pelaihari|Batulicin|Tanjung Selor|Tenggarong|Sangatta|Tanjung Redeb|Sendawar|Tanah Grogot|
Penajam|Sepaku|Tondano|Amurang|Tahuna|Melonguane|Luwuk|Parigi|Ampana|Sungguminasa|Watampone|Sengkang|Rantepao|Makale|
Masamba|Malili|Benteng|Unaaha|Raha|Limboto|Marisa|Tilamuta|Masohi|Namlea|Saumlaki|Dobo|Tobelo|Sofifi|Labuha|Sanana|
Timika|Wamena|Sentani|Serui|Oksibil|Tembagapura|Enarotali|Agats|Tanah Merah|Bintuni|Mulia|Waisai|Aimas|Selat Sunda|
Selat Malaka|Laut Jawa|Laut Banda|Laut Arafura|Laut Natuna|Danau Toba|Gunung Merapi|Merapi|Semeru|Bromo|Sinabung|Kelud|
Krakatau|Anak Krakatau|Rinjani|Kawah Ijen|Borobudur|Prambanan|Bengawan Solo|Ciliwung|Citarum|Brantas|Mahakam|Musi|
Kapuas|Barito|Komodo|Kapuk|Marunda|Bunaken|Wakatobi|Karimunjawa|Enggano|Miangas|Ambalat|Sipadan|Ligitan|Tol Cipali|
Pantura|Cikampek|Merak|Bakauheni|Ketapang|Padalarang|Gedebage|Nagreg|Cipularang|Jalur Gaza|Gaza|Tepi Barat|Kashmir|
Krimea|Crimea|Donetsk|Aleppo|Mosul|Bagdad|Baghdad|Kobani|Raqqa|Tripoli|Benghazi|Sinai|Mekah|Makkah|Mekkah|Madinah|
Jeddah|Mina|Arafah|Yerusalem|Jerusalem|Tel Aviv|Istanbul|Dubai|Abu Dhabi|Doha|Mumbai|New York|Los Angeles|San Francisco|
Chicago|Texas|California|Florida|Hawaii|Boston|Sydney|Melbourne|Perth|Brisbane|Darwin|Adelaide|Auckland|Johor|Johor Bahru|
Penang|Sabah|Sarawak|Kuching|Kinabalu|Kota Kinabalu|Mindanao|Sulu|Davao|Zamboanga|Hanoi|Ho Chi Minh|Saigon|Phuket|
Pattani|Rakhine|Yangon|Osaka|Hiroshima|Fukushima|Kyoto|Shanghai|Guangzhou|Shenzhen|Hong Kong|Hongkong|Makau|Xinjiang|
Tibet|Wuhan|Busan|Jeju|Manchester|Liverpool|Milan|Turin|Napoli|Barcelona|Madrid|Valencia|Sevilla|Munchen|Muenchen|
Dortmund|Hamburg|Frankfurt|Leverkusen|Lyon|Marseille|Monaco|Rotterdam|Jenewa|Zurich|Davos|Wina|Den Haag|Skotlandia|
Wales|Irlandia Utara|Chechnya|Siberia|Rio de Janeiro|Sao Paulo|Timur Tengah|Asia Tenggara|Afrika Barat|Guantanamo`;

/** Every name of a region or place of this file, once, in order. */
export function regionNames(): readonly string[] {
  const all = [
    ...PROVINCES.flatMap(({ names, regencies, cities }) => [names, regencies, cities]),
    OTHER_PLACES.replaceAll('\n', ''),
  ].flatMap((list) => list.split('|'));
  return [...new Set(all)].filter((name) => name !== '');
}
