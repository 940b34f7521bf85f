import type { Actor, StreamModel } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import type { Contenu, Partie } from './contenu';
import type {
  ConsultationCSEConsignee,
  ConventionPretEvent,
  ConventionPretRedigee,
  LienDuSalarieEmis,
} from './convention-pret.events';

/** Content that is being agreed on, or is in force, with what is bound to it. */
export interface Texte {
  readonly version: number;
  readonly contenu: Contenu;
  readonly empreinte: string;
  readonly redigeLe: string;
  readonly part: 'demandee' | 'tenue' | 'refusee';
  readonly consenti: boolean;
  readonly avenant: { readonly empreinteDeLAvenant: string; readonly signeLe: string } | null;
  readonly signatures: readonly Partie[];
  /** Who signed, in the same order. */
  readonly signataires: readonly string[];
}

export type EtatDeLaConvention =
  'en-preparation' | 'signee' | 'en-cours' | 'suspendue' | 'echue' | 'rompue' | 'sans-suite';

export type Lien = LienDuSalarieEmis['data'] & {
  readonly reponse: 'consentement' | 'refus' | 'retrait' | null;
  readonly reponduLe: string | null;
};

export interface ConventionPret {
  readonly redaction: Omit<ConventionPretRedigee['data'], 'contenu' | 'version' | 'empreinte'>;
  readonly etat: EtatDeLaConvention;
  /** The newest content. */
  readonly texte: Texte;
  /** The content under which the employee is lent; null before the loan starts. */
  readonly enVigueur: Texte | null;
  /** Null before the loan starts. */
  readonly commenceLe: string | null;
  readonly derniereVersion: number;
  readonly consultations: Readonly<Partial<Record<Partie, ConsultationCSEConsignee['data']>>>;
  readonly liens: readonly Lien[];
  /** Days from a suspension to the resumption, that day left out; null while it lasts. */
  readonly suspensions: readonly { readonly du: string; readonly jusquA: string | null }[];
  readonly finLe: string | null;
  /** The last day that the employee did not agree to; null before. */
  readonly prolongationRefusee: string | null;
  /** Reason of the early end; null without one. */
  readonly rupture: string | null;
  readonly retour: { readonly poste: string; readonly retourLe: string } | null;
}

const nouveauTexte = (
  { version, contenu, empreinte }: { version: number; contenu: Contenu; empreinte: string },
  redigeLe: string,
): Texte => ({
  version,
  contenu,
  empreinte,
  redigeLe,
  part: 'demandee',
  consenti: false,
  avenant: null,
  signatures: [],
  signataires: [],
});

const surLeTexte = (
  convention: ConventionPret,
  version: number,
  change: Partial<Omit<Texte, 'version'>>,
): ConventionPret =>
  convention.texte.version === version ? { ...convention, texte: { ...convention.texte, ...change } } : convention;

const repondu = (convention: ConventionPret, numero: number, reponse: Lien['reponse'], le: string): ConventionPret => ({
  ...convention,
  liens: convention.liens.map((lien) => (lien.numero === numero ? { ...lien, reponse, reponduLe: le } : lien)),
});

const finir = (convention: ConventionPret, etat: EtatDeLaConvention, finLe: string): ConventionPret => ({
  ...convention,
  etat,
  finLe,
});

const suivre = (convention: ConventionPret, event: ConventionPretEvent): ConventionPret => {
  switch (event.type) {
    case 'ConventionPretRedigee.v1':
      return convention;
    case 'ContenuDeConventionModifie.v1': {
      const { version: derniereVersion, modifieLe } = event.data;
      const texte = nouveauTexte(event.data, modifieLe);
      return { ...convention, etat: 'en-preparation', texte, derniereVersion };
    }
    case 'PartDeTempsConfirmee.v1':
      return surLeTexte(convention, event.data.version, { part: 'tenue' });
    case 'PartDeTempsRefusee.v1':
      return surLeTexte(convention, event.data.version, { part: 'refusee' });
    case 'LienDuSalarieEmis.v1':
      return { ...convention, liens: [...convention.liens, { ...event.data, reponse: null, reponduLe: null }] };
    case 'ConsultationCSEConsignee.v1':
      return { ...convention, consultations: { ...convention.consultations, [event.data.partie]: event.data } };
    case 'AvenantContratSigne.v1': {
      const { version, empreinteDeLAvenant, signeLe } = event.data;
      return surLeTexte(convention, version, { avenant: { empreinteDeLAvenant, signeLe } });
    }
    case 'ConsentementSalarieRecueilli.v1': {
      const { version, numero, recueilliLe } = event.data;
      return repondu(surLeTexte(convention, version, { consenti: true }), numero, 'consentement', recueilliLe);
    }
    case 'ConsentementSalarieRefuse.v1': {
      const { numero, refuseLe } = event.data;
      const refusee = repondu(convention, numero, 'refus', refuseLe);
      const { enVigueur, texte } = refusee;
      return enVigueur
        ? { ...refusee, texte: enVigueur, prolongationRefusee: texte.contenu.au }
        : finir(refusee, 'sans-suite', refuseLe);
    }
    case 'ConsentementSalarieRetire.v1': {
      const { numero, retireLe } = event.data;
      const retiree = repondu(convention, numero, 'retrait', retireLe);
      return finir(retiree, retiree.enVigueur ? 'rompue' : 'sans-suite', retireLe);
    }
    case 'ConventionPretSigneeParPartie.v1': {
      const { version, partie, signeePar } = event.data;
      const { signatures, signataires } = convention.texte;
      const change = { signatures: [...signatures, partie], signataires: [...signataires, signeePar] };
      return surLeTexte(convention, version, change);
    }
    case 'ConventionPretSignee.v1':
      return { ...convention, etat: 'signee' };
    case 'PretCommence.v1':
      return { ...convention, etat: 'en-cours', enVigueur: convention.texte, commenceLe: event.data.commenceLe };
    case 'PretSuspendu.v1': {
      const suspension = { du: event.data.suspenduLe, jusquA: null };
      return { ...convention, etat: 'suspendue', suspensions: [...convention.suspensions, suspension] };
    }
    case 'PretRepris.v1': {
      const { reprisLe } = event.data;
      const suspensions = convention.suspensions.map((une) => ({ ...une, jusquA: une.jusquA ?? reprisLe }));
      return { ...convention, etat: 'en-cours', suspensions };
    }
    case 'RenouvellementDePretPropose.v1': {
      const { version: derniereVersion, proposeLe } = event.data;
      return { ...convention, texte: nouveauTexte(event.data, proposeLe), derniereVersion };
    }
    case 'ConventionPretRenouvelee.v1':
      return { ...convention, enVigueur: convention.texte };
    case 'PretRompu.v1': {
      const { motif: rupture, aCommence, rompuLe } = event.data;
      return { ...finir(convention, aCommence ? 'rompue' : 'sans-suite', rompuLe), rupture };
    }
    case 'PretEchu.v1':
      return finir(convention, event.data.aCommence ? 'echue' : 'sans-suite', event.data.au);
    case 'RetourAuPosteConstate.v1': {
      const { poste, retourLe } = event.data;
      return { ...convention, retour: { poste, retourLe } };
    }
    default:
      return event satisfies never;
  }
};

const evolve = (convention: ConventionPret | null, event: ConventionPretEvent): ConventionPret | null => {
  if (convention) return suivre(convention, event);
  if (event.type !== 'ConventionPretRedigee.v1') return null;
  const { contenu, version, empreinte, ...redaction } = event.data;
  return {
    redaction,
    etat: 'en-preparation',
    texte: nouveauTexte({ contenu, version, empreinte }, redaction.redigeeLe),
    enVigueur: null,
    commenceLe: null,
    derniereVersion: version,
    consultations: {},
    liens: [],
    suspensions: [],
    finLe: null,
    prolongationRefusee: null,
    rupture: null,
    retour: null,
  };
};

/** Both companies, and whoever sees the region of one of them. */
export const peutVoirLaConvention = (actor: Actor, { redaction, texte: { contenu } }: ConventionPret): boolean =>
  peutVoir(actor, { siren: contenu.preteuseSiren, region: redaction.preteuseRegion }) ||
  peutVoir(actor, { siren: contenu.utilisatriceSiren, region: redaction.utilisatriceRegion });

/** Null before it is written. */
export const conventionPret: StreamModel<ConventionPret | null, ConventionPretEvent> = {
  category: 'conventionPret',
  initialState: () => null,
  evolve,
  isVisibleTo: (state, actor) => state !== null && peutVoirLaConvention(actor, state),
};
