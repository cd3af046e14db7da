import { PROVINCES } from '../../language/id/regions.ts';

/** The provinces, regencies and cities of Indonesia by name; the first name of each list entry is the one to show. */
export function indonesianRegions(): readonly (readonly string[])[] {
  return PROVINCES.flatMap(({ names, regencies, cities }) => [
    names.split('|'),
    ...[...regencies.split('|'), ...cities.split('|')].filter((name) => name !== '').map((name) => [name]),
  ]);
}
