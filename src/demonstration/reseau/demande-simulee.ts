import { ajouterDesJours } from '#libs/france';
import { COMPETENCES, DemanderAccompagnement, QualifierDemande, type Competence } from '#modules/connecteurs';
import type { Alea } from '../alea';
import { jourOuvreDepuis } from '../calendrier-simule';
import type { EntrepriseFictive } from '../entreprise-fictive';
import type { Redaction } from '../redaction';
import { choisir, RARE } from './connecteur-simule';
import { choixDuReferent, reponseDe, type Humeur } from './reponse-simulee';
import { jourDeFiche, jourDeMiseEnRelation, jourDeReponse } from './semaine';
import { abandonDe, avisDe, clotureSansCharge, reouvertureDe } from './suite-simulee';

export interface DemandeSimulee {
  readonly demandeId: string;
  readonly entreprise: EntrepriseFictive;
  readonly besoins: readonly Competence[];
  readonly qualifieeLe: string;
}

/** What becomes of a request: the moods of each day of answers, from the first one after its ranking, and what ends it otherwise. */
interface Sort {
  readonly humeurs: readonly (readonly Humeur[])[];
  readonly fin: 'avis' | 'reouverture' | 'referent' | 'hors-champ' | 'abandon' | 'rien';
}

const PRISE: Sort['humeurs'] = [['accepte'], [], ['accepte']];

/** In turns, so that a year of a few companies has each of them. */
const SORTS: readonly Sort[] = [
  { humeurs: PRISE, fin: 'avis' },
  { humeurs: [['decline', 'accepte'], ['accepte']], fin: 'avis' },
  { humeurs: [], fin: 'referent' },
  { humeurs: PRISE, fin: 'reouverture' },
  { humeurs: [], fin: 'abandon' },
  { humeurs: [['decline', 'decline', 'decline'], ['accepte']], fin: 'avis' },
  { humeurs: [], fin: 'hors-champ' },
  { humeurs: [[], [], [], ['accepte'], [], ['accepte']], fin: 'avis' },
  ...Array.from({ length: 14 }, (_, rang): Sort => ({ humeurs: PRISE, fin: rang % 3 === 0 ? 'rien' : 'avis' })),
  { humeurs: [['decline'], [], [], ['accepte']], fin: 'reouverture' },
  { humeurs: [[], ['accepte'], ['accepte']], fin: 'avis' },
  { humeurs: [['accepte']], fin: 'reouverture' },
];

const LANGUES = ['en', 'ar', 'fsl'] as const;
const COURANTES = COMPETENCES.filter((competence) => competence !== RARE);

/** Days after the ranking on which the referent takes up what came back to them. */
const AU_REFERENT = 47;

export const besoinsDe = (alea: Alea): readonly Competence[] => choisir(alea, COURANTES, alea.entre(1, 3));

interface Depot {
  readonly redaction: Redaction;
  readonly alea: Alea;
  readonly rang: number;
  readonly entreprise: EntrepriseFictive;
  readonly besoins: readonly Competence[];
  readonly deposeeLe: string;
}

/** Writes the filing of a request, by the company or by its region, and its qualification. */
export const deposer = ({ redaction, alea, rang, entreprise, besoins, deposeeLe }: Depot): DemandeSimulee => {
  const { siren, siret, region } = entreprise;
  const demandeId = redaction.id(`demande ${rang}`);
  const parLaRegion = alea.chance(0.15);
  const referent = redaction.personne('referent.territorial', region);
  const dirigeant = redaction.personne('entreprise.dirigeant', siren);
  const langue = alea.chance(0.04) ? alea.parmi(LANGUES) : ('fr' as const);
  redaction.ajouter(
    jourOuvreDepuis(deposeeLe),
    demandeId,
    parLaRegion ? referent : dirigeant,
    (context) => new DemanderAccompagnement({ demandeId, siren, siret, besoins, langue }, context),
  );
  const qualifieeLe = jourDeMiseEnRelation(ajouterDesJours(jourOuvreDepuis(deposeeLe), alea.entre(1, 6)));
  const instructeur = redaction.personne('region.instructeur', region, 1);
  const qualifies = besoins.length > 1 && alea.chance(0.2) ? besoins.slice(1) : besoins;
  redaction.ajouter(
    qualifieeLe,
    demandeId,
    alea.chance(0.5) ? referent : instructeur,
    (context) => new QualifierDemande({ demandeId, besoins: qualifies }, context),
  );
  return { demandeId, entreprise, besoins, qualifieeLe };
};

interface Suites {
  readonly redaction: Redaction;
  readonly alea: Alea;
  /** Connecteurs of the region, whom its referent may ask. */
  readonly possibles: readonly string[];
}

/** Writes the answers, by days of answers from `depuis`. */
export const repondre = (redaction: Redaction, suivie: SuivieDe, humeurs: Sort['humeurs'], depuis: string): void => {
  let jour = jourDeReponse(depuis);
  for (const duJour of humeurs) {
    for (const humeur of duJour) reponseDe(redaction, suivie, jour, humeur);
    jour = jourDeReponse(ajouterDesJours(jour, 1));
  }
};

interface SuivieDe {
  readonly demandeId: string;
  readonly siren: string;
  readonly region: string;
}

/** Writes what becomes of a request. */
export const suiteDe = (
  { redaction, alea, possibles }: Suites,
  { demandeId, entreprise: { siren, region }, qualifieeLe }: DemandeSimulee,
  place: number,
): void => {
  const suivie = { demandeId, siren, region };
  const sort = SORTS[place % SORTS.length] ?? { humeurs: PRISE, fin: 'rien' };
  const apres = (jours: number) => ajouterDesJours(qualifieeLe, jours);
  repondre(redaction, suivie, sort.humeurs, apres(1));
  // Nobody may have been found, or all have declined.
  const reprise = jourDeReponse(apres(sort.fin === 'referent' ? AU_REFERENT : 14));
  if (sort.fin === 'referent' || sort.humeurs.length > 0) {
    const choisis = choisir(alea, possibles, 4);
    choixDuReferent(redaction, suivie, reprise, choisis);
    repondre(redaction, suivie, [['accepte']], ajouterDesJours(reprise, 1));
  }
  if (sort.fin === 'abandon') abandonDe(redaction, suivie, jourDeFiche(apres(alea.entre(8, 20))));
  if (sort.fin === 'hors-champ') clotureSansCharge(redaction, suivie, jourDeFiche(apres(AU_REFERENT)));
  if (sort.fin === 'avis') {
    const note = alea.parmi([1, 2, 3, 4, 4, 5, 5]);
    for (const jours of [45, 90]) avisDe(redaction, suivie, jourDeFiche(apres(jours)), note);
  }
  if (sort.fin !== 'reouverture') return;
  // Whenever the connecteur closes it, one of these days comes within thirty.
  for (const jours of [25, 45, 65, 85, 105, 125, 145]) {
    const rouverte = jourDeMiseEnRelation(apres(jours));
    if (rouverte > redaction.calendrier.fin) return;
    reouvertureDe(redaction, suivie, rouverte);
    repondre(redaction, suivie, [['accepte']], ajouterDesJours(rouverte, 1));
  }
};
