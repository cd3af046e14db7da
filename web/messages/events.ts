import type { EventStatus, EventType } from '../api/graphql.ts';
import type { Period } from '../api/queries.ts';
import type { Tongue } from '../store/preferences.ts';
import { periodText } from './dates.ts';
import { entityName } from './names.ts';

const type: Record<EventType, string> = {
  ACCUSE: 'accusation',
  AGREE: 'agreement',
  AID: 'aid',
  ASSAULT: 'attack',
  COERCE: 'coercion',
  CONCEDE: 'concession',
  CONSULT: 'meeting',
  COOPERATE: 'cooperation',
  MOBILIZE: 'mobilisation',
  PROTEST: 'protest',
  REJECT: 'rejection',
  REQUEST: 'demand',
  RETREAT: 'withdrawal',
  SANCTION: 'sanction',
  SUPPORT: 'support',
  THREATEN: 'threat',
};
const status: Record<EventStatus, string> = {
  OCCURRED: 'happened',
  ONGOING: 'going on',
  PLANNED: 'planned',
  HYPOTHETICAL: 'supposed',
  DENIED: 'denied',
  ALLEGED: 'alleged',
};
const quad = [
  'words of cooperation',
  'deeds of cooperation',
  'words of conflict',
  'deeds of conflict',
] as const;

const en = { type, status, quad: quad as readonly string[] };
const id: typeof en = {
  type: {
    ACCUSE: 'tuduhan',
    AGREE: 'kesepakatan',
    AID: 'bantuan',
    ASSAULT: 'serangan',
    COERCE: 'paksaan',
    CONCEDE: 'kelonggaran',
    CONSULT: 'pertemuan',
    COOPERATE: 'kerja sama',
    MOBILIZE: 'pengerahan',
    PROTEST: 'protes',
    REJECT: 'penolakan',
    REQUEST: 'tuntutan',
    RETREAT: 'penarikan diri',
    SANCTION: 'sanksi',
    SUPPORT: 'dukungan',
    THREATEN: 'ancaman',
  },
  status: {
    OCCURRED: 'terjadi',
    ONGOING: 'berlangsung',
    PLANNED: 'direncanakan',
    HYPOTHETICAL: 'pengandaian',
    DENIED: 'dibantah',
    ALLEGED: 'menurut tuduhan',
  },
  quad: ['kata kerja sama', 'tindakan kerja sama', 'kata konflik', 'tindakan konflik'],
};

/** What events are called: classes of PLOVER, whether they happened, and their quad class (1 to 4, from 0 here). */
export const eventWords: Record<Tongue, typeof en> = { en, id };

type Party = { readonly entity: Parameters<typeof entityName>[0] };

/** An event in a line: "threat, China → Japan, 3 Mar 2026". */
export function eventName(
  event: {
    readonly type: EventType;
    readonly actors: readonly Party[];
    readonly recipients: readonly Party[];
    readonly date: Period | null;
  },
  tongue: Tongue,
): string {
  const first = (parties: readonly Party[]) =>
    parties[0] === undefined ? null : entityName(parties[0].entity, tongue);
  const sides = [first(event.actors), first(event.recipients)].filter((side) => side !== null);
  const date = event.date === null ? null : periodText(event.date, tongue);
  return [eventWords[tongue].type[event.type], sides.join(' → ') || null, date]
    .filter((part) => part !== null)
    .join(', ');
}
