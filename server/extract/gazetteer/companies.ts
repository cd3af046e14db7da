/**
 * Firms and private bodies whose names look like anyone's and that news of both languages speaks of. `|` parts the
 * names of one, the usual first. Left out are names that are everyday words ("Target", "Gap"). Facts,
 * gathered by us.
 */
export const COMPANIES: readonly string[] = [
  ...`Boeing;Airbus;Lockheed Martin;Northrop Grumman;Raytheon;General Dynamics;Rolls-Royce;Embraer;Bombardier
Rosoboronexport;Rosatom;Roscosmos;SpaceX;Blue Origin;Virgin Galactic;Arianespace;Thales
Ryanair;EasyJet|easyJet;Lufthansa;Emirates Airline;Qantas;AirAsia;Aeroflot;KLM;Cathay Pacific;Etihad Airways|Etihad
Garuda Indonesia;Lion Air;Citilink;Air France|Air France-KLM;Air India;IndiGo;Delta Air Lines;FedEx;DHL;Maersk
Toyota;Honda;Nissan;Mazda;Mitsubishi;Subaru;Suzuki;Hyundai;Kia Motors;Volkswagen;BMW;Audi;Porsche;Daimler
Mercedes-Benz;Ford|Ford Motor;General Motors;Chrysler;Fiat;Stellantis;Renault;Peugeot;Volvo;Ferrari
John Deere|Deere & Company;Harley-Davidson;Eli Lilly;Charles Schwab;Louis Vuitton;Calvin Klein;Ralph Lauren;Tommy Hilfiger;Hugo Boss
Levi Strauss;Philip Morris;Smith & Wesson;Warner Bros|Warner Bros.;Marks & Spencer;Jack Daniel's;Johnnie Walker;Dr Martens;Jo Malone
BYD;Geely;Huawei;ZTE;Xiaomi;Oppo;Lenovo;Alibaba;Tencent;Baidu;ByteDance;TikTok;WeChat;Weibo;JD.com;Foxconn
Samsung|Samsung Electronics;LG Electronics;SK Hynix;Sony;Panasonic;Toshiba;Hitachi;Fujitsu;Nintendo;SoftBank;Rakuten
Apple;Meta Platforms|Meta;Tesla;Google;Alphabet Inc;YouTube;Facebook;Instagram;WhatsApp;Twitter;Microsoft;Amazon.com;Netflix;Uber;Lyft;Airbnb;PayPal
eBay;LinkedIn;Snapchat;Pinterest;Reddit;Spotify;OpenAI;Anthropic;Nvidia|NVIDIA;Intel Corp;IBM;Cisco;Qualcomm;AMD
Hewlett-Packard|Hewlett Packard;Dell;Adobe;Salesforce;TSMC;ASML;Nokia;Ericsson;Siemens;Philips;Yahoo;Mozilla
Wikipedia;WikiLeaks|Wikileaks;Telegram Messenger;Yandex;Kaspersky;Comcast;Verizon;AT&T;T-Mobile;Vodafone;Telkomsel
Gojek;GoTo;Tokopedia;Shopee;Bukalapak;Traveloka;Disney;Pixar;Paramount Pictures;Universal Pictures;Viacom
Goldman Sachs;JPMorgan|JPMorgan Chase|JP Morgan|J.P. Morgan;Morgan Stanley;Citigroup;Citibank;Wells Fargo;BlackRock
Merrill Lynch;Lehman Brothers;Deutsche Bank;Commerzbank;Barclays;HSBC;UBS;Credit Suisse;BNP Paribas;Societe Generale
Santander;UniCredit;ING Group;Sberbank;VTB;Gazprombank;MasterCard|Mastercard;American Express;Fitch Ratings
Standard & Poor's;Berkshire Hathaway;Deloitte;PricewaterhouseCoopers|PwC;KPMG;Ernst & Young;McKinsey;Accenture;Allianz;AXA
ExxonMobil|Exxon Mobil|Exxon;Chevron;ConocoPhillips;Royal Dutch Shell;BP;TotalEnergies;Equinor;Statoil;Petronas;Pertamina
Gazprom;Rosneft;Lukoil;Novatek;Nord Stream;Aramco|Saudi Aramco;Sinopec;PetroChina;CNOOC;Petrobras;Halliburton;Schlumberger
Glencore;Rio Tinto;BHP;ArcelorMittal;Rusal;Norilsk Nickel;Freeport-McMoRan;Freeport Indonesia;Vale SA;Cargill;Monsanto
Pfizer;Moderna;AstraZeneca;Novartis;Sanofi;GlaxoSmithKline;BioNTech;Sinovac;Sinopharm;Novo Nordisk
Johnson & Johnson;Procter & Gamble;Unilever;Nestle|Nestlé;Danone;PepsiCo;Coca-Cola;Starbucks;KFC;Ikea|IKEA
Walmart|Wal-Mart;Costco;Tesco;Carrefour;Adidas;Nike;Puma SE;H&M;Gucci;LVMH;L'Oreal|L'Oréal;Heineken;Carlsberg
Amnesty International;Human Rights Watch;Greenpeace;Oxfam;Transparency International;Reporters Without Borders
Doctors Without Borders;Save the Children;Medecins Sans Frontieres|Médecins Sans Frontières;Freedom House;Planned Parenthood
Red Cross;Red Crescent;Salvation Army;Black Lives Matter;Extinction Rebellion;Bellingcat;Freedom Caucus;Tea Party Patriots
Breitbart News;Judicial Watch;Emily's List|EMILY's List;Citizens United;Heritage Foundation;Cato Institute;RAND Corporation
Joint Chiefs of Staff|Joint Chiefs;National Guard;Coast Guard;Revolutionary Guards|Revolutionary Guard;Secret Service
FIFA|Fifa;UEFA|Uefa;NBA;NFL;Manchester United;Manchester City;Real Madrid;Bayern Munich;Juventus;Wagner Group;Boko Haram
Al Shabaab|al-Shabaab;Fatah;Houthi movement;Muslim Brotherhood;Ku Klux Klan;Farc;Europol;Interpol;Eurostat;Frontex;MI5;MI6;Mossad`
    .split(/[;\n]/)
    .map((name) => name.trim()),
];
