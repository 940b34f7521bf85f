import { COMPETENCES, type Competence, type Langue, type OrigineDeConnecteur } from '#modules/connecteurs';
import type { Alea } from '../alea';
import { POIDS, sirenFictif } from '../entreprise-fictive';
import type { Redaction } from '../redaction';
import { departementDe, villesDe } from './lieux';

/** What the year keeps a connecteur for; most are there for the requests alone. */
export type Emploi =
  | 'les-douze'
  | 'releve'
  | 'fournisseur'
  | 'label-expire'
  | 'label-renouvele'
  | 'label-suspendu'
  | 'label-retire'
  | 'benevole';

export interface ConnecteurSimule {
  readonly connecteurId: string;
  readonly nom: string;
  readonly region: string;
  readonly rang: number;
  readonly emploi: Emploi;
  readonly origine: OrigineDeConnecteur;
  readonly profil: {
    readonly commune: string;
    readonly departements: readonly string[];
    readonly competences: readonly Competence[];
    readonly secteurs: readonly string[];
    readonly langues: readonly Langue[];
  };
}

/** No company of a plan has a SIREN of such a rank. */
const PREMIERE_SOCIETE = 600_000;

/** The company that a supplier works for; null for the others. */
export const societeDe = ({ emploi, rang }: Pick<ConnecteurSimule, 'emploi' | 'rang'>): string | null =>
  emploi === 'fournisseur' ? sirenFictif(PREMIERE_SOCIETE + rang) : null;

/** Only one connecteur of a region has it, until others learn it. */
export const RARE: Competence = 'marches-etrangers';
const COURANTES = COMPETENCES.filter((competence) => competence !== RARE);

const PRENOMS = ['Camille', 'Dominique', 'Claude', 'Sacha', 'Alix', 'Maxence', 'Lou', 'Noa', 'Morgan', 'Andréa'];
const NOMS = ['Relais', 'Passerelle', 'Exemple', 'Fictif', 'Imaginaire', 'Modèle', 'Essai'];
const LANGUES: readonly Langue[] = ['en', 'de', 'es', 'it', 'ar', 'br', 'fsl'];
/** Divisions of the NAF of the invented companies. */
const SECTEURS = ['62', '10', '43', '47', '18', '25'];

/** Not drawn: another draw would change everything after it. */
const ORIGINES: readonly OrigineDeConnecteur[] = [
  'connecteur',
  'partenaire',
  'region',
  'partenaire',
  'campagne',
  'connecteur',
  'partenaire',
  'bouche-a-oreille',
  'region',
  'partenaire',
  'autre',
];

/** Requests in charge of the one who is suspended. */
export const DOUZE = 12;

const RELEVES = 6;
/** The whole cast of the first region, then the suppliers of the others. */
const PREMIERE_REGION: readonly Emploi[] = [
  'les-douze',
  ...Array.from({ length: RELEVES }, () => 'releve' as const),
  'label-expire',
  'label-renouvele',
  'label-suspendu',
  'label-retire',
];
const FOURNISSEURS = 2;

/** Connecteurs for each company of the year, and the fewest that play every part. */
const PAR_ENTREPRISE = 0.1;
const LE_MOINS = 24;

export const nombreDeConnecteurs = (entreprises: number): number =>
  Math.max(LE_MOINS, Math.round(entreprises * PAR_ENTREPRISE));

export const choisir = <Item>(alea: Alea, items: readonly Item[], nombre: number): readonly Item[] => {
  const restants = [...items];
  return Array.from({ length: Math.min(nombre, items.length) }, () =>
    restants.splice(alea.entre(0, restants.length - 1), 1),
  ).flat();
};

const REGIONS_TIREES = Object.entries(POIDS).flatMap(([region, poids]) => Array.from({ length: poids }, () => region));

export const connecteurDe = (
  redaction: Redaction,
  alea: Alea,
  { region, emploi, rang }: Pick<ConnecteurSimule, 'region' | 'emploi' | 'rang'>,
): ConnecteurSimule => {
  const commune = alea.parmi(villesDe(region));
  const departement = departementDe(commune);
  const voisin = departementDe(alea.parmi(villesDe(region)));
  const tirees = choisir(alea, COURANTES, alea.entre(3, 6));
  return {
    connecteurId: redaction.id(`connecteur ${rang}`),
    nom: `${alea.parmi(PRENOMS)} ${alea.parmi(NOMS)}`,
    region,
    rang,
    emploi,
    origine: ORIGINES[rang % ORIGINES.length] ?? 'autre',
    profil: {
      commune,
      departements: [...new Set([departement, voisin])],
      competences: emploi === 'les-douze' ? [RARE] : tirees,
      secteurs: alea.chance(0.4) ? choisir(alea, SECTEURS, 2) : [],
      langues: alea.chance(0.3) ? ['fr', alea.parmi(LANGUES)] : ['fr'],
    },
  };
};

/** Those who are accepted. `regions`: where services are subsidised, the first of which has one of each. */
export const connecteursDe = (
  redaction: Redaction,
  alea: Alea,
  regions: readonly string[],
  nombre: number,
): readonly ConnecteurSimule[] => {
  const [premiere] = regions;
  const places = [
    ...(premiere === undefined ? [] : PREMIERE_REGION.map((emploi) => ({ region: premiere, emploi }))),
    ...regions.flatMap((region) =>
      Array.from({ length: FOURNISSEURS }, () => ({ region, emploi: 'fournisseur' as const })),
    ),
  ];
  return Array.from({ length: nombre }, (_, rang) =>
    connecteurDe(redaction, alea, {
      rang,
      ...(places[rang] ?? { region: alea.parmi(REGIONS_TIREES), emploi: 'benevole' }),
    }),
  );
};

export const personneDe = ({ connecteurId, region }: Pick<ConnecteurSimule, 'connecteurId' | 'region'>) => ({
  personneId: connecteurId,
  role: 'connecteur',
  territoire: region,
});
