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
import { jourOuvreDepuis, type CalendrierSimule } from './calendrier-simule';
import { POIDS } from './entreprise-fictive';
import { CODES, CODES_DU_TRIMESTRE, redefinisLe } from './indicateur-simule';
import { ApresLecture, type Redaction } from './redaction';

/** Days after the end of the period. */
const RELEVE_JOURS = 10;
/** Days after the end of a quarter, when the forms that were found late are recorded. */
const TARDIFS_JOURS = 77;

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

/** The readings of each quarter, once it is finished, and of the year. Those of the regions are read every six months. */
const lecturesDe = ({ trimestres, anneeLue }: CalendrierSimule): readonly Releve[] => [
  ...trimestres.map(({ periode, au }, rang) => ({
    designes: [...nationaux(CODES_DU_TRIMESTRE, periode), ...(rang % 2 === 1 ? regionaux(periode) : [])],
    jour: apres(au, RELEVE_JOURS),
  })),
  { designes: nationaux(CODES, `${anneeLue}`), jour: apres(`${anneeLue}-12-31`, RELEVE_JOURS + 10) },
];

/** What is restated, and when: the definition changed, or forms on paper came late. */
const retraitementsDe = (calendrier: CalendrierSimule) => {
  const [premier, second] = calendrier.trimestres;
  const redefinis = redefinisLe(calendrier);
  return [
    { jour: redefinis, designe: { code: 'LABELS', territoire: 'FR', periode: premier.periode } },
    { jour: redefinis, designe: { code: 'LABELS', territoire: 'FR', periode: second.periode } },
    {
      jour: apres(second.au, TARDIFS_JOURS),
      designe: { code: 'ENTREPRISES-ENROLEES', territoire: 'FR', periode: second.periode },
    },
  ];
};

/** Writes the readings, each calculated in the evening, validated the next day by who read it, and published; then the restatements. */
export const relevesDe = (redaction: Redaction): void => {
  const [pilote, autre] = [redaction.personne('mission.pilote', 'FR'), redaction.personne('mission.pilote', 'FR', 1)];
  for (const { designes, jour } of lecturesDe(redaction.calendrier))
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
  for (const { jour, designe } of retraitementsDe(redaction.calendrier))
    redaction.ajouterLeSoir(jour, pilote, (context) => new DemanderRetraitement(designe, context));
};
