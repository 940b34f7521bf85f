import { upcastOf, type DomainEvent } from '#libs/event-sourcing';
import type {
  CreditsDegages,
  CreditsEngages,
  CreditsReserves,
  ReservationCreditsLiberee,
  ReservationCreditsRefusee,
} from './enveloppe.events';
import { avecObjet, type Objet } from '#modules/objets';

type DUnDossier<Data extends { readonly objet: Objet }> = Omit<Data, 'objet'> & { dossierId: string };

/** Version 1 of what an envelope holds, when it held credits for aid files only. */
export type CreditsReservesDUnDossier = DomainEvent<'CreditsReserves.v1', DUnDossier<CreditsReserves['data']>>;
export type ReservationCreditsRefuseeDUnDossier = DomainEvent<
  'ReservationCreditsRefusee.v1',
  DUnDossier<ReservationCreditsRefusee['data']>
>;
export type ReservationCreditsLibereeDUnDossier = DomainEvent<
  'ReservationCreditsLiberee.v1',
  DUnDossier<ReservationCreditsLiberee['data']>
>;
export type CreditsEngagesDUnDossier = DomainEvent<'CreditsEngages.v1', DUnDossier<CreditsEngages['data']>>;
export type CreditsDegagesDUnDossier = DomainEvent<'CreditsDegages.v1', DUnDossier<CreditsDegages['data']>>;

export type EnveloppeEventAncien =
  | CreditsReservesDUnDossier
  | ReservationCreditsRefuseeDUnDossier
  | ReservationCreditsLibereeDUnDossier
  | CreditsEngagesDUnDossier
  | CreditsDegagesDUnDossier;

export const UPCASTS_DE_L_ENVELOPPE = [
  upcastOf<CreditsReservesDUnDossier, CreditsReserves>('CreditsReserves.v1', 'CreditsReserves.v2', avecObjet),
  upcastOf<ReservationCreditsRefuseeDUnDossier, ReservationCreditsRefusee>(
    'ReservationCreditsRefusee.v1',
    'ReservationCreditsRefusee.v2',
    avecObjet,
  ),
  upcastOf<ReservationCreditsLibereeDUnDossier, ReservationCreditsLiberee>(
    'ReservationCreditsLiberee.v1',
    'ReservationCreditsLiberee.v2',
    avecObjet,
  ),
  upcastOf<CreditsEngagesDUnDossier, CreditsEngages>('CreditsEngages.v1', 'CreditsEngages.v2', avecObjet),
  upcastOf<CreditsDegagesDUnDossier, CreditsDegages>('CreditsDegages.v1', 'CreditsDegages.v2', avecObjet),
];
