import type { PlaceWords } from '../pack.ts';
import { wordsOf } from '../words.ts';

export const places: PlaceWords = {
  fronts: wordsOf(`
    kota kabupaten provinsi kecamatan desa kelurahan dusun kampung laut selat teluk tanjung pulau kepulauan gunung danau sungai
    bandara pelabuhan jalan jl semenanjung distrik nagari pantai rusun rusunawa perumahan kompleks asrama kotamadya kab kec lapangan alun-alun bundaran`),
  wholes: new Set(),
  tails: new Set(),
  shyTails: new Set(),
  clubTails: new Set(),
  sides: wordsOf('utara selatan timur barat tengah tenggara'),
  sites: wordsOf('gedung hotel lapangan stadion kompleks komplek gletser jembatan bendungan waduk'),
  nouns: wordsOf(`
    kota kabupaten provinsi kecamatan desa kelurahan dusun kampung pulau kepulauan gunung danau sungai distrik nagari wilayah
    kawasan daerah negara`),
};
