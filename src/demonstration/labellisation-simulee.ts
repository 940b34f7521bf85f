import { ajouterDesJours } from '#libs/france';
import type { Alea } from './alea';
import { jourOuvreDepuis } from './calendrier-simule';
import { candidatureDe, deposerTexte, type Issue } from './candidature-simulee';
import { POIDS } from './entreprise-fictive';
import { suiteDuLabel, type SortDuLabel } from './label-simule';
import type { Redaction } from './redaction';
import { declarerTaille, type Arrivee } from './vie-simulee';

interface Sort {
  readonly issue: Issue;
  readonly label: SortDuLabel;
}

const sort = (issue: Issue, label: SortDuLabel = 'actif'): Sort => ({ issue, label });

/** What becomes of the applications, in turns, so that a year of a few companies has each of them. */
const SORTS: readonly Sort[] = [
  sort('accordee'),
  sort('accordee', 'suspension-levee'),
  sort('refusee'),
  sort('accordee', 'retire-apres-observations'),
  sort('silence'),
  sort('accordee', 'suspendu'),
  sort('accordee', 'retire-sans-observations'),
  sort('abandonnee'),
  sort('accordee', 'retrait-ecarte'),
  sort('accordee-apres-silence'),
  ...Array.from({ length: 14 }, () => sort('accordee')),
  sort('refusee'),
  sort('silence'),
];

/** Applications of the year for one company of the programme, and the fewest that show what becomes of them. */
const PART_DES_CANDIDATES = 0.12;
const LE_MOINS = 12;

/** Companies that come later apply after the year. */
const DERNIERE_ENTREE = '2025-09-30';

/** Some regions bring more companies to the label than their weight, and others fewer: some targets are met and some are missed. */
const elansDe = (alea: Alea): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.keys(POIDS).map((region) => [region, 0.4 + 1.2 * alea.next()]));

/** The companies that apply, in the order in which they came. */
const candidatesDe = ({
  redaction,
  alea,
  arrivees,
  changees,
}: Omit<Labellisations, 'mesurees'>): readonly Arrivee[] => {
  const derniereEntree = redaction.calendrier.jour(DERNIERE_ENTREE);
  const elans = elansDe(alea);
  const possibles = arrivees
    .filter(({ entreprise, enrolee }) => enrolee <= derniereEntree && !changees.has(entreprise.siren))
    .map((arrivee) => ({ arrivee, tour: alea.next() / (elans[arrivee.entreprise.region] ?? 1) }))
    .sort((une, autre) => une.tour - autre.tour);
  const nombre = Math.max(LE_MOINS, Math.round(arrivees.length * PART_DES_CANDIDATES));
  return possibles.slice(0, nombre).map(({ arrivee }) => arrivee);
};

interface Labellisations {
  readonly redaction: Redaction;
  readonly alea: Alea;
  readonly arrivees: readonly Arrivee[];
  /** SIREN of the companies that a group or an end changes. */
  readonly changees: ReadonlySet<string>;
  /** SIREN of those that declared their size. */
  readonly mesurees: ReadonlySet<string>;
}

/** Writes the applications of the year and the labels that they give. A company that is refused may come back. */
export const labellisationsDe = ({ redaction, alea, arrivees, changees, mesurees }: Labellisations): void => {
  for (const [place, { entreprise, enrolee }] of candidatesDe({ redaction, alea, arrivees, changees }).entries()) {
    const { siren } = entreprise;
    const { issue, label } = SORTS[place % SORTS.length] ?? sort('accordee');
    const deposeeLe = jourOuvreDepuis(ajouterDesJours(enrolee, alea.entre(6, 45)));
    if (!mesurees.has(siren)) declarerTaille(redaction, alea, siren, deposeeLe);
    deposerTexte(
      redaction,
      siren,
      deposeeLe,
      'preuves',
      'Notre boutique, nos commandes et nos sauvegardes sont en ligne.',
    );
    const accordee = candidatureDe(redaction, alea, { siren, rang: 1, deposeeLe, issue });
    if (accordee !== undefined) suiteDuLabel(redaction, alea, { siren, depuis: accordee, sort: label });
    const reprise = jourOuvreDepuis(ajouterDesJours(deposeeLe, 90));
    if (issue === 'refusee' && alea.chance(0.5))
      candidatureDe(redaction, alea, { siren, rang: 2, deposeeLe: reprise, issue: 'accordee' });
  }
};
