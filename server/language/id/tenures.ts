import { statesFrom, type TenureWords } from '../tenures.ts';
import { wordsOf } from '../words.ts';

export const tenures: TenureWords = {
  states: statesFrom({
    current: 'petahana',
    former: 'mantan eks bekas',
    coming: 'terpilih',
    acting: 'plt pj pjs penjabat plh caretaker sementara',
  }),
  pairs: new Map([
    ['pelaksana', statesFrom({ acting: 'tugas harian' })],
    ['baru', statesFrom({ current: 'dilantik diangkat terpilih' })],
    ['yang', statesFrom({ current: 'baru' })],
  ]),
  since: wordsOf('sejak semenjak'),
  from: wordsOf('dari periode'),
  until: wordsOf('hingga sampai'),
  now: wordsOf('sekarang kini saat'),
  serving: wordsOf('menjabat dilantik bertugas menduduki terpilih diangkat ditunjuk memimpin jabatan'),
  links: wordsOf(
    'adalah merupakan menjabat sebagai menjadi jadi pernah telah yang dilantik diangkat ditunjuk',
  ),
};
