import { ajouterDesJours } from '#libs/france';
import { Alea } from '../alea';
import { jourOuvreDepuis, type CalendrierSimule } from '../calendrier-simule';
import { Redaction, type Acte } from '../redaction';
import type { Arrivee } from '../vie-simulee';
import { amortissementDe, guichetDesPretsDe } from './amortissement-simule';
import { candidatesPossibles, candidaturesDe, type Candidate } from './candidature-au-statut';
import { cohorteDe, placesPour, plafondDe } from './cohorte-simulee';
import { pretDe, type PretPrevu, type SortDuPret } from './pret-simule';
import { relevesDe } from './releve-simule';
import { controleDe, sortiesDe, sortiesPour } from './sortie-simulee';

interface Pilote {
  readonly graine: number;
  readonly calendrier: CalendrierSimule;
  readonly arrivees: readonly Arrivee[];
  /** SIREN of those that declared their size. */
  readonly mesurees: ReadonlySet<string>;
  /** SIREN of the companies that join others, are joined, end or move. */
  readonly changees: ReadonlySet<string>;
}

interface ActesDuPilote {
  readonly actes: readonly Acte[];
  readonly personnes: readonly { readonly personneId: string; readonly nom: string }[];
}

const PRENOMS = ['Camille', 'Dominique', 'Claude', 'Sacha', 'Alix', 'Maxence', 'Lou', 'Noa'];
const NOMS = ['Détaché', 'Prêté', 'Exemple', 'Fictif', 'Imaginaire'];
const DERNIERE_CONVENTION = '2025-10-31';

const SORTS: readonly SortDuPret[] = [
  'mene',
  'mene',
  'modifie',
  'mene',
  'suspendu',
  'mene',
  'rompu',
  'mene',
  'mene',
  'refuse-par-le-salarie',
  'mene',
  'mene',
];

/** 60 for the whole year. */
const pretsPour = (entreprises: number): number => Math.max(3, Math.round(entreprises * 0.02));
/** So many loans share one employee, a digital officer for several companies. */
const PARTAGES = 3;
const SUR = 10;

/** Companies of one division of the NAF compete. */
const seConcurrencent = (une: Candidate, autre: Candidate): boolean => une.naf.slice(0, 2) === autre.naf.slice(0, 2);

/** The next company from a place on that does not compete with the lender; undefined when all do. */
const utilisatriceDe = (membres: readonly Candidate[], preteuse: Candidate, depuis: number): Candidate | undefined =>
  membres
    .map((_, ecart) => membres[(depuis + ecart) % membres.length] as Candidate)
    .find((membre) => membre !== preteuse && !seConcurrencent(membre, preteuse));

/** Lenders and users by turns, so that two companies seldom meet twice. */
const pretsPrevus = (redaction: Redaction, alea: Alea, membres: readonly Candidate[], nombre: number): PretPrevu[] => {
  const partages = new Set<string>();
  const derniereConvention = redaction.calendrier.jour(DERNIERE_CONVENTION);
  return Array.from({ length: nombre }, (_, rang) => rang).flatMap((rang) => {
    const estPartage = rang % SUR < PARTAGES;
    const premier = estPartage ? rang - (rang % SUR) : rang;
    const preteuse = membres[(2 * premier) % membres.length];
    const tour = 1 + 2 * Math.floor((2 * rang) / membres.length);
    const utilisatrice = preteuse && utilisatriceDe(membres, preteuse, 2 * rang + tour);
    if (!utilisatrice) return [];
    // A shared employee goes to each company by one convention.
    const partage = `${premier} ${utilisatrice.siren}`;
    const salarie = partages.has(partage) ? rang : premier;
    partages.add(partage);
    const admises = [preteuse.admissibleLe, utilisatrice.admissibleLe].sort().at(-1) ?? '';
    const auPlusTot = jourOuvreDepuis(ajouterDesJours(admises, alea.entre(20, 110)));
    return {
      rang,
      preteuse: preteuse.siren,
      utilisatrice: utilisatrice.siren,
      beneficiaire: rang % 4 === 0 ? utilisatrice : preteuse,
      commune: utilisatrice.commune,
      salarieId: redaction.id(`salarie ${salarie}`),
      partDuTempsPourCent: estPartage ? 30 : alea.parmi([20, 40, 50, 60]),
      redigeeLe: auPlusTot > derniereConvention ? derniereConvention : auPlusTot,
      sort: SORTS[rang % SORTS.length] ?? 'mene',
    };
  });
};

/** The first ones, of which the cohort admits each that its region has room for: the other quotas are reached later. */
const admisesPourSur = (admissibles: readonly Candidate[], places: number): readonly Candidate[] => {
  const deLaRegion = new Map<string, number>();
  return admissibles
    .filter(({ region }) => {
      const rang = (deLaRegion.get(region) ?? 0) + 1;
      deLaRegion.set(region, rang);
      return rang <= plafondDe(places, region);
    })
    .slice(0, Math.ceil(places * 0.75));
};

/** The experiment of the year: its cohort, its list, those who leave, and the loans between its members. */
export const piloteDeLAnnee = ({ graine, calendrier, arrivees, mesurees, changees }: Pilote): ActesDuPilote => {
  const redaction = new Redaction(graine, calendrier, 'pilote', calendrier.dernierJour);
  const alea = new Alea(graine + 9);
  const places = placesPour(arrivees.length);
  cohorteDe(redaction, places);
  const admissibles = candidaturesDe(redaction, alea, candidatesPossibles(calendrier, arrivees, mesurees, changees));
  // Those who leave, then those who lend.
  const surs = admisesPourSur(admissibles, places);
  const sortants = sortiesPour(arrivees.length);
  sortiesDe(redaction, alea, surs.slice(0, sortants));
  const membres = surs.slice(sortants);
  const controlee = membres.length > 2 ? membres.at(-1) : undefined;
  if (controlee) controleDe(redaction, alea, controlee);
  const preteuses = membres.filter((membre) => membre !== controlee);
  const prevus = pretsPrevus(redaction, alea, preteuses, pretsPour(arrivees.length));
  const prets = prevus.flatMap((prevu) => pretDe(redaction, alea, prevu) ?? []);
  const valides = prets.flatMap((pret) => relevesDe(redaction, alea, pret));
  for (const region of new Set(prets.map(({ beneficiaire }) => beneficiaire.region)))
    guichetDesPretsDe(redaction, region, valides.filter(({ pret }) => pret.beneficiaire.region === region).length);
  const mouvements = new Set<string>();
  for (const [rang, valide] of valides.entries()) amortissementDe({ redaction, alea, mouvements, rang }, valide);
  const salaries = [...new Set(prevus.map(({ salarieId }) => salarieId))];
  return {
    actes: redaction.actes,
    personnes: salaries.map((personneId) => ({ personneId, nom: `${alea.parmi(PRENOMS)} ${alea.parmi(NOMS)}` })),
  };
};
