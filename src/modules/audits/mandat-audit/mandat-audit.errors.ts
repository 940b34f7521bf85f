import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';
import type { EtatDeMandat } from './mandat-audit';

export const MandatReserve = refusal(
  'forbidden',
  'mandat-reserve',
  'Les mandats d’audit se délivrent et se révoquent par la mission (rôle mission.pilote) : adressez-vous à elle.',
);

export const AuditeurDeSoiMeme = refusal(
  'rule',
  'auditeur-de-soi-meme',
  'Personne ne se délivre un mandat d’audit : une autre personne de la mission doit le délivrer.',
);

export const MandatDejaDelivre = refusal(
  'conflict',
  'mandat-deja-delivre',
  'Ce mandat est déjà délivré, avec un autre contenu : un mandat ne se modifie pas. Révoquez-le, et délivrez-en un autre.',
);

export const JoursDuMandatIncorrects = refusal(
  'rule',
  'jours-du-mandat-incorrects',
  (aujourdhui: string, auPlusTard: string) =>
    `Un mandat commence au plus tôt le ${enFrancais(aujourdhui)} et finit, après son début, au plus tard le ${enFrancais(auPlusTard)}.`,
  { details: (aujourdhui: string, auPlusTard: string) => ({ aujourdhui, auPlusTard }) },
);

export const PeriodeDesFaitsIncorrecte = refusal(
  'rule',
  'periode-des-faits-incorrecte',
  'La période des faits à lire va d’un premier à un dernier jour, et ne commence pas avant le programme (7 mars 2017).',
);

export const MandatInconnu = refusal(
  'not-found',
  'mandat-inconnu',
  'Ce mandat d’audit n’existe pas, ou n’est pas le vôtre.',
);

export const MandatDejaRevoque = refusal(
  'conflict',
  'mandat-deja-revoque',
  'Ce mandat est déjà révoqué, pour un autre motif.',
);

export const MandatDejaEchu = refusal(
  'rule',
  'mandat-deja-echu',
  (au: string) => `Ce mandat est échu depuis le ${enFrancais(au)} : il n’y a plus rien à révoquer.`,
  { details: (au: string) => ({ au }) },
);

const RAISONS: Readonly<Record<Exclude<EtatDeMandat, 'en-cours' | 'a-venir'> | 'absent' | 'autre', string>> = {
  echu: 'ce mandat est échu',
  revoque: 'ce mandat est révoqué',
  absent: 'aucun mandat n’accompagne cette demande',
  autre: 'ce mandat est celui d’une autre personne, ou d’un autre territoire',
};

export const SansMandat = refusal(
  'forbidden',
  'sans-mandat',
  (raison: keyof typeof RAISONS | 'a-venir') =>
    raison === 'a-venir'
      ? 'Un auditeur lit sous un mandat en cours, et ce mandat n’a pas encore commencé : attendez son premier jour (GET /api/v1/mandats-audit).'
      : `Un auditeur lit sous un mandat en cours, et ${RAISONS[raison]} : demandez à la mission d’en délivrer un.`,
  { details: (raison: keyof typeof RAISONS | 'a-venir') => ({ raison }) },
);

export const HorsDuMandat = refusal(
  'forbidden',
  'hors-du-mandat',
  (module: string) =>
    `Votre mandat n’ouvre pas les faits du module ${module} : demandez à la mission d’en délivrer un qui les ouvre.`,
  { details: (module: string) => ({ module }) },
);

export const PresentHorsDuMandat = refusal(
  'forbidden',
  'present-hors-du-mandat',
  (faitsDu: string, faitsAu: string) =>
    `Votre mandat ouvre les faits enregistrés du ${enFrancais(faitsDu)} au ${enFrancais(faitsAu)}, et cette réponse dit ce qui est aujourd’hui : lisez l’histoire de ces faits (GET /api/v1/audit/faits), ou l’état d’un jour de cette période.`,
  { details: (faitsDu: string, faitsAu: string) => ({ faitsDu, faitsAu }) },
);
