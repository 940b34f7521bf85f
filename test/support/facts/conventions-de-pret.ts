import type { ConventionPretEvent } from '../../../src/modules/pme-digitale/convention-pret/convention-pret.events';
import type { SalariePreteEvent } from '../../../src/modules/pme-digitale/salarie-prete/salarie-prete.events';
import { factsOf } from '../frozen-examples';

export type Fait = ConventionPretEvent | SalariePreteEvent;

export const fait = factsOf<Fait>();

/** The convention of the examples, its content, its employee and the two people who sign it. */
export const {
  conventionId,
  salarieId,
  contenu,
  empreinte,
  redigeePar: preteurId,
} = fait('ConventionPretRedigee.v1')().data;
export const { preteuseSiren, utilisatriceSiren } = contenu;
export const { suspenduPar: utilisateurId } = fait('PretSuspendu.v1')().data;

/** Most cases are of companies that found each other without a match. */
export const REDIGEE = [fait('ConventionPretRedigee.v1')({ origine: null })];
export const REDIGEE_D_UN_APPARIEMENT = [fait('ConventionPretRedigee.v1')()];
export const PART_TENUE = [...REDIGEE, fait('PartDeTempsConfirmee.v1')()];
export const LIEN_EMIS = [...PART_TENUE, fait('LienDuSalarieEmis.v1')()];
export const CONSENTIE = [...LIEN_EMIS, fait('ConsentementSalarieRecueilli.v1')()];

/** The link by which the employee may take back what they agreed to. */
export const RETRAIT = fait('LienDuSalarieEmis.v1')({
  numero: 2,
  usage: 'retrait',
  emisLe: '2026-06-12',
  expireLe: contenu.au,
});
export const CONSULTEE = [
  ...CONSENTIE,
  RETRAIT,
  fait('ConsultationCSEConsignee.v1')(),
  fait('ConsultationCSEConsignee.v1')({
    partie: 'utilisatrice',
    consulteLe: null,
    motifSansCse: 'moins-de-onze-salaries',
    consigneePar: utilisateurId,
  }),
];
export const AVENANT_SIGNE = [...CONSULTEE, fait('AvenantContratSigne.v1')()];
export const SIGNEE_PAR_UNE = [...AVENANT_SIGNE, fait('ConventionPretSigneeParPartie.v1')()];
export const SIGNEE = [
  ...SIGNEE_PAR_UNE,
  fait('ConventionPretSigneeParPartie.v1')({
    partie: 'utilisatrice',
    signeePar: utilisateurId,
    signeeLe: '2026-06-22',
  }),
  fait('ConventionPretSignee.v1')(),
];
export const COMMENCEE = [...SIGNEE, fait('PretCommence.v1')()];
export const RENOUVELLEMENT_PROPOSE = [...COMMENCEE, fait('RenouvellementDePretPropose.v1')()];
