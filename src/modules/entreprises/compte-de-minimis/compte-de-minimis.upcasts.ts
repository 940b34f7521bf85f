import { upcastOf, type DomainEvent } from '#libs/event-sourcing';
import { avecObjet, cleDeReservation, dossierAideDe, type Objet } from '#modules/objets';
import type {
  AideDeMinimisOctroyee,
  CompteHorsPlafond,
  DepassementResorbe,
  OctroiAjuste,
  Part,
  PartCedee,
  PartRecue,
  PlafondDepasse,
  PlafondReserve,
  ReservationDepassee,
  ReservationPlafondLiberee,
  ReservationPlafondRefusee,
} from './compte-de-minimis.events';

type DUnDossier<Data extends { readonly objet: Objet }> = Omit<Data, 'objet'> & { dossierId: string };
type DeDossiers<Data extends { readonly objets: readonly Objet[] }> = Omit<Data, 'objets'> & {
  dossiers: readonly string[];
};

/** Facts of an account that held amounts for aid files only. */
export type PlafondReserveDUnDossier = DomainEvent<'PlafondReserve.v1', DUnDossier<PlafondReserve['data']>>;

/** A refusal whose figures do not say at which date they hold. */
export type ReservationPlafondRefuseeSansDate = DomainEvent<
  'ReservationPlafondRefusee.v1',
  Omit<DUnDossier<ReservationPlafondRefusee['data']>, 'au'>
>;
export type ReservationPlafondRefuseeDUnDossier = DomainEvent<
  'ReservationPlafondRefusee.v2',
  Omit<DUnDossier<ReservationPlafondRefusee['data']>, 'au'> & { au: string }
>;
export type ReservationPlafondLibereeDUnDossier = DomainEvent<
  'ReservationPlafondLiberee.v1',
  DUnDossier<ReservationPlafondLiberee['data']>
>;
export type AideDeMinimisOctroyeeDUnDossier = DomainEvent<
  'AideDeMinimisOctroyee.v1',
  DUnDossier<AideDeMinimisOctroyee['data']>
>;
export type OctroiAjusteDUnDossier = DomainEvent<'OctroiAjuste.v1', DUnDossier<OctroiAjuste['data']>>;
export type PlafondDepasseDeDossiers = DomainEvent<'PlafondDepasse.v1', DeDossiers<PlafondDepasse['data']>>;
export type DepassementResorbeDeDossiers = DomainEvent<'DepassementResorbe.v1', DeDossiers<DepassementResorbe['data']>>;
export type CompteHorsPlafondDeDossiers = DomainEvent<'CompteHorsPlafond.v1', DeDossiers<CompteHorsPlafond['data']>>;
export type ReservationDepasseeDUnDossier = DomainEvent<
  'ReservationDepassee.v1',
  DUnDossier<ReservationDepassee['data']>
>;

/** A part whose reservations and excesses are those of aid files. */
export interface PartDeDossiers extends Pick<Part, 'aides' | 'clotures'> {
  readonly reservations: readonly DUnDossier<Part['reservations'][number]>[];
  readonly reservationsCloses: readonly { readonly reservationId: string; readonly pour: string }[];
  readonly horsPlafond: readonly string[];
  readonly figes: readonly string[];
}
export type PartCedeeDeDossiers = DomainEvent<
  'PartCedee.v1',
  Omit<PartCedee['data'], 'part' | 'figes'> & { readonly part: PartDeDossiers; readonly figes: readonly string[] }
>;
export type PartRecueDeDossiers = DomainEvent<
  'PartRecue.v1',
  Omit<PartRecue['data'], 'part'> & { readonly part: PartDeDossiers }
>;

export type CompteDeMinimisEventAncien =
  | PlafondReserveDUnDossier
  | ReservationPlafondRefuseeSansDate
  | ReservationPlafondRefuseeDUnDossier
  | ReservationPlafondLibereeDUnDossier
  | AideDeMinimisOctroyeeDUnDossier
  | OctroiAjusteDUnDossier
  | PlafondDepasseDeDossiers
  | DepassementResorbeDeDossiers
  | CompteHorsPlafondDeDossiers
  | ReservationDepasseeDUnDossier
  | PartCedeeDeDossiers
  | PartRecueDeDossiers;

const avecObjets = <Data extends { readonly dossiers: readonly string[] }>({ dossiers, ...data }: Data) => ({
  ...data,
  objets: dossiers.map(dossierAideDe),
});

/** Also for a part in a command that has waited in the outbox since version 1. */
export const partAvecObjets = ({ reservations, reservationsCloses, horsPlafond, figes, ...part }: PartDeDossiers) => ({
  ...part,
  reservations: reservations.map(avecObjet),
  reservationsCloses: reservationsCloses.map(({ reservationId, pour }) => ({
    cle: cleDeReservation({ nature: 'dossier-aide' }, reservationId),
    pour,
  })),
  horsPlafond: horsPlafond.map(dossierAideDe),
  figes: figes.map(dossierAideDe),
});

export const UPCASTS_DU_COMPTE = [
  upcastOf<PlafondReserveDUnDossier, PlafondReserve>('PlafondReserve.v1', 'PlafondReserve.v2', avecObjet),
  upcastOf<ReservationPlafondRefuseeSansDate, ReservationPlafondRefusee>(
    'ReservationPlafondRefusee.v1',
    'ReservationPlafondRefusee.v3',
    (data) => avecObjet({ ...data, au: null }),
  ),
  upcastOf<ReservationPlafondRefuseeDUnDossier, ReservationPlafondRefusee>(
    'ReservationPlafondRefusee.v2',
    'ReservationPlafondRefusee.v3',
    avecObjet,
  ),
  upcastOf<ReservationPlafondLibereeDUnDossier, ReservationPlafondLiberee>(
    'ReservationPlafondLiberee.v1',
    'ReservationPlafondLiberee.v2',
    avecObjet,
  ),
  upcastOf<AideDeMinimisOctroyeeDUnDossier, AideDeMinimisOctroyee>(
    'AideDeMinimisOctroyee.v1',
    'AideDeMinimisOctroyee.v2',
    avecObjet,
  ),
  upcastOf<OctroiAjusteDUnDossier, OctroiAjuste>('OctroiAjuste.v1', 'OctroiAjuste.v2', avecObjet),
  upcastOf<PlafondDepasseDeDossiers, PlafondDepasse>('PlafondDepasse.v1', 'PlafondDepasse.v2', avecObjets),
  upcastOf<DepassementResorbeDeDossiers, DepassementResorbe>(
    'DepassementResorbe.v1',
    'DepassementResorbe.v2',
    avecObjets,
  ),
  upcastOf<CompteHorsPlafondDeDossiers, CompteHorsPlafond>('CompteHorsPlafond.v1', 'CompteHorsPlafond.v2', avecObjets),
  upcastOf<ReservationDepasseeDUnDossier, ReservationDepassee>(
    'ReservationDepassee.v1',
    'ReservationDepassee.v2',
    avecObjet,
  ),
  upcastOf<PartCedeeDeDossiers, PartCedee>('PartCedee.v1', 'PartCedee.v2', ({ part, figes, ...data }) => ({
    ...data,
    part: partAvecObjets(part),
    figes: figes.map(dossierAideDe),
  })),
  upcastOf<PartRecueDeDossiers, PartRecue>('PartRecue.v1', 'PartRecue.v2', ({ part, ...data }) => ({
    ...data,
    part: partAvecObjets(part),
  })),
];
