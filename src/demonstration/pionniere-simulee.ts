import { ajouterDesJours, ajouterDesMois } from '#libs/france';
import { finDuLabel } from '#modules/marque-mission';
import { Alea } from './alea';
import { jourOuvreDepuis } from './calendrier-simule';
import { candidatureDe, deposerTexte } from './candidature-simulee';
import { entrepriseFictive } from './entreprise-fictive';
import { entrer } from './entree-simulee';
import { suiteDuLabel } from './label-simule';
import type { Redaction } from './redaction';
import { declarerTaille, type Arrivee } from './vie-simulee';

/** No company of a plan has a SIREN of such a rank. */
const PREMIER_RANG = 200_000;

/** Months before the year in which the first companies come, and those of them whose labels end within it. */
const MOIS = 24;
const MOIS_DES_LABELS = 12;

const PART_DES_PIONNIERES = 0.05;
const LE_MOINS = 8;

/** What becomes of their labels, in turns. */
const SORTS = ['renouvele', 'expire', 'revient', 'renouvele', 'suspendu', 'renouvele'] as const;
type SortDePionniere = (typeof SORTS)[number];

interface Pionnieres {
  readonly redaction: Redaction;
  readonly alea: Alea;
  readonly graine: number;
}

/** Two years later its label is renewed, or ends; a company whose label ended may apply again. */
const finDuPremierLabel = (
  { redaction, alea }: Pionnieres,
  siren: string,
  { accordee, sort }: { readonly accordee: string; readonly sort: SortDePionniere },
): void => {
  const expireLe = finDuLabel(accordee);
  if (sort === 'suspendu') suiteDuLabel(redaction, alea, { siren, depuis: ajouterDesJours(expireLe, -120), sort });
  if (sort === 'expire' || sort === 'suspendu') return;
  const deposeeLe = jourOuvreDepuis(
    ajouterDesJours(expireLe, sort === 'renouvele' ? -alea.entre(60, 85) : alea.entre(10, 60)),
  );
  candidatureDe(redaction, alea, { siren, rang: 2, deposeeLe, issue: 'accordee' });
};

/** Writes the companies that came to the programme in the two years before, of which the first ones have the label. */
export const pionnieresDe = (pionnieres: Pionnieres, nombre: number): readonly Arrivee[] => {
  const { redaction, alea, graine } = pionnieres;
  const total = Math.max(LE_MOINS, Math.round(nombre * PART_DES_PIONNIERES));
  return Array.from({ length: total }, (_, rang) => {
    const mois = Math.floor((rang * MOIS) / total);
    const jour = jourOuvreDepuis(ajouterDesMois(redaction.calendrier.premierJour, mois));
    const arrivee = entrer(redaction, entrepriseFictive(alea, PREMIER_RANG + rang), jour);
    if (mois >= MOIS_DES_LABELS) return arrivee;
    const { siren } = arrivee.entreprise;
    const deposeeLe = jourOuvreDepuis(ajouterDesJours(jour, 7));
    declarerTaille(redaction, alea, siren, deposeeLe);
    deposerTexte(redaction, siren, deposeeLe, 'preuves', 'Notre site et nos outils sont en ligne depuis deux ans.');
    // Those of a month go through the same days: a day costs more than an act, and the year itself should begin soon.
    const duMois = new Alea(graine + mois);
    const accordee = candidatureDe(redaction, duMois, { siren, rang: 1, deposeeLe, issue: 'accordee' });
    const sort = SORTS[rang % SORTS.length] ?? 'expire';
    if (accordee !== undefined) finDuPremierLabel(pionnieres, siren, { accordee, sort });
    return arrivee;
  });
};
