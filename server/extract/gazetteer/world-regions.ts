/**
 * Regions of countries that news of both languages names, by the country's ISO 3166-1 alpha-3: `;` parts them, `|` the
 * names of one, the usual first. Left out are those whose names are everyday words or other countries'. Facts, gathered by us.
 */
export const REGIONS: Readonly<Record<string, string>> = {
  USA: `Alabama|Ala.;Alaska;Arizona|Ariz.;Arkansas|Ark.;California|Calif.;Colorado|Colo.;Connecticut|Conn.;Delaware|Del.;
    Florida|Fla.;Hawaii|Hawai'i;Idaho;Illinois|Ill.;Indiana|Ind.;Iowa;Kansas|Kan.;Kentucky|Ky.;Louisiana|La.;Maine;Maryland|Md.;
    Massachusetts|Mass.;Michigan|Mich.;Minnesota|Minn.;Mississippi|Miss.;Missouri;Montana|Mont.;Nebraska|Neb.;Nevada|Nev.;
    New Hampshire|N.H.;New Jersey|N.J.;New Mexico|N.M.;New York|N.Y.|New York state|New York State;New York City|NYC;
    North Carolina|N.C.|Carolina Utara;South Carolina|S.C.|Carolina Selatan;North Dakota|N.D.|Dakota Utara;South Dakota|S.D.|Dakota Selatan;
    Ohio;Oklahoma|Okla.;Oregon|Ore.;Pennsylvania|Pa.;Rhode Island|R.I.;Tennessee|Tenn.;Texas|Tex.;Utah;Vermont|Vt.;Virginia|Va.;
    West Virginia|W.Va.|W. Va.|Virginia Barat;Wisconsin|Wis.;Wyoming|Wyo.;Washington state|Washington State|Wash.;New England;
    Midwest;Silicon Valley;Manhattan;Brooklyn;Queens;Bronx;Long Island;Staten Island;Hollywood;Beverly Hills;Oahu;Maui;
    Guantanamo Bay|Guantánamo Bay|Guantanamo|Guantánamo;Pearl Harbor;Los Angeles|L.A.;San Francisco;Las Vegas;New Orleans;
    Chicago;Houston;Dallas;Boston;Philadelphia;Miami;Miami Beach;Seattle;Atlanta;Detroit;Denver;Minneapolis;San Diego;San Antonio;
    Silicon Beach;Bay Area;Martha's Vineyard;Cape Canaveral;Wall Street`,
  GBR: `England;Scotland|Skotlandia;Wales;Northern Ireland|Irlandia Utara|N Ireland|N. Ireland;Yorkshire|West Yorkshire|North Yorkshire|South Yorkshire|East Yorkshire;
    Lancashire;Cornwall;Devon;Kent;Essex;Surrey;Norfolk;Suffolk;Sussex|East Sussex|West Sussex;Hampshire;Berkshire;Buckinghamshire;
    Oxfordshire;Cambridgeshire;Hertfordshire;Gloucestershire;Leicestershire;Lincolnshire;Nottinghamshire;Derbyshire;Staffordshire;
    Shropshire;Cheshire;Cumbria;Northumberland;Merseyside;Wiltshire;Warwickshire;Worcestershire;Bedfordshire;Northamptonshire;
    Aberdeenshire;Tyneside;Teesside;Humberside;West Midlands;East Midlands;Greater Manchester;Manchester;Liverpool;Birmingham;
    Edinburgh;Glasgow;Cardiff;Belfast;Leeds;Sheffield;Bristol;Isle of Wight;Orkney;Shetland;Hebrides;Channel Islands;Heathrow;Gatwick`,
  CAN: `Ontario;Quebec|Québec;British Columbia|B.C.;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick|N.B.;Newfoundland and Labrador|Newfoundland;
    Prince Edward Island;Yukon;Nunavut;Northwest Territories;Toronto;Montreal|Montréal;Vancouver;Calgary`,
  AUS: `New South Wales|NSW;Queensland;South Australia;Western Australia;Tasmania;Northern Territory;Melbourne;Brisbane;Adelaide`,
  DEU: `Bavaria|Bayern;Saxony;Lower Saxony;Saxony-Anhalt;Thuringia;Brandenburg;Hesse;North Rhine-Westphalia;Baden-Württemberg;
    Rhineland-Palatinate;Saarland;Schleswig-Holstein;Mecklenburg-Vorpommern;Frankfurt;Cologne|Köln;Ramstein;Stuttgart;Leipzig;Dresden`,
  FRA: `Brittany;Normandy;Provence;Corsica|Korsika;Alsace;Burgundy;Île-de-France;Marseille|Marseilles;Lyon;Toulouse;Strasbourg;Nantes;Bordeaux;Lille;Calais;Cannes;Versailles`,
  ITA: `Sicily|Sisilia;Sardinia;Lombardy;Tuscany;Veneto;Calabria;Piedmont;Lampedusa;Naples|Napoli;Turin|Torino;Venice|Venesia;Florence|Firenze;Genoa;Bologna;Palermo`,
  ESP: `Catalonia|Katalunya|Catalunya;Andalusia;Galicia;Basque Country;Canary Islands|Kepulauan Canary;Balearic Islands;Mallorca|Majorca;Ibiza;Valencia;Seville;Bilbao;Málaga;Ceuta;Melilla`,
  PRT: `Madeira;Azores;Algarve`,
  GRC: `Crete|Kreta;Lesbos;Samos;Rhodes;Corfu;Santorini;Thessaloniki`,
  CHE: `Zurich|Zürich;Basel;Lausanne`,
  BEL: `Flanders;Wallonia;Antwerp`,
  NLD: `Rotterdam;Utrecht;Eindhoven;Schiphol`,
  DNK: `Jutland;Aarhus`,
  NOR: `Svalbard`,
  SWE: `Gothenburg;Malmö|Malmo`,
  POL: `Krakow|Kraków;Gdansk|Gdańsk;Silesia;Rzeszow|Rzeszów`,
  UKR: `Donetsk;Luhansk;Zaporizhzhia|Zaporizhia;Kherson;Kharkiv|Kharkov;Odesa|Odessa;Mariupol;Lviv;Dnipro;Dnipropetrovsk;Mykolaiv;Chernihiv;Sumy;Poltava;
    Bakhmut;Avdiivka;Pokrovsk;Kramatorsk;Sloviansk;Chernobyl|Chornobyl;Bucha;Sevastopol;Donbass`,
  RUS: `Siberia;Chechnya|Chechnia;Dagestan;Tatarstan;Ingushetia;North Ossetia;Bashkortostan;Kaliningrad;Kursk;Belgorod;Bryansk;Rostov;
    St. Petersburg|St Petersburg|Saint Petersburg|Petersburg;Vladivostok;Sakhalin;Kamchatka;Kuril Islands|Kuriles;Caucasus|Kaukasus;North Caucasus`,
  GEO: `Abkhazia;South Ossetia;Batumi`,
  AZE: `Nagorno-Karabakh|Karabakh`,
  MDA: `Transnistria`,
  CYP: `Northern Cyprus`,
  TUR: `Anatolia;Izmir;Antalya;Gaziantep;Diyarbakir|Diyarbakır;Hatay`,
  SYR: `Aleppo;Idlib;Homs;Hama;Latakia;Daraa;Deir ez-Zor|Deir Ezzor;Raqqa;Palmyra;Ghouta|Eastern Ghouta;Douma;Afrin;Kobani|Kobane;Golan Heights|Dataran Tinggi Golan;Sweida|Suwayda`,
  IRQ: `Kurdistan|Iraqi Kurdistan;Mosul;Basra;Kirkuk;Erbil|Irbil;Anbar;Fallujah|Falluja;Najaf;Karbala`,
  ISR: `Galilee;Negev;Haifa;Eilat;Beersheba|Be'er Sheva`,
  PSE: `Gaza City|Kota Gaza;Rafah;Khan Younis|Khan Yunis;Jenin;Nablus;Hebron;Bethlehem|Betlehem;Jabalia;East Jerusalem|Yerusalem Timur`,
  YEM: `Aden;Hodeidah|Hudaydah;Marib;Taiz`,
  SAU: `Mecca|Makkah|Mekkah|Mekah;Medina|Madinah;Jeddah|Jiddah`,
  EGY: `Sinai;Suez;Alexandria;Sharm el-Sheikh|Sharm El Sheikh|Sharm El-Sheikh`,
  LBY: `Benghazi;Cyrenaica;Tripolitania;Misrata;Sirte`,
  SDN: `Darfur;North Darfur;South Darfur;West Darfur;Kordofan;Port Sudan;Omdurman;El Fasher|Al-Fashir`,
  SOM: `Puntland;Somaliland;Jubaland`,
  ETH: `Tigray;Amhara;Oromia`,
  KEN: `Mombasa`,
  COD: `North Kivu;South Kivu;Kivu;Goma;Bukavu;Ituri;Katanga`,
  NGA: `Lagos;Kano;Borno;Kaduna;Zamfara;Sokoto;Katsina;Niger Delta;Biafra;Benue;Adamawa;Yobe;Bauchi`,
  ZAF: `KwaZulu-Natal;Gauteng;Limpopo;Eastern Cape;Western Cape;Northern Cape;Mpumalanga;Johannesburg;Cape Town;Durban;Soweto`,
  TZA: `Zanzibar`,
  MOZ: `Cabo Delgado`,
  IND: `Kashmir;Jammu and Kashmir;Punjab;Gujarat;Maharashtra;Uttar Pradesh;Madhya Pradesh;Andhra Pradesh;Himachal Pradesh;Arunachal Pradesh;
    Bihar;Rajasthan;Tamil Nadu;Kerala;Karnataka;Telangana;Odisha|Orissa;Assam;Manipur;Nagaland;Mizoram;Tripura;Meghalaya;Sikkim;Goa;
    Jharkhand;Chhattisgarh;Uttarakhand;Haryana;West Bengal;Ladakh;Bengaluru|Bangalore;Kolkata|Calcutta;Chennai|Madras;Hyderabad;Ayodhya;Ahmedabad`,
  PAK: `Balochistan|Baluchistan;Sindh;Khyber Pakhtunkhwa;Gilgit-Baltistan;Waziristan|South Waziristan|North Waziristan;Karachi;Lahore;Peshawar;Quetta;Rawalpindi;Azad Kashmir`,
  AFG: `Kandahar;Helmand;Herat;Kunduz;Nangarhar;Jalalabad;Mazar-i-Sharif;Bamiyan`,
  CHN: `Xinjiang;Tibet;Inner Mongolia;Guangdong;Guangxi;Sichuan;Yunnan;Hubei;Hunan;Henan;Hebei;Shandong;Shanxi;Shaanxi;Fujian;Zhejiang;Jiangsu;
    Jiangxi;Anhui;Liaoning;Jilin;Heilongjiang;Gansu;Qinghai;Guizhou;Hainan;Ningxia;Wuhan;Shenzhen;Guangzhou;Chongqing;Tianjin;Chengdu;Hangzhou;Nanjing`,
  JPN: `Hokkaido|Hokkaidō;Okinawa;Honshu;Kyushu;Shikoku;Fukushima;Hiroshima;Nagasaki;Osaka;Kyoto;Yokohama;Nagoya`,
  KOR: `Busan;Incheon;Daegu;Jeju;Gyeonggi;Pyeongchang`,
  MMR: `Rakhine;Shan State;Kachin;Yangon|Rangoon;Mandalay;Chin State;Karen State;Sagaing`,
  THA: `Phuket;Chiang Mai;Pattaya;Pattani`,
  VNM: `Ho Chi Minh City|Saigon;Da Nang`,
  PHL: `Mindanao;Luzon;Visayas;Cebu;Davao;Palawan;Metro Manila;Sulu;Leyte;Marawi;Quezon City;Laguna;Batangas;Cavite`,
  MYS: `Sabah;Sarawak;Johor;Penang;Selangor;Kelantan;Terengganu;Perak;Kedah;Pahang`,
  IDN: `West Java;East Java;Central Java;West Papua;North Sumatra;South Sumatra;West Sumatra;East Kalimantan;West Kalimantan;Central Sulawesi;
    South Sulawesi;North Sulawesi;East Nusa Tenggara;West Nusa Tenggara;Lombok;Flores;Borneo;Riau Islands`,
  MEX: `Baja California;Chiapas;Oaxaca;Sinaloa;Jalisco;Guerrero;Michoacán|Michoacan;Chihuahua;Veracruz;Yucatán|Yucatan;Guanajuato;Tamaulipas;Nuevo León|Nuevo Leon;
    Tijuana;Ciudad Juárez|Ciudad Juarez;Acapulco;Cancún|Cancun;Guadalajara;Monterrey;Sonora;Puebla`,
  BRA: `São Paulo|Sao Paulo;Rio de Janeiro;Minas Gerais;Rio Grande do Sul;Mato Grosso;Amazonas;Ceará;Pernambuco;Paraná;Bahia`,
  COL: `Bogotá|Bogota;Medellín|Medellin;Cali;Cauca;Antioquia;Catatumbo`,
  VEN: `Maracaibo;Zulia`,
  ECU: `Guayaquil;Galapagos|Galápagos|Galapagos Islands|Galápagos Islands`,
  GUY: `Essequibo`,
  CHL: `Easter Island;Patagonia`,
  HTI: `Port-au-Prince`,
  TTO: `Trinidad;Tobago`,
  BLR: `Brest`,
  IRL: `Munster;Leinster;Connacht;Cork;Galway;Limerick;Tipperary;Donegal;Kilkenny`,
};

/** Wider regions, seas and lands of no one country: as the other lists of places. */
export const WIDE_REGIONS = `North Africa|Northern Africa|Afrika Utara;West Africa|Western Africa|Afrika Barat;East Africa|Eastern Africa|Afrika Timur;
  Southern Africa|Afrika bagian selatan;Sub-Saharan Africa|sub-Saharan Africa|Afrika Sub-Sahara;Horn of Africa|Tanduk Afrika;Sahel;Sahara;Maghreb;
  Northern Europe|Eropa Utara;Southern Europe|Eropa Selatan;Central Europe|Eropa Tengah;Balkans|Balkan|Western Balkans|Balkan Barat;Scandinavia|Skandinavia;
  Baltics|Baltic states|Baltic States;Benelux;Iberian Peninsula|Semenanjung Iberia;North Asia|Asia Utara;Northeast Asia|Asia Timur Laut;West Asia|Asia Barat;
  Asia-Pacific|Asia Pacific|Asia Pasifik;Eurasia;Near East|Timur Dekat;Far East|Timur Jauh;Levant;Gulf states|Gulf States|Negara-Negara Teluk;
  Caribbean|Karibia;West Indies|Hindia Barat;Americas;Polynesia|Polinesia;Melanesia;Latin America and the Caribbean;
  Korean Peninsula|Korean peninsula|Semenanjung Korea;Arabian Peninsula|Semenanjung Arab;Indian subcontinent|Indian Subcontinent;Sinai Peninsula|Semenanjung Sinai;
  Crimean Peninsula|Semenanjung Krimea;Himalayas|Himalaya;Alps|Pegunungan Alpen;Andes|Pegunungan Andes;Amazon rainforest|Amazon basin;
  Atlantic Ocean|Samudra Atlantik;Pacific Ocean|Samudera Pasifik|South Pacific|Pasifik Selatan;Indian Ocean|Samudera Hindia;Arctic Ocean|Samudra Arktik;
  Mediterranean Sea|Laut Mediterania|Laut Tengah;Caspian Sea|Laut Kaspia;Aegean Sea|Aegean|Laut Aegea;Adriatic Sea|Adriatic|Laut Adriatik;Aral Sea|Laut Aral;
  Sea of Japan|Laut Jepang;Sea of Azov|Laut Azov;Sea of Marmara|Laut Marmara;East China Sea|Laut China Timur|Laut Cina Timur|Laut Tiongkok Timur;
  Philippine Sea|West Philippine Sea|Laut Filipina|Laut Filipina Barat;Yellow Sea|Laut Kuning;Arabian Sea|Laut Arab;Caribbean Sea|Laut Karibia;Dead Sea|Laut Mati;
  Bering Sea|Laut Bering;Sulawesi Sea|Celebes Sea|Laut Sulawesi;Timor Sea|Laut Timor;Banda Sea|Laut Banda;Irish Sea|Laut Irlandia;English Channel|Selat Inggris;
  Gulf of Aden|Teluk Aden;Gulf of Mexico|Teluk Meksiko|Gulf of America;Gulf of Oman|Teluk Oman;Gulf of Guinea|Teluk Guinea;Gulf of Thailand|Teluk Thailand;
  Bay of Bengal|Teluk Benggala;Bab el-Mandeb|Bab al-Mandab;Bosphorus|Bosporus|Selat Bosporus;Dardanelles;Strait of Gibraltar|Selat Gibraltar;
  Suez Canal|Terusan Suez;Panama Canal|Terusan Panama;Sunda Strait|Selat Sunda;Lombok Strait|Selat Lombok;Makassar Strait|Selat Makassar;Torres Strait|Selat Torres;
  Spratly Islands|Spratlys|Kepulauan Spratly;Paracel Islands|Paracels|Kepulauan Paracel;Scarborough Shoal;Second Thomas Shoal;Senkaku Islands|Kepulauan Senkaku;
  New Guinea|Papua island|Pulau Papua;Hispaniola;Timor;Great Lakes;Rocky Mountains|Rockies;North Pole|Kutub Utara;South Pole|Kutub Selatan;
  Euphrates;Tigris;Nile|Sungai Nil;Danube;Rhine;Volga;Mekong|Sungai Mekong;Ganges;Indus;Yangtze;Mount Everest|Everest;Soviet Union|USSR|U.S.S.R.|Uni Soviet;
  Yugoslavia;Czechoslovakia|Cekoslowakia|Cekoslovakia;Ottoman Empire;Arab world|Arab World|Dunia Arab;Muslim world|Dunia Islam;Karelia;Lapland`;

/** English adjectives of places, and what their people are called, by the place's first name. */
export const PLACE_DEMONYMS: Readonly<Record<string, string>> = {
  Europe: 'European|Europeans',
  Africa: 'African|Africans',
  Asia: 'Asian|Asians',
  England: 'English|Englishman|Englishmen|Englishwoman',
  Scotland: 'Scottish|Scots|Scotsman|Scot',
  Wales: 'Welsh|Welshman',
  'Northern Ireland': 'Northern Irish',
  Siberia: 'Siberian|Siberians',
  Crimea: 'Crimean|Crimeans',
  'Latin America': 'Latin American|Latin Americans',
  'South America': 'South American|South Americans',
  Scandinavia: 'Scandinavian|Scandinavians',
  Chechnya: 'Chechen|Chechens',
  Tibet: 'Tibetan|Tibetans',
  Sicily: 'Sicilian|Sicilians',
  Catalonia: 'Catalan|Catalans',
  Kashmir: 'Kashmiri|Kashmiris',
  'Soviet Union': 'Soviet|Soviets',
  California: 'Californian|Californians',
  Texas: 'Texan|Texans',
  Hawaii: 'Hawaiian|Hawaiians',
  Bavaria: 'Bavarian|Bavarians',
};
