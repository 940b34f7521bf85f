import type { DomainEvent } from '#libs/event-sourcing';
import type { MotifDePourvoiRefuse } from '../besoin-competence/besoin-competence.events';
import type { MotifDePartRefusee } from '../offre-competence/offre-competence.events';
import type { EntreesDeRapprochement } from '../rapprochement';

export const MOTIFS_DE_DECLIN_D_APPARIEMENT = [
  'hors-besoin',
  'trop-loin',
  'part-inadaptee',
  'periode-inadaptee',
  'concurrence',
  'autre-appariement',
  'sans-convention',
] as const;
export type MotifDeDeclinDAppariement = (typeof MOTIFS_DE_DECLIN_D_APPARIEMENT)[number];

/** Found by the programme. */
export type MotifDAppariementEcarte = MotifDePartRefusee | MotifDePourvoiRefuse | 'sans-reponse';

/** `offre`: the company that lends; `besoin`: the one that uses. */
export type Cote = 'offre' | 'besoin';

/** The offer, the need, and the time that one gives to the other. */
interface Pret {
  appariementId: string;
  offreId: string;
  besoinId: string;
  partPourCent: number;
  du: string;
  au: string;
}

/** With what the pair was judged on that day: the same inputs give the same points. */
export type AppariementPropose = DomainEvent<
  'AppariementPropose.v1',
  Pret & {
    sirenOffre: string;
    regionOffre: string;
    sirenBesoin: string;
    regionBesoin: string;
    entrees: EntreesDeRapprochement;
    bareme: string;
    points: number;
    proposePar: string;
    /** The last day on which the companies answer. */
    reponseAvantLe: string;
    proposeLe: string;
  }
>;

/** By one of the two companies. `complet`: the other one had accepted before. */
export type AppariementAccepte = DomainEvent<
  'AppariementAccepte.v1',
  Pret & {
    siren: string;
    cote: Cote;
    /** Whether this company waives, expressly, that the other one is a competitor. */
    renonciationConcurrence: boolean;
    complet: boolean;
    acceptePar: string;
    accepteLe: string;
  }
>;

/** What was held for it, if anything was, is freed. */
export type AppariementDecline = DomainEvent<
  'AppariementDecline.v1',
  Pick<Pret, 'appariementId' | 'offreId' | 'besoinId'> & {
    siren: string;
    motif: MotifDeDeclinDAppariement;
    declinePar: string;
    declineLe: string;
  }
>;

/** Both accepted, the part of the offer is held and the need is met: a convention may follow. */
export type AppariementConclu = DomainEvent<
  'AppariementConclu.v1',
  Pick<Pret, 'appariementId' | 'offreId' | 'besoinId'> & { concluLe: string }
>;

export type AppariementEcarte = DomainEvent<
  'AppariementEcarte.v1',
  Pick<Pret, 'appariementId' | 'offreId' | 'besoinId'> & { motif: MotifDAppariementEcarte; ecarteLe: string }
>;

/** A convention was written from it: it is declined no more while that one goes on. */
export type AppariementTransforme = DomainEvent<
  'AppariementTransforme.v1',
  Pick<Pret, 'appariementId' | 'offreId' | 'besoinId'> & { conventionId: string; transformeLe: string }
>;

export type AppariementEvent =
  | AppariementPropose
  | AppariementAccepte
  | AppariementDecline
  | AppariementConclu
  | AppariementEcarte
  | AppariementTransforme;
