import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import { MettreFinAuStatut, QuitterStatut, RetablirStatut, SuspendreStatut } from '#modules/pme-digitale';
import type { Alea } from '../alea';
import { jourOuvreDepuis } from '../calendrier-simule';
import type { Redaction } from '../redaction';
import type { Candidate } from './candidature-au-statut';
import { piloteDe } from './cohorte-simulee';
import { entreMembres } from './lecture-des-statuts';

const PREMIERES_SORTIES = '2025-06-02';
const ETALEES_SUR = 150;
const DEPARTS = ['depart-volontaire', 'projet-abandonne'] as const;
const FINS = ['plus-une-pme', 'manquement'] as const;

/** 14 for the whole year. */
export const sortiesPour = (entreprises: number): number => Math.max(1, Math.round((entreprises * 14) / 3_000));

/** Nobody leaves, nor is checked, in the first weeks. */
const apresAdmission = ({ calendrier }: Redaction, { admissibleLe }: Candidate): string => {
  const premieresSorties = calendrier.jour(PREMIERES_SORTIES);
  const auPlusTot = ajouterDesJours(admissibleLe, 20);
  return auPlusTot > premieresSorties ? auPlusTot : premieresSorties;
};

/** Writes how some members leave, of themselves or by a decision: the list follows. */
export const sortiesDe = (redaction: Redaction, alea: Alea, membres: readonly Candidate[]): void => {
  for (const [rang, membre] of membres.entries()) {
    const { siren } = membre;
    const jour = jourOuvreDepuis(ajouterDesJours(apresAdmission(redaction, membre), alea.entre(0, ETALEES_SUR)));
    const fin = { siren, motif: alea.parmi(FINS) };
    const depart = { siren, motif: alea.parmi(DEPARTS) };
    const [acteur, commande] =
      rang % 3 === 2
        ? [piloteDe(redaction), (context: CommandContext) => new MettreFinAuStatut(fin, context)]
        : [
            redaction.personne('entreprise.dirigeant', siren),
            (context: CommandContext) => new QuitterStatut(depart, context),
          ];
    // In the suite of the cohort, since a place that is freed goes to the first of the list.
    redaction.ajouter(jour, 'pilote', acteur, (context) => entreMembres([siren], context, commande));
  }
};

/** Writes a check of the mission, which suspends the status for some weeks. */
export const controleDe = (redaction: Redaction, alea: Alea, membre: Candidate): void => {
  const { siren } = membre;
  const mission = piloteDe(redaction);
  const suspenduLe = jourOuvreDepuis(ajouterDesJours(apresAdmission(redaction, membre), alea.entre(0, 60)));
  const suspension = { siren, motif: 'controle-en-cours' } as const;
  redaction.ajouter(suspenduLe, siren, mission, (context) =>
    entreMembres([siren], context, () => new SuspendreStatut(suspension, context)),
  );
  redaction.ajouter(
    jourOuvreDepuis(ajouterDesJours(suspenduLe, alea.entre(10, 30))),
    siren,
    mission,
    (context) => new RetablirStatut({ siren }, context),
  );
};
