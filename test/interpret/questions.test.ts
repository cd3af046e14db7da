import { describe, expect, it } from 'vitest';
import { told } from './world.ts';

describe('English questions', () => {
  it.each([
    ['China about Russia since January', 'speaker=China | target=Russia | time=2026-01-01..'],
    [
      "what did Japan's foreign minister say about the ban last week",
      'speaker=Yoko Kamikawa | time=2026-03-09..2026-03-15 | text=ban',
    ],
    ['Widodo accuses Australia', 'speaker=Joko Widodo | target=Australia | act=accuse'],
    ['statements against Norway in The Outlet', 'target=Norway | stance=opposes | outlet=The Outlet'],
    ['denials by Moscow between 3 and 9 March', 'speaker=Russia | act=deny | time=2026-03-03..2026-03-09'],
    ['What has Qin Gang said about Ukraine?', 'speaker=Qin Gang | target=Ukraine'],
    ['qin gang on ukraine', 'speaker=Qin Gang | target=Ukraine'],
    ['QIN GANG ON UKRAINE', 'speaker=Qin Gang | target=Ukraine'],
    ['who condemned Israel since October 2023', 'target=Israel | act=condemn | time=2023-10-01..'],
    ['who criticised Jokowi?', 'target=Joko Widodo | act=condemn'],
    ['who was accused by China in 2024', 'speaker=China | act=accuse | time=2024-01-01..2024-12-31'],
    ['Israel was condemned by Indonesia', 'speaker=Indonesia | target=Israel | act=condemn'],
    ['criticism of Israel by Indonesia', 'speaker=Indonesia | target=Israel | act=condemn'],
    ["China's criticism of the United States", 'speaker=China | target=United States | act=condemn'],
    [
      'statements by Prabowo and Jokowi about Australia',
      'speaker=Prabowo Subianto+Joko Widodo | target=Australia',
    ],
    ['China and Russia on Ukraine and Japan', 'speaker=China+Russia | target=Ukraine+Japan'],
    ['between China and Russia', 'between=China+Russia'],
    ['what do China and Russia say about each other', 'between=China+Russia'],
    ['Ukraine', 'involves=Ukraine'],
    ['Indonesia and Australia', 'between=Indonesia+Australia'],
    ['China Japan', 'speaker=China | target=Japan'],
    ['fishing quota', 'text=fishing quota'],
    ['what was said about fishing quotas in Norway', 'target=Norway | text=fishing quotas'],
    ['about the war in Ukraine', 'target=Ukraine | text=war'],
    ['Beijing on Tokyo', 'speaker=China | target=Japan'],
    ['Chinese officials about NATO', 'speaker=China | target=NATO | rollup=yes'],
    ['the Chinese government on NATO yesterday', 'speaker=China | target=NATO | time=2026-03-17..2026-03-17'],
    ['President Prabowo warns Australia', 'speaker=Prabowo Subianto | target=Australia | act=warn'],
    ['Indonesian President Prabowo Subianto about Gaza', 'speaker=Prabowo Subianto | target=Gaza'],
    ['the foreign minister of Japan on Russia', 'speaker=Yoko Kamikawa | target=Russia'],
    ["Norway's foreign minister on Russia", 'speaker=Norway | target=Russia'],
    ['Zelenksy about Russia', 'speaker=Volodymyr Zelensky | target=Russia'],
    ['erdogan about israel', 'speaker=Recep Tayyip Erdoğan | target=Israel'],
    ['Theresa May about Russia', 'speaker=Theresa May | target=Russia'],
    ['Ana Reyes about Norway', 'speaker=Ana Reyes | target=Norway'],
    ['the UN on Gaza', 'speaker=United Nations | target=Gaza'],
    ['US about China', 'speaker=United States | target=China'],
    ['support for Ukraine by Japan', 'speaker=Japan | target=Ukraine | stance=supports'],
    ['who supports Ukraine', 'target=Ukraine | stance=supports'],
    ['statements in support of Ukraine', 'target=Ukraine | stance=supports'],
    ['statements critical of Jokowi', 'target=Joko Widodo | stance=opposes'],
    ['China on "strategic patience"', 'speaker=China | text=strategic patience'],
    ['direct quotes by Jokowi in Kompas', 'speaker=Joko Widodo | outlet=Kompas | kind=direct'],
    ['statements in Detik about Gaza', 'target=Gaza | outlet=Detik.com'],
    ['statements in the Nordic Ledger', 'outlet=Nordic Ledger'],
    ['Jokowi in English about China', 'speaker=Joko Widodo | target=China | language=en'],
    ['first hand statements by Qin Gang', 'speaker=Qin Gang | firsthand=yes'],
    ['what did Qin say to Japan', 'speaker=Qin Gang | target=Japan'],
    ['statements of Jokowi about Australia', 'speaker=Joko Widodo | target=Australia'],
    ['according to NATO Russia', 'speaker=NATO | target=Russia'],
    ['apologies by Japan to China', 'speaker=Japan | target=China | act=apologise'],
    ['warnings from Australia', 'speaker=Australia | act=warn'],
    ['threats against Japan', 'target=Japan | act=threaten | stance=opposes'],
    ['Israel denied accusations of genocide', 'speaker=Israel | act=deny | text=accusations genocide'],
  ])('%s', (question, expected) => {
    expect(told(question)).toBe(expected);
  });
});

describe('questions of more than who about whom', () => {
  it.each([
    ['Did Zelensky thank Japan', 'speaker=Volodymyr Zelensky | target=Japan | act=praise'],
    ["Russia's response to Ukraine's accusations", 'speaker=Russia | target=Ukraine | text=accusations'],
    ['Jokowi vs Prabowo', 'between=Joko Widodo+Prabowo Subianto'],
    ['US-China trade', 'between=United States+China | text=trade'],
    [
      "What does Norway think of Japan's quota proposal",
      'speaker=Norway | target=Japan | text=quota proposal',
    ],
    ['reported by Reuters about Gaza', 'target=Gaza | outlet=Reuters'],
    ['Reuters about Gaza', 'speaker=Reuters | target=Gaza'],
    ['pidato Jokowi di Moskow soal kapal', 'speaker=Joko Widodo | place=Moscow | text=kapal'],
    ["Qin Gang's remarks on the South China Sea", 'speaker=Qin Gang | text=South China Sea'],
    ['Qin Lin about Japan', 'target=Japan | text=Qin Lin'],
    ['apa reaksi Jepang atas kecaman China', 'speaker=Japan | target=China | text=kecaman'],
    [
      'What has been said about NATO by Russia, China and Japan since March?',
      'speaker=Russia+China+Japan | target=NATO | time=2026-03-01..',
    ],
  ])('%s', (question, expected) => {
    expect(told(question)).toBe(expected);
  });
});

describe('Indonesian questions', () => {
  it.each([
    ['apa kata Qin tentang Ukraina', 'speaker=Qin Gang | target=Ukraine'],
    ['siapa yang mengecam Israel sejak Oktober 2023', 'target=Israel | act=condemn | time=2023-10-01..'],
    [
      'Prabowo dan Jokowi soal IKN kemarin',
      'speaker=Prabowo Subianto+Joko Widodo | target=Ibu Kota Nusantara | time=2026-03-17..2026-03-17',
    ],
    ['Apa yang dikatakan Prabowo mengenai Australia?', 'speaker=Prabowo Subianto | target=Australia'],
    ['jokowi soal ikn', 'speaker=Joko Widodo | target=Ibu Kota Nusantara'],
    [
      'pernyataan Jokowi tentang Gaza pekan lalu',
      'speaker=Joko Widodo | target=Gaza | time=2026-03-09..2026-03-15',
    ],
    ['bantahan Moskwa', 'speaker=Russia | act=deny'],
    ['kecaman Indonesia terhadap Israel', 'speaker=Indonesia | target=Israel | act=condemn'],
    ['Indonesia kecam Israel', 'speaker=Indonesia | target=Israel | act=condemn'],
    ['siapa yang dikecam Indonesia', 'speaker=Indonesia | act=condemn'],
    ['Israel dikecam oleh Indonesia', 'speaker=Indonesia | target=Israel | act=condemn'],
    ['menlu Jepang soal Rusia', 'speaker=Yoko Kamikawa | target=Russia'],
    ['Menteri Luar Negeri Jepang tentang kuota ikan', 'speaker=Yoko Kamikawa | text=kuota ikan'],
    ['Presiden Prabowo mengenai Palestina', 'speaker=Prabowo Subianto | text=Palestina'],
    ['menurut PBB soal Gaza', 'speaker=United Nations | target=Gaza'],
    ['pernyataan pejabat Jepang tentang Norwegia', 'speaker=Japan | target=Norway | rollup=yes'],
    ['pemerintah China soal Jepang bulan ini', 'speaker=China | target=Japan | time=2026-03-01..2026-03-31'],
    [
      'Tiongkok tentang Amerika Serikat tahun lalu',
      'speaker=China | target=United States | time=2025-01-01..2025-12-31',
    ],
    ['siapa yang menolak usulan Norwegia', 'target=Norway | act=reject | text=usulan'],
    ['antara China dan Rusia', 'between=China+Russia'],
    ['kata Jokowi antara 3 dan 9 Maret', 'speaker=Joko Widodo | time=2026-03-03..2026-03-09'],
    [
      'ujar Prabowo soal kapal dari Januari hingga Maret 2025',
      'speaker=Prabowo Subianto | time=2025-01-01..2025-03-31 | text=kapal',
    ],
    ['pernyataan di Kompas tentang Gaza', 'target=Gaza | outlet=Kompas'],
    ['kritik terhadap Jokowi di harian Kompas', 'target=Joko Widodo | act=condemn | outlet=Kompas'],
    ['dukungan Jepang untuk Ukraina', 'speaker=Japan | target=Ukraine | stance=supports'],
    ['pernyataan yang menentang Norwegia', 'target=Norway | stance=opposes'],
    [
      'apa kata Kementerian Kelautan dan Perikanan soal kuota',
      'speaker=Kementerian Kelautan dan Perikanan | text=kuota',
    ],
    [
      'retno tentang gaza 3 bulan terakhir',
      'speaker=Retno Marsudi | target=Gaza | time=2025-12-19..2026-03-18',
    ],
    ['Jokwi soal IKN', 'speaker=Joko Widodo | target=Ibu Kota Nusantara'],
    ['permintaan maaf Jepang kepada China', 'speaker=Japan | target=China | act=apologise'],
    ['Prabowo meminta maaf kepada Australia', 'speaker=Prabowo Subianto | target=Australia | act=apologise'],
    ['kutipan langsung Jokowi', 'speaker=Joko Widodo | kind=direct'],
    ['pernyataan berbahasa Inggris tentang Jokowi', 'target=Joko Widodo | language=en'],
    ['berita terbit sejak Januari tentang IKN', 'target=Ibu Kota Nusantara | time=2026-01-01.. published'],
  ])('%s', (question, expected) => {
    expect(told(question)).toBe(expected);
  });
});

describe('times', () => {
  it.each([
    ['today', '2026-03-18..2026-03-18'],
    ['this week', '2026-03-16..2026-03-22'],
    ['last month', '2026-02-01..2026-02-28'],
    ['the past week', '2026-03-12..2026-03-18'],
    ['in the last 3 days', '2026-03-16..2026-03-18'],
    ['3 days ago', '2026-03-15..2026-03-15'],
    ['since Monday', '2026-03-16..'],
    ['on Friday', '2026-03-13..2026-03-13'],
    ['last Wednesday', '2026-03-11..2026-03-11'],
    ['in March', '2026-03-01..2026-03-31'],
    ['in October', '2025-10-01..2025-10-31'],
    ['last March', '2025-03-01..2025-03-31'],
    ['since 21 February 2023', '2023-02-21..'],
    ['after March 3, 2025', '2025-03-04..'],
    ['before May 2024', '..2024-04-30'],
    ['until 2025', '..2025-12-31'],
    ['since 2024-05', '2024-05-01..'],
    ['on 2026-03-04', '2026-03-04..2026-03-04'],
    ['from 28 February to 2 March 2023', '2023-02-28..2023-03-02'],
    ['3-9 March 2024', '2024-03-03..2024-03-09'],
    ['between 2021 and 2023', '2021-01-01..2023-12-31'],
    ['from December to February', '2025-12-01..2026-02-28'],
    ['published since January', '2026-01-01.. published'],
    ['hari ini', '2026-03-18..2026-03-18'],
    ['Senin lalu', '2026-03-16..2026-03-16'],
    ['sebelum Mei 2024', '..2024-04-30'],
    ['setelah 17 Agustus 2025', '2025-08-18..'],
    ['pada tahun 2023', '2023-01-01..2023-12-31'],
    ['dua hari lalu', '2026-03-16..2026-03-16'],
    ['sejak pekan lalu', '2026-03-09..'],
    ['bulan Oktober', '2025-10-01..2025-10-31'],
    ['sepekan terakhir', '2026-03-12..2026-03-18'],
    ['a week ago', '2026-03-09..2026-03-15'],
    ['2021-2023', '2021-01-01..2023-12-31'],
  ])('%s', (words, expected) => {
    const [, time = ''] = /time=(.*?)(?: \||$)/u.exec(told(`Japan ${words}`)) ?? [];
    expect(time).toBe(expected);
  });
});

describe('what must not be read into a question', () => {
  it.each([
    ['the ban', 'text=ban'],
    ['a may march', 'text=march'],
    ['2000 people', 'text=2000'],
    ['31 February 2023', 'text=31 February 2023'],
    ['what what what', ''],
    ['?!', ''],
    ['', ''],
    ['bank', 'text=bank'],
    ['quota', 'text=quota'],
    ['as us we may', ''],
    ['about the offer', 'text=offer'],
    ['soal dukungan', 'text=dukungan'],
    ['someone nobody knows', 'left=nobody knows'],
    ['in Narnia', 'text=Narnia'],
    ['by the way', 'text=way'],
  ])('%s', (question, expected) => {
    expect(told(question)).toBe(expected);
  });
});
