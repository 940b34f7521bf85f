import { load } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import {
  CalculerReleve,
  DemanderRetraitement,
  idDuReleve,
  PublierReleve,
  releve,
  ValiderReleve,
  type ReleveDesigne,
} from '#modules/marque-mission';
import { ANNEE, jourOuvreDepuis } from './calendrier-simule';
import { POIDS } from './entreprise-fictive';
import { CODES, CODES_DU_TRIMESTRE, REDEFINIS_LE } from './indicateur-simule';
import { ApresLecture, type Redaction } from './redaction';

/** Days after the end of the period. */
const RELEVE_JOURS = 10;

interface Releve {
  readonly designes: readonly ReleveDesigne[];
  readonly jour: string;
}

const nationaux = (codes: readonly string[], periode: string): readonly ReleveDesigne[] =>
  codes.map((code) => ({ code, territoire: 'FR', periode }));

const DES_REGIONS = ['LABELS', 'ENTREPRISES-AU-PROGRAMME'];

const regionaux = (periode: string): readonly ReleveDesigne[] =>
  DES_REGIONS.flatMap((code) => Object.keys(POIDS).map((territoire) => ({ code, territoire, periode })));

const apres = (dernierJour: string, jours: number) => jourOuvreDepuis(ajouterDesJours(dernierJour, jours));

const duTrimestre = (rang: number, fin: string): Releve => {
  const periode = `${ANNEE}-T${rang}`;
  const regions = rang % 2 === 0 ? regionaux(periode) : [];
  return {
    designes: [...nationaux(CODES_DU_TRIMESTRE, periode), ...regions],
    jour: apres(`${ANNEE}-${fin}`, RELEVE_JOURS),
  };
};

/** The readings of each quarter, once it is finished, and of the year. Those of the regions are read every six months. */
const RELEVES: readonly Releve[] = [
  duTrimestre(1, '03-31'),
  duTrimestre(2, '06-30'),
  duTrimestre(3, '09-30'),
  duTrimestre(4, '12-31'),
  { designes: nationaux(CODES, `${ANNEE}`), jour: apres(`${ANNEE}-12-31`, RELEVE_JOURS + 10) },
];

/** What is restated, and when: the definition changed, or forms on paper came late. */
const RETRAITEMENTS = [
  { jour: REDEFINIS_LE, designe: { code: 'LABELS', territoire: 'FR', periode: `${ANNEE}-T1` } },
  { jour: REDEFINIS_LE, designe: { code: 'LABELS', territoire: 'FR', periode: `${ANNEE}-T2` } },
  { jour: `${ANNEE}-09-15`, designe: { code: 'ENTREPRISES-ENROLEES', territoire: 'FR', periode: `${ANNEE}-T2` } },
];

/** Writes the readings, each calculated in the evening, validated the next day by who read it, and published; then the restatements. */
export const relevesDe = (redaction: Redaction): void => {
  const [pilote, autre] = [redaction.personne('mission.pilote', 'FR'), redaction.personne('mission.pilote', 'FR', 1)];
  for (const { designes, jour } of RELEVES)
    for (const designe of designes) {
      redaction.ajouterLeSoir(jour, pilote, (context) => new CalculerReleve(designe, context));
      const [validee, publiee] = [ajouterDesJours(jour, 1), ajouterDesJours(jour, 2)];
      const suite = idDuReleve(designe);
      redaction.ajouter(
        validee,
        suite,
        autre,
        (context) =>
          new ApresLecture(async (faits) => {
            const { state } = await load(faits, releve, suite);
            if (state.etat === 'absent') return undefined;
            const { valeur } = state.etat === 'publie' ? state.publication : state.calcul;
            return new ValiderReleve({ ...designe, valeur }, context);
          }),
      );
      redaction.ajouter(publiee, suite, pilote, (context) => new PublierReleve(designe, context));
    }
  for (const { jour, designe } of RETRAITEMENTS)
    redaction.ajouterLeSoir(jour, pilote, (context) => new DemanderRetraitement(designe, context));
};
