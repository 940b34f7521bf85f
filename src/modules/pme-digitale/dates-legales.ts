import type { LegalDates } from '#libs/event-sourcing';
import type { ConventionPretEvent } from './convention-pret/convention-pret.events';
import type { SalariePreteEvent } from './salarie-prete/salarie-prete.events';

export const DATES_DES_CONVENTIONS_DE_PRET: LegalDates<ConventionPretEvent | SalariePreteEvent> = {
  'ConventionPretRedigee.v1': 'redigeeLe',
  'ContenuDeConventionModifie.v1': 'modifieLe',
  'PartDeTempsConfirmee.v1': 'confirmeeLe',
  'PartDeTempsRefusee.v1': 'refuseeLe',
  'LienDuSalarieEmis.v1': 'emisLe',
  'ConsultationCSEConsignee.v1': 'consigneeLe',
  'AvenantContratSigne.v1': 'enregistreLe',
  'ConsentementSalarieRecueilli.v1': 'recueilliLe',
  'ConsentementSalarieRefuse.v1': 'refuseLe',
  'ConsentementSalarieRetire.v1': 'retireLe',
  'ConventionPretSigneeParPartie.v1': 'signeeLe',
  'ConventionPretSignee.v1': 'signeeLe',
  'PretCommence.v1': 'commenceLe',
  'PretSuspendu.v1': 'suspenduLe',
  'PretRepris.v1': 'reprisLe',
  'RenouvellementDePretPropose.v1': 'proposeLe',
  'ConventionPretRenouvelee.v1': 'renouveleeLe',
  'PretRompu.v1': 'rompuLe',
  'PretEchu.v1': 'echuLe',
  'RetourAuPosteConstate.v1': 'constateLe',
  'PartDeSalarieReservee.v1': 'reserveeLe',
  'PartDeSalarieIndisponible.v1': 'constateLe',
  'PartDeSalarieLiberee.v1': 'libereeLe',
};
