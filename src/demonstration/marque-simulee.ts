import { Alea } from './alea';
import type { CalendrierSimule } from './calendrier-simule';
import { campagneDe, campagnesDe, type Origines } from './campagne-simulee';
import { chartesDe } from './charte-simulee';
import { ciblesDe } from './cible-simulee';
import { enrolementsTardifs } from './entree-simulee';
import type { EntrepriseFictive } from './entreprise-fictive';
import { feuillesDe } from './feuille-simulee';
import { indicateursDe } from './indicateur-simule';
import { labellisationsDe } from './labellisation-simulee';
import { pionnieresDe } from './pionniere-simulee';
import { Redaction, type Acte } from './redaction';
import { relevesDe } from './releve-simule';
import { seriesFictives } from './serie-fictive';
import { venuesDe } from './venue-simulee';
import type { Arrivee } from './vie-simulee';

/** The campaigns of the year, before the companies that answer them. */
export const originesDe = (graine: number, calendrier: CalendrierSimule): Origines => ({
  campagnes: campagnesDe(new Alea(graine + 5), calendrier),
  reponses: new Alea(graine + 6),
});

interface Marque {
  readonly graine: number;
  readonly calendrier: CalendrierSimule;
  readonly origines: Origines;
  readonly arrivees: readonly Arrivee[];
  /** SIREN of the companies that a group or an end changes. */
  readonly changees: ReadonlySet<string>;
  /** SIREN of those that declared their size. */
  readonly mesurees: ReadonlySet<string>;
}

interface ActesDeLaMarque {
  readonly actes: readonly Acte[];
  /** The companies that are not of the year. */
  readonly entreprises: readonly EntrepriseFictive[];
}

/** What the mission does with the brand in the year, and the companies that labels and late enrolments need besides. */
export const marqueDe = ({ graine, calendrier, origines, arrivees, changees, mesurees }: Marque): ActesDeLaMarque => {
  const redaction = new Redaction(graine, calendrier, 'marque', calendrier.dernierJour);
  const alea = new Alea(graine + 7);
  const { campagnes } = origines;
  const pionnieres = pionnieresDe({ redaction, alea, graine }, arrivees.length);
  const tardives = enrolementsTardifs(redaction, alea);
  chartesDe(redaction);
  for (const campagne of campagnes) campagneDe(redaction, alea, campagne);
  venuesDe(redaction, alea, campagnes, arrivees);
  labellisationsDe({ redaction, alea, arrivees, changees, mesurees });
  feuillesDe(redaction, alea);
  seriesFictives(redaction);
  indicateursDe(redaction);
  ciblesDe(redaction, arrivees.length);
  relevesDe(redaction);
  return { actes: redaction.actes, entreprises: [...pionnieres, ...tardives].map(({ entreprise }) => entreprise) };
};
