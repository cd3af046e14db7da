import type { Tongue } from '../../store/preferences.ts';

const en = {
  givenUp: 'You stopped waiting',
  givenUpHint: 'The server had not answered yet. A narrower filter may be answered sooner.',
  keyWanted: 'This server asks for a key',
  keyRefused: 'This key is not in force',
  keyWantedHint: 'Whoever runs it makes one with “npx ujar keys create”.',
  keyRefusedHint: 'It may be mistyped, or was revoked. Ask whoever runs the server for another.',
  forbidden: 'This key may not do that',
  forbiddenHint: (scopes: string) => `It takes a key with the scope ${scopes}.`,
  key: 'Key',
  useKey: 'Use this key',
  keyKept: 'It is kept in this tab only, until you close it or forget the key.',
  forgetKey: 'Forget the key',
  keyHeld: 'A key is in use; it is kept in this tab only.',
  limited: 'Too much was asked in a short time',
  limitedFor: (seconds: number) =>
    `The server answers again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  limitedOver: 'It answers again now.',
  away: 'The database is away',
  awayFor: (seconds: number) =>
    `The server can not read it now; this is asked again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  awayOver: 'The server could not read it; this is asked again.',
  awayUndone:
    'The server can not read it now, so whether this was done is not known: look before you do it again.',
  tooLong: 'The server gave up on this',
  tooLongHint: 'A narrower filter or a shorter period may be answered in time.',
  without: 'Without',
  slow: 'The server is taking longer than usual.',
  giveUp: 'Stop waiting',
  moved: (name: string) =>
    `This link is older than a merge: what it named is part of ${name} now, and is shown as that.`,
  movedSeveral: 'This link is older than some merges: it shows what those that it named are part of now.',
};
const id: typeof en = {
  givenUp: 'Anda berhenti menunggu',
  givenUpHint: 'Server belum menjawab. Saringan yang lebih sempit mungkin lebih cepat dijawab.',
  keyWanted: 'Server ini meminta kunci',
  keyRefused: 'Kunci ini tidak berlaku',
  keyWantedHint: 'Pengelolanya membuatnya dengan “npx ujar keys create”.',
  keyRefusedHint: 'Mungkin salah ketik atau sudah dicabut. Mintalah yang lain kepada pengelola server.',
  forbidden: 'Kunci ini tidak berhak melakukannya',
  forbiddenHint: (scopes) => `Diperlukan kunci dengan cakupan ${scopes}.`,
  key: 'Kunci',
  useKey: 'Pakai kunci ini',
  keyKept: 'Hanya disimpan di tab ini, sampai Anda menutupnya atau melupakan kuncinya.',
  forgetKey: 'Lupakan kunci',
  keyHeld: 'Sebuah kunci sedang dipakai; hanya disimpan di tab ini.',
  limited: 'Terlalu banyak permintaan dalam waktu singkat',
  limitedFor: (seconds) => `Server menjawab lagi dalam ${seconds} detik.`,
  limitedOver: 'Sekarang server menjawab lagi.',
  away: 'Basis data sedang tidak tersedia',
  awayFor: (seconds) => `Server kini tidak dapat membacanya; ditanyakan lagi dalam ${seconds} detik.`,
  awayOver: 'Server tidak dapat membacanya; sedang ditanyakan lagi.',
  awayUndone:
    'Server kini tidak dapat membacanya, maka belum pasti apakah ini sudah dilakukan: periksa sebelum mengulanginya.',
  tooLong: 'Server tidak sanggup menyelesaikannya',
  tooLongHint: 'Saringan yang lebih sempit atau kurun yang lebih pendek mungkin sempat dijawab.',
  without: 'Tanpa',
  slow: 'Server memerlukan waktu lebih lama dari biasanya.',
  giveUp: 'Berhenti menunggu',
  moved: (name) =>
    `Tautan ini lebih tua daripada suatu penggabungan: yang disebutnya kini bagian dari ${name}, dan ditampilkan demikian.`,
  movedSeveral:
    'Tautan ini lebih tua daripada beberapa penggabungan: yang tampil adalah gabungan dari yang disebutnya.',
};

export const words: Record<Tongue, typeof en> = { en, id };
