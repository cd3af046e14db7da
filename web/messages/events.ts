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

interface Happening {
  readonly type: EventType;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly places?: readonly Party[];
}

/**
 * What an event is called: its class, and who takes part, or where it happened if nobody is known: "threat: China → Japan",
 * "meeting: Norway – Japan".
 */
export function eventName(event: Happening, tongue: Tongue): string {
  const named = (parties: readonly Party[] = []) => parties.map(({ entity }) => entityName(entity, tongue));
  const [actor, second] = named(event.actors);
  const other = named(event.recipients).find((name) => name !== actor);
  const sides = [actor, other ?? second].filter((side) => side !== undefined);
  const parties = sides.join(other === undefined ? ' – ' : ' → ');
  const what = eventWords[tongue].type[event.type];
  const who = parties === '' ? named(event.places)[0] : parties;
  return who === undefined ? what : `${what}: ${who}`;
}

/** The same with its date: "threat: China → Japan, 3 Mar 2026". */
export function eventLine(event: Happening & { readonly date: Period | null }, tongue: Tongue): string {
  const name = eventName(event, tongue);
  return event.date === null ? name : `${name}, ${periodText(event.date, tongue)}`;
}
