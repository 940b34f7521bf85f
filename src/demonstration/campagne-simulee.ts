import { ajouterDesJours, REGIONS } from '#libs/france';
import type { Origine } from '#modules/entreprises';
import { CloreCampagne, LancerCampagne, ReleverFrequentation, type NatureDeCampagne } from '#modules/marque-mission';
import type { Alea } from './alea';
import { jourOuvreDepuis, type CalendrierSimule } from './calendrier-simule';
import type { Redaction } from './redaction';

export interface CampagneSimulee {
  readonly code: string;
  readonly nature: NatureDeCampagne;
  readonly intitule: string;
  /** FR, or the region that launched it. */
  readonly territoire: string;
  readonly coutCentimes: number;
  readonly lanceeLe: string;
  /** Days on which it is held. */
  readonly tenues: readonly string[];
  /** Null for one that goes on. */
  readonly closeLe: string | null;
}

const NATIONALES = [
  {
    code: 'SEMAINE-NUMERIQUE',
    nature: 'conference',
    intitule: 'Semaine du numérique des PME',
    du: '01-20',
    jours: 150,
  },
  { code: 'VENDRE-EN-LIGNE', nature: 'tutoriel', intitule: 'Vendre en ligne en dix leçons', du: '02-10', jours: null },
  {
    code: 'PRESSE-RENTREE',
    nature: 'article',
    intitule: 'Dossier de rentrée de la presse professionnelle',
    du: '08-25',
    jours: 90,
  },
  {
    code: 'SALARIES-CONNECTES',
    nature: 'session-de-salaries',
    intitule: 'Sessions des salariés connectés',
    du: '03-17',
    jours: 200,
  },
] as const;

const DES_REGIONS = [
  { nature: 'salon', intitule: 'Salon du numérique' },
  { nature: 'conference', intitule: 'Rencontres de la petite entreprise' },
  { nature: 'session-de-salaries', intitule: 'Ateliers des salariés' },
] as const;
const REGIONS_EN_CAMPAGNE = ['11', '84', '75', '76', '93', '32', '44', '52', '53', '28', '27', '04'];

const tenuesDe = (alea: Alea, lanceeLe: string): readonly string[] =>
  [alea.entre(3, 15), alea.entre(20, 35), alea.entre(40, 50)].map((jours) =>
    jourOuvreDepuis(ajouterDesJours(lanceeLe, jours)),
  );

/** The campaigns of the year, by the mission and by regions. */
export const campagnesDe = (alea: Alea, calendrier: CalendrierSimule): readonly CampagneSimulee[] => [
  ...NATIONALES.map(({ code, nature, intitule, du, jours }) => {
    const lanceeLe = jourOuvreDepuis(calendrier.saison(du));
    return {
      code: `${code}-${lanceeLe.slice(0, 4)}`,
      nature,
      intitule,
      territoire: 'FR',
      coutCentimes: alea.entre(200, 900) * 100_00,
      lanceeLe,
      tenues: tenuesDe(alea, lanceeLe),
      closeLe: jours === null ? null : jourOuvreDepuis(ajouterDesJours(lanceeLe, jours)),
    };
  }),
  ...REGIONS_EN_CAMPAGNE.map((region, rang) => {
    const { nature, intitule } = DES_REGIONS[rang % DES_REGIONS.length] ?? DES_REGIONS[0];
    const lanceeLe = jourOuvreDepuis(ajouterDesJours(calendrier.jour('2025-01-15'), rang * 22));
    return {
      code: `${nature === 'salon' ? 'SALON' : nature === 'conference' ? 'RENCONTRES' : 'ATELIERS'}-${lanceeLe.slice(0, 4)}-${region}`,
      nature,
      intitule: `${intitule} : ${REGIONS[region]}`,
      territoire: region,
      coutCentimes: alea.entre(20, 160) * 100_00,
      lanceeLe,
      tenues: tenuesDe(alea, lanceeLe),
      closeLe: alea.chance(0.7) ? jourOuvreDepuis(ajouterDesJours(lanceeLe, alea.entre(60, 120))) : null,
    };
  }),
];

/** Who leads a campaign. */
export const meneurDe = (redaction: Redaction, { territoire }: CampagneSimulee) =>
  redaction.personne(territoire === 'FR' ? 'mission.pilote' : 'region.responsable', territoire);

/** Writes a campaign: its launch, who came on each day, one count that is corrected, and what it cost in the end. */
export const campagneDe = (redaction: Redaction, alea: Alea, campagne: CampagneSimulee): void => {
  const { code, nature, intitule, coutCentimes, lanceeLe, tenues, closeLe } = campagne;
  const meneur = meneurDe(redaction, campagne);
  const lancement = { code, nature, intitule, coutCentimes, lanceeLe };
  redaction.ajouter(lanceeLe, code, meneur, (context) => new LancerCampagne(lancement, context));
  for (const [rang, tenueLe] of tenues.entries()) {
    const personnes = alea.entre(20, nature === 'article' || nature === 'tutoriel' ? 4_000 : 240);
    const releve = { code, tenueLe, personnes, entreprises: Math.ceil(personnes * (0.3 + 0.5 * alea.next())) };
    redaction.ajouter(tenueLe, code, meneur, (context) => new ReleverFrequentation(releve, context));
    if (rang > 0 || !alea.chance(0.3)) continue;
    const corrige = { ...releve, personnes: personnes + alea.entre(1, 12) };
    const lendemain = jourOuvreDepuis(ajouterDesJours(tenueLe, 1));
    redaction.ajouter(lendemain, code, meneur, (context) => new ReleverFrequentation(corrige, context));
  }
  if (closeLe === null) return;
  const cloture = { code, coutCentimes: Math.round(coutCentimes * (0.85 + 0.4 * alea.next())), closeLe };
  redaction.ajouter(closeLe, code, meneur, (context) => new CloreCampagne(cloture, context));
};

/** The campaigns of the year, and the chance by which companies answer them. */
export interface Origines {
  readonly campagnes: readonly CampagneSimulee[];
  readonly reponses: Alea;
}

/** Share of the companies that name a campaign although they came otherwise. */
const PART_DES_AUTRES = 0.12;

/**
 * The code that an enrolment names, of a campaign that is open that day; undefined without one. A campaign that begins that day is left
 * out, because acts of one day are side by side.
 */
export const codeOrigineDe = (
  { campagnes, reponses }: Origines,
  { region, origine, le }: { readonly region: string; readonly origine: Origine; readonly le: string },
): string | undefined => {
  if (origine !== 'campagne' && !reponses.chance(PART_DES_AUTRES)) return undefined;
  const ouvertes = campagnes.filter(
    ({ territoire, lanceeLe, closeLe }) =>
      (territoire === 'FR' || territoire === region) && lanceeLe < le && (closeLe === null || le <= closeLe),
  );
  return ouvertes.length === 0 ? undefined : reponses.parmi(ouvertes).code;
};
