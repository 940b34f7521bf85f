import type { ConventionPretEvent } from './convention-pret/convention-pret.events';
import type { SalariePreteEvent } from './salarie-prete/salarie-prete.events';

export const LIBELLES_DES_CONVENTIONS_DE_PRET: Readonly<
  Record<(ConventionPretEvent | SalariePreteEvent)['type'], string>
> = {
  'ConventionPretRedigee.v1': 'Convention de prêt rédigée',
  'ContenuDeConventionModifie.v1': 'Contenu de la convention modifié',
  'PartDeTempsConfirmee.v1': 'Part de temps du salarié confirmée',
  'PartDeTempsRefusee.v1': 'Part de temps du salarié refusée',
  'LienDuSalarieEmis.v1': 'Lien envoyé au salarié',
  'ConsultationCSEConsignee.v1': 'Consultation du CSE consignée',
  'AvenantContratSigne.v1': 'Avenant au contrat signé',
  'ConsentementSalarieRecueilli.v1': 'Accord du salarié recueilli',
  'ConsentementSalarieRefuse.v1': 'Accord du salarié non donné',
  'ConsentementSalarieRetire.v1': 'Accord du salarié retiré',
  'ConventionPretSigneeParPartie.v1': 'Convention signée par une entreprise',
  'ConventionPretSignee.v1': 'Convention signée par les deux entreprises',
  'PretCommence.v1': 'Prêt commencé',
  'PretSuspendu.v1': 'Prêt suspendu',
  'PretRepris.v1': 'Prêt repris',
  'RenouvellementDePretPropose.v1': 'Renouvellement du prêt proposé',
  'ConventionPretRenouvelee.v1': 'Convention de prêt renouvelée',
  'PretRompu.v1': 'Fin anticipée du prêt',
  'PretEchu.v1': 'Prêt arrivé à son terme',
  'RetourAuPosteConstate.v1': 'Retour au poste constaté',
  'PartDeSalarieReservee.v1': 'Part de temps réservée',
  'PartDeSalarieIndisponible.v1': 'Part de temps indisponible',
  'PartDeSalarieLiberee.v1': 'Part de temps libérée',
};

export const LIBELLES = { ...LIBELLES_DES_CONVENTIONS_DE_PRET };
