import type { DomainEvent } from '#libs/event-sourcing';
import type { MotifDePartIndisponible } from '../salarie-prete/salarie-prete.events';
import type { Contenu, Partie } from './contenu';

export const MOTIFS_SANS_CSE = ['moins-de-onze-salaries', 'carence-aux-elections'] as const;
export type MotifSansCse = (typeof MOTIFS_SANS_CSE)[number];

export const MOTIFS_DE_SUSPENSION = ['absence-du-salarie', 'fermeture-temporaire', 'accord-des-entreprises'] as const;
export const MOTIFS_DE_RUPTURE = [
  'accord-des-entreprises',
  'decision-de-la-preteuse',
  'decision-de-l-utilisatrice',
  'fin-de-la-periode-probatoire',
  'statut-perdu',
] as const;
export const POSTES_DE_RETOUR = ['meme-poste', 'poste-equivalent'] as const;
export const USAGES_DU_LIEN = ['reponse', 'retrait'] as const;
export type UsageDuLien = (typeof USAGES_DU_LIEN)[number];

/** The employee is named in each fact: what follows from them goes in the order of the employee. */
interface Convention {
  conventionId: string;
  salarieId: string;
}

/** A version of the content and its SHA-256, to which consent, amendment and signatures are bound. */
interface Texte {
  version: number;
  /** SHA-256 of the content as canonical JSON. */
  empreinte: string;
}

/** The match that a convention comes from, and the day on which its offer was published. */
export interface OrigineDeConvention {
  appariementId: string;
  offreId: string;
  offrePublieeLe: string;
}

export type ConventionPretRedigee = DomainEvent<
  'ConventionPretRedigee.v1',
  Convention &
    Texte & {
      contenu: Contenu;
      preteuseRegion: string;
      utilisatriceRegion: string;
      /** Null when the companies found each other without one. */
      origine: OrigineDeConvention | null;
      redigeePar: string;
      redigeeLe: string;
    }
>;

/** What was bound to the content before is void. The fact lists it, so that nobody has to work it out. */
export type ContenuDeConventionModifie = DomainEvent<
  'ContenuDeConventionModifie.v1',
  Convention &
    Texte & {
      contenu: Contenu;
      signaturesAnnulees: readonly Partie[];
      consentementAnnule: boolean;
      avenantAnnule: boolean;
      modifiePar: string;
      modifieLe: string;
    }
>;

/** The employee has that share of their time, from the first day to the last one. */
export type PartDeTempsConfirmee = DomainEvent<
  'PartDeTempsConfirmee.v1',
  Convention & { version: number; confirmeeLe: string }
>;

/** How much of their time others hold is told to nobody: it would tell a company of loans that are not its own. */
export type PartDeTempsRefusee = DomainEvent<
  'PartDeTempsRefusee.v1',
  Convention & { version: number; motif: MotifDePartIndisponible; refuseeLe: string }
>;

/** A link for the employee, by its number in the convention. Its secret is made when the message goes out, and is no part of the fact. */
export type LienDuSalarieEmis = DomainEvent<
  'LienDuSalarieEmis.v1',
  Convention & {
    numero: number;
    usage: UsageDuLien;
    version: number;
    preteuseSiren: string;
    preteuseRegion: string;
    utilisatriceSiren: string;
    emisPar: string;
    emisLe: string;
    /** Last day on which it serves. */
    expireLe: string;
  }
>;

/** One of `consulteLe` and `motifSansCse` is null. */
export type ConsultationCSEConsignee = DomainEvent<
  'ConsultationCSEConsignee.v1',
  Convention & {
    partie: Partie;
    consulteLe: string | null;
    motifSansCse: MotifSansCse | null;
    consigneePar: string;
    consigneeLe: string;
  }
>;

export type AvenantContratSigne = DomainEvent<
  'AvenantContratSigne.v1',
  Convention &
    Texte & {
      /** SHA-256 of the amendment itself, which the lender and the employee keep. */
      empreinteDeLAvenant: string;
      signeLe: string;
      enregistrePar: string;
      enregistreLe: string;
    }
>;

/** How the employee was recognised: by the link of that number. */
interface Reconnaissance {
  reconnuPar: 'lien-a-usage-unique';
  numero: number;
}

export type ConsentementSalarieRecueilli = DomainEvent<
  'ConsentementSalarieRecueilli.v1',
  Convention & Texte & Reconnaissance & { recueilliLe: string }
>;

/** Nothing else follows from it: neither here nor, in law, at the employer's (L8241-2). */
export type ConsentementSalarieRefuse = DomainEvent<
  'ConsentementSalarieRefuse.v1',
  Convention &
    Texte &
    Reconnaissance & { effet: 'le-pret-ne-commence-pas' | 'le-pret-n-est-pas-renouvele'; refuseLe: string }
>;

export type ConsentementSalarieRetire = DomainEvent<
  'ConsentementSalarieRetire.v1',
  Convention & Reconnaissance & { effet: 'le-pret-ne-commence-pas' | 'le-pret-prend-fin'; retireLe: string }
>;

export type ConventionPretSigneeParPartie = DomainEvent<
  'ConventionPretSigneeParPartie.v1',
  Convention & Texte & { partie: Partie; signeePar: string; signeeLe: string }
>;

/** Both companies signed the same content. */
export type ConventionPretSignee = DomainEvent<'ConventionPretSignee.v1', Convention & Texte & { signeeLe: string }>;

export type PretCommence = DomainEvent<
  'PretCommence.v1',
  Convention & Texte & { contenu: Contenu; commencePar: string; commenceLe: string }
>;

export type PretSuspendu = DomainEvent<
  'PretSuspendu.v1',
  Convention & { motif: (typeof MOTIFS_DE_SUSPENSION)[number]; suspenduPar: string; suspenduLe: string }
>;

export type PretRepris = DomainEvent<'PretRepris.v1', Convention & { reprisPar: string; reprisLe: string }>;

/** The loan goes on under the content in force until this one has consent, amendment and both signatures. */
export type RenouvellementDePretPropose = DomainEvent<
  'RenouvellementDePretPropose.v1',
  Convention & Texte & { contenu: Contenu; proposePar: string; proposeLe: string }
>;

export type ConventionPretRenouvelee = DomainEvent<
  'ConventionPretRenouvelee.v1',
  Convention & Texte & { contenu: Contenu; renouveleeLe: string }
>;

/** `aCommence`: whether the employee was lent, and so returns to a post. */
export type PretRompu = DomainEvent<
  'PretRompu.v1',
  Convention & {
    motif: (typeof MOTIFS_DE_RUPTURE)[number];
    aCommence: boolean;
    rompuPar: string;
    rompuLe: string;
  }
>;

/** The day after its last one. */
export type PretEchu = DomainEvent<'PretEchu.v1', Convention & { au: string; aCommence: boolean; echuLe: string }>;

export type RetourAuPosteConstate = DomainEvent<
  'RetourAuPosteConstate.v1',
  Convention & { poste: (typeof POSTES_DE_RETOUR)[number]; retourLe: string; constatePar: string; constateLe: string }
>;

export type ConventionPretEvent =
  | ConventionPretRedigee
  | ContenuDeConventionModifie
  | PartDeTempsConfirmee
  | PartDeTempsRefusee
  | LienDuSalarieEmis
  | ConsultationCSEConsignee
  | AvenantContratSigne
  | ConsentementSalarieRecueilli
  | ConsentementSalarieRefuse
  | ConsentementSalarieRetire
  | ConventionPretSigneeParPartie
  | ConventionPretSignee
  | PretCommence
  | PretSuspendu
  | PretRepris
  | RenouvellementDePretPropose
  | ConventionPretRenouvelee
  | PretRompu
  | PretEchu
  | RetourAuPosteConstate;
