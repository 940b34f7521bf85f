import { ajouterDesJours } from '#libs/france';
import { DemanderStatut, PrononcerAdmissibilite, QuitterStatut, RefuserStatut } from '#modules/pme-digitale';
import type { Alea } from '../alea';
import { jourOuvreDepuis, type CalendrierSimule } from '../calendrier-simule';
import { siretDe } from '../entreprise-fictive';
import type { Redaction } from '../redaction';
import type { Arrivee } from '../vie-simulee';
import { cohorteId, OUVERTURE, piloteDe } from './cohorte-simulee';
import { declarationsDe } from './declaration-simulee';

/** A company that the mission finds admissible, in the order of the cohort. */
export interface Candidate {
  readonly siren: string;
  readonly region: string;
  readonly commune: string;
  readonly naf: string;
  readonly admissibleLe: string;
}

const DERNIERE_ENTREE = '2025-08-15';
const PREMIERES_DEMANDES = ajouterDesJours(OUVERTURE, 7);
const MOTIFS = ['activite-hors-du-programme', 'entreprise-en-difficulte', 'declaration-inexacte'] as const;
/** One application of so many is refused, and another is withdrawn. */
const REFUSEE_SUR = 13;
const RETIREE_SUR = 90;

/** 260 for the whole year. */
const candidaturesPour = (entreprises: number): number => Math.max(10, Math.round((entreprises * 260) / 3_000));

/** The first companies that said their size and go on, in the order in which they came. */
export const candidatesPossibles = (
  calendrier: CalendrierSimule,
  arrivees: readonly Arrivee[],
  mesurees: ReadonlySet<string>,
  changees: ReadonlySet<string>,
): readonly Arrivee[] =>
  arrivees
    .filter(
      ({ entreprise: { siren }, enrolee }) =>
        mesurees.has(siren) && !changees.has(siren) && enrolee <= calendrier.jour(DERNIERE_ENTREE),
    )
    .toSorted((une, autre) => (une.enrolee < autre.enrolee ? -1 : une.enrolee > autre.enrolee ? 1 : 0))
    .slice(0, candidaturesPour(arrivees.length));

/** Writes the applications and what the mission answers. Decisions follow each other, as the cohort takes them. */
export const candidaturesDe = (
  redaction: Redaction,
  alea: Alea,
  possibles: readonly Arrivee[],
): readonly Candidate[] => {
  const mission = piloteDe(redaction);
  const premieresDemandes = redaction.calendrier.jour(PREMIERES_DEMANDES);
  const admissibles = possibles.flatMap(
    ({ entreprise: { siren, region, commune, naf }, enrolee }, rang): Candidate[] => {
      const dirigeant = redaction.personne('entreprise.dirigeant', siren);
      const connueLe = ajouterDesJours(enrolee, 10);
      const auPlusTot = connueLe > premieresDemandes ? connueLe : premieresDemandes;
      const demandeeLe = jourOuvreDepuis(ajouterDesJours(auPlusTot, alea.entre(0, 25)));
      const demande = { siren, experimentationId: cohorteId(redaction), siret: siretDe(siren, 1) };
      redaction.ajouter(demandeeLe, siren, dirigeant, (context) => new DemanderStatut(demande, context));
      declarationsDe(redaction, alea, siren, demandeeLe);
      const decideeLe = jourOuvreDepuis(ajouterDesJours(demandeeLe, alea.entre(7, 25)));
      if (rang % RETIREE_SUR === RETIREE_SUR - 1) {
        const retrait = { siren, motif: 'projet-abandonne' } as const;
        redaction.ajouter(
          jourOuvreDepuis(ajouterDesJours(demandeeLe, 2)),
          siren,
          dirigeant,
          (context) => new QuitterStatut(retrait, context),
        );
        return [];
      }
      if (rang % REFUSEE_SUR === 5) {
        const refus = { siren, rang: 1, motifs: [alea.parmi(MOTIFS)] };
        redaction.ajouter(decideeLe, siren, mission, (context) => new RefuserStatut(refus, context));
        return [];
      }
      return [{ siren, region, commune, naf, admissibleLe: decideeLe }];
    },
  );
  const enOrdre = admissibles.toSorted((une, autre) =>
    une.admissibleLe < autre.admissibleLe ? -1 : une.admissibleLe > autre.admissibleLe ? 1 : 0,
  );
  // In one suite: the order in which they are found admissible is that of the list.
  for (const { siren, admissibleLe } of enOrdre)
    redaction.ajouter(
      admissibleLe,
      'pilote',
      mission,
      (context) => new PrononcerAdmissibilite({ siren, rang: 1 }, context),
    );
  return enOrdre;
};
