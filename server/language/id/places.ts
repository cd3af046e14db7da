import type { PlaceWords } from '../pack.ts';
import { wordsOf } from '../words.ts';
import { PROVINCES } from './regions.ts';

const namesOf = (list: string): string[] => list.toLowerCase().split('|');
const provinces = new Set(PROVINCES.flatMap(({ names }) => namesOf(names)));
const regencies = new Set(PROVINCES.flatMap((province) => namesOf(province.regencies)));
const cities = new Set(PROVINCES.flatMap((province) => namesOf(province.cities)));

/** Those of a sort whose names are of no other. */
const only = (names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...names].filter((name) =>
      [provinces, regencies, cities].every((each) => each === names || !each.has(name)),
    ),
  );

export const places: PlaceWords = {
  fronts: wordsOf(`
    kota kabupaten provinsi kecamatan desa kelurahan dusun kampung laut selat teluk tanjung pulau kepulauan gunung danau sungai
    bandara pelabuhan jalan jl semenanjung distrik nagari pantai rusun rusunawa perumahan kompleks asrama kotamadya kab kec lapangan alun-alun bundaran`),
  sorts: new Map([
    ['kota', only(cities)],
    ['kotamadya', only(cities)],
    ['provinsi', only(provinces)],
  ]),
  towns: wordsOf('kota kotamadya'),
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
