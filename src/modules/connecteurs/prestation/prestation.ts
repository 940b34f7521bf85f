import type { Actor, StreamModel } from '#libs/event-sourcing';
import { estConnecteur, peutVoirSaDemande } from '#modules/habilitations';
import type { Financement, PrestationEvent, PrestationPayee, PrestationPrescrite } from './prestation.events';

export type EtatDeLaPrestation =
  | 'prescrite'
  | 'financement-demande'
  | 'credits-reserves'
  | 'en-cours'
  | 'realisee'
  | 'confirmee'
  | 'contestee'
  | 'certifiee'
  | 'payee'
  | 'annulee';

export interface Prestation {
  readonly prescription: Readonly<PrestationPrescrite['data']>;
  readonly etat: EtatDeLaPrestation;
  /** What is asked for or held; null when nothing is. */
  readonly financement: (Financement & { readonly expireLe: string }) | null;
  readonly prixCentimes: number | null;
  /** The rule of de minimis under which it is held; null before. */
  readonly regle: string | null;
  readonly realiseeLe: string | null;
  readonly reponseAvantLe: string | null;
  /** Whether the silence of the company was found since the last declaration. */
  readonly silence: boolean;
  /** Who accepted the last quote for the company; null before. */
  readonly devisAcceptePar: string | null;
  readonly confirmeePar: string | null;
  readonly certifiePar: string | null;
  readonly certificationRetiree: boolean;
  readonly paiement: PrestationPayee['data'] | null;
  readonly suspendue: boolean;
}

/** Another quote begins anew, whatever followed from the one before. */
const SANS_DEVIS = {
  etat: 'prescrite',
  financement: null,
  prixCentimes: null,
  regle: null,
  realiseeLe: null,
  reponseAvantLe: null,
  silence: false,
  devisAcceptePar: null,
  confirmeePar: null,
} as const;

const suivre = (prestation: Prestation, event: PrestationEvent): Prestation => {
  switch (event.type) {
    case 'PrestationPrescrite.v1':
      return prestation;
    case 'DevisAccepte.v1':
      return {
        ...prestation,
        etat: 'financement-demande',
        financement: event.data,
        prixCentimes: event.data.prixCentimes,
        devisAcceptePar: event.data.acceptePar,
      };
    case 'CreditsDePrestationConfirmes.v1':
      return { ...prestation, etat: 'credits-reserves' };
    case 'FinancementDePrestationConfirme.v1':
      return { ...prestation, etat: 'en-cours', regle: event.data.regle };
    case 'FinancementDePrestationRefuse.v1':
      return { ...prestation, ...SANS_DEVIS };
    case 'RealisationDeclaree.v1': {
      const { realiseeLe, reponseAvantLe } = event.data;
      return { ...prestation, etat: 'realisee', realiseeLe, reponseAvantLe, silence: false };
    }
    case 'RealisationConfirmee.v1':
      return { ...prestation, etat: 'confirmee', confirmeePar: event.data.confirmeePar };
    case 'RealisationContestee.v1':
      return { ...prestation, etat: 'contestee' };
    case 'SilenceSurRealisation.v1':
      return { ...prestation, silence: true };
    case 'ServiceFaitCertifie.v1':
      return { ...prestation, etat: 'certifiee', certifiePar: event.data.certifiePar };
    case 'PrestationPayee.v1':
      return { ...prestation, etat: 'payee', paiement: event.data };
    case 'PrestationAnnulee.v1':
      return { ...prestation, etat: 'annulee', financement: null };
    case 'CertificationRetiree.v1':
      return { ...prestation, etat: 'annulee', financement: null, certifiePar: null, certificationRetiree: true };
    case 'PaiementDePrestationSuspendu.v1':
      return { ...prestation, suspendue: true };
    case 'PaiementDePrestationRepris.v1':
      return { ...prestation, suspendue: false };
    default:
      return event satisfies never;
  }
};

const evolve = (prestation: Prestation | null, event: PrestationEvent): Prestation | null => {
  if (prestation) return suivre(prestation, event);
  if (event.type !== 'PrestationPrescrite.v1') return null;
  return {
    prescription: event.data,
    ...SANS_DEVIS,
    certifiePar: null,
    certificationRetiree: false,
    paiement: null,
    suspendue: false,
  };
};

/** The company, its region and its referent, who prescribed it and who delivers it. */
export const peutVoirLaPrestation = (actor: Actor, { prescription }: Prestation): boolean =>
  estConnecteur(actor)
    ? [prescription.prescripteurId, prescription.fournisseurId].includes(actor.personneId)
    : peutVoirSaDemande(actor, prescription);

/** Null before it is prescribed. */
export const prestation: StreamModel<Prestation | null, PrestationEvent> = {
  category: 'prestation',
  initialState: () => null,
  evolve,
  isVisibleTo: (state, actor) => state !== null && peutVoirLaPrestation(actor, state),
};
