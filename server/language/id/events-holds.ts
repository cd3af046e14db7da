import type { HoldGroup } from '../holds.ts';

/** Indonesian words that hold a deed and say what becomes of it. */
export const holds: readonly HoldGroup[] = [
  {
    part: 'verb',
    status: 'denied',
    words: `
      cegah, hindari, =menghindarkan, =terhindar dari, gagalkan, halangi, tangkal, =mengurungkan, urungkan, =batal, =urung`,
  },
  { part: 'verb', status: 'denied', negated: 'hypothetical', words: 'kesampingkan' },
  {
    part: 'acting',
    status: 'denied',
    words: `
      larang, =menahan diri dari, =menahan diri untuk tidak, =menahan diri, =berpantang, =alih-alih, =daripada, =ketimbang,
      =mengurungkan niat, =membatalkan rencana, =membatalkan niat, =batal berencana, =meninggalkan rencana, =meninggalkan niat, hindarkan`,
  },
  {
    part: 'verb',
    status: 'hypothetical',
    words: `
      khawatirkan, takutkan, cemaskan, antisipasi, waspadai, pertimbangkan, =mempertimbangkan untuk, =menimbang, sarankan, usulkan,
      rekomendasikan, prediksi, perkirakan, bayangkan, wacanakan, =berisiko, =terancam, =khawatir, =takut, =cemas, =bersiap menghadapi,
      =mewaspadai, kaji`,
  },
  { part: 'verb', status: 'planned', words: '=bersiap untuk, siapkan, rencanakan' },
  { part: 'verb', status: 'hypothetical', words: 'serukan, desak, tuntut, minta, =meminta agar' },
  { part: 'acting', status: 'hypothetical', words: 'izinkan, bolehkan, perbolehkan' },
  { part: 'acting', status: 'planned', words: 'utus, tugaskan, tugasi' },
  { part: 'acting', status: 'alleged', words: 'ragukan, =ragu' },
  { part: 'acting', status: 'denied', words: '=tidak percaya, =tak percaya' },
  {
    part: 'noun',
    status: 'hypothetical',
    words: `
      ancaman, kemungkinan, kekhawatiran, ketakutan, kecemasan, risiko, resiko, potensi, prospek, bahaya, opsi, spekulasi, hak, peluang,
      izin, wewenang, kemampuan, dalih, skenario`,
  },
  { part: 'noun', status: 'alleged', words: 'rumor, desas-desus, dugaan, kabar' },
  { part: 'noun', status: 'denied', words: 'kegagalan, ketiadaan, pencegahan, keengganan, ketidakmampuan' },
  {
    part: 'adjective',
    status: 'hypothetical',
    words: 'mungkin, mustahil, kecil kemungkinan, besar kemungkinan, hipotetis',
  },
  {
    part: 'adjective',
    status: 'denied',
    words: 'tidak benar, tak benar, bukan berarti, tidak berarti, hoaks',
  },
];
