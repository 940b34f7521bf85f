import type { Role } from '#modules/habilitations';

const NOMS: Readonly<Record<Role, string>> = {
  administrateur: 'administrateur',
  auditeur: 'auditeur',
  connecteur: 'connecteur',
  dpo: 'délégué à la protection des données',
  'entreprise.dirigeant': 'dirigeant',
  'entreprise.mandataire': 'mandataire',
  evaluateur: 'évaluateur',
  'mission.lecteur': 'lecteur de la mission',
  'mission.pilote': 'pilote de la mission',
  'organisme.formation': 'organisme de formation',
  'referent.territorial': 'référent territorial',
  'region.comptable': 'comptable de la région',
  'region.gestionnaire-financier': 'gestionnaire financier de la région',
  'region.instructeur': 'instructeur de la région',
  'region.responsable': 'responsable de la région',
  'region.signataire': 'signataire de la région',
  systeme: 'programme',
};

/** What people call each role; a stored fact may bear one that the programme no longer has. */
export const NOMS_DES_ROLES: Readonly<Record<string, string>> = NOMS;
