import type { EventStatus, EventType } from '../api/graphql.ts';
import type { Tongue } from '../store/preferences.ts';

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
