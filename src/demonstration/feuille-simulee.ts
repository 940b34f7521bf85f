import { ajouterDesJours } from '#libs/france';
import { AdopterFeuille, RealiserAction, ReviserFeuille, type Action } from '#modules/marque-mission';
import type { Alea } from './alea';
import { jourOuvreDepuis } from './calendrier-simule';
import type { Redaction } from './redaction';

const PREMIERE_ADOPTION = '2025-01-20';
/** What is put off is put off until then, the last day of all in the period. */
const REPORT = '2026-06-30';
const REGIONS_A_FEUILLE = ['53', '84', '11', '76', '32', '04'];

const MODELES = [
  { intitule: 'Tenir un salon du numérique par département', indicateur: 'LABELS', responsable: 'region.responsable' },
  {
    intitule: 'Former les référents à la préparation du label',
    indicateur: 'LABELS',
    responsable: 'referent.territorial',
  },
  {
    intitule: 'Ouvrir une permanence dans chaque chambre consulaire',
    indicateur: 'ENTREPRISES-ENROLEES',
    responsable: 'connecteur',
  },
  {
    intitule: 'Instruire les dossiers en moins de deux mois',
    indicateur: 'DELAI-MEDIAN',
    responsable: 'region.instructeur',
  },
  {
    intitule: 'Engager les crédits de l’année',
    indicateur: 'CREDITS-ENGAGES',
    responsable: 'region.gestionnaire-financier',
  },
] as const;

/** Days of the first due date, and from one to the next. */
const PREMIERE_ECHEANCE = 90;
const ECART = 60;

/** Writes the roadmap of some regions: actions done in time, done late or left undone, and a due date that is put off. */
export const feuillesDe = (redaction: Redaction, alea: Alea): void => {
  const { calendrier } = redaction;
  const report = calendrier.jour(REPORT);
  const periode = `${calendrier.annee}-${report.slice(0, 4)}`;
  for (const [rang, region] of REGIONS_A_FEUILLE.entries()) {
    const responsable = redaction.personne('region.responsable', region);
    const adoptee = jourOuvreDepuis(ajouterDesJours(calendrier.jour(PREMIERE_ADOPTION), rang * 8));
    const actions = MODELES.map((modele, place): Action => ({
      code: `A${place + 1}`,
      ...modele,
      budgetCentimes: alea.entre(5, 80) * 1_000_00,
      echeanceLe: ajouterDesJours(adoptee, PREMIERE_ECHEANCE + place * ECART),
    }));
    const feuille = { region, periode, actions };
    redaction.ajouter(adoptee, `feuille ${region}`, responsable, (context) => new AdopterFeuille(feuille, context));
    for (const [place, { code, echeanceLe }] of actions.entries()) {
      const sort = (rang + place) % 4;
      if (sort === 3) continue;
      const realisee = jourOuvreDepuis(
        ajouterDesJours(echeanceLe, sort === 2 ? alea.entre(5, 30) : -alea.entre(3, 25)),
      );
      const action = { region, periode, action: code };
      redaction.ajouter(realisee, `feuille ${region}`, responsable, (context) => new RealiserAction(action, context));
    }
    if (rang % 3 !== 1) continue;
    const derniere = actions.at(-1)?.code;
    const reportees = actions.map((action) => (action.code === derniere ? { ...action, echeanceLe: report } : action));
    const revision = { region, periode, motif: 'calendrier-modifie', actions: reportees } as const;
    const jour = jourOuvreDepuis(ajouterDesJours(adoptee, PREMIERE_ECHEANCE - 30));
    redaction.ajouter(jour, `feuille ${region}`, responsable, (context) => new ReviserFeuille(revision, context));
  }
};
