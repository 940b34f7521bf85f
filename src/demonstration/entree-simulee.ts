import { ajouterDesJours } from '#libs/france';
import { EnrolerEntreprise, ReferencerEntreprise } from '#modules/entreprises';
import type { Alea } from './alea';
import { jourOuvreDepuis } from './calendrier-simule';
import { entrepriseFictive, type EntrepriseFictive } from './entreprise-fictive';
import type { Redaction } from './redaction';
import type { Arrivee } from './vie-simulee';

/** Writes the entry of a company, which its region records on `jour`; later than `enroleeLe`, from a form on paper. */
export const entrer = (
  redaction: Redaction,
  entreprise: EntrepriseFictive,
  jour: string,
  enroleeLe = jour,
): Arrivee => {
  const { siren, siret, region, commune, naf, raisonSociale, exploitant, origine } = entreprise;
  const forme = exploitant ? 'entrepreneur-individuel' : 'personne-morale';
  const lieu = { siret, commune, naf, nomenclature: 'naf-rev-2' } as const;
  const identite = { forme, raisonSociale, exploitantId: exploitant?.personneId ?? null } as const;
  const instructeur = redaction.personne('region.instructeur', region);
  redaction.ajouter(jour, siren, instructeur, (context) => new ReferencerEntreprise({ ...lieu, ...identite }, context));
  const surPapier = enroleeLe < jour ? ({ motifDeDate: 'acte-sur-papier' } as const) : {};
  const enrolement = { siren, origine, entrepriseUniqueId: redaction.id(`unique ${siren}`), enroleeLe, ...surPapier };
  redaction.ajouter(jour, siren, instructeur, (context) => new EnrolerEntreprise(enrolement, context));
  return { entreprise, enrolee: enroleeLe, sansAide: true, reserve: undefined };
};

/** No company of a plan has a SIREN of such a rank. */
const PREMIER_RANG = 300_000;
/** Days from the end of the second quarter. */
const ENROLES = [-13, -11, -6];
const RETROUVES = 70;

/** Writes the enrolments of a quarter whose forms are found after the figures of that quarter are published. */
export const enrolementsTardifs = (redaction: Redaction, alea: Alea): readonly Arrivee[] => {
  const finDuTrimestre = redaction.calendrier.trimestres[1].au;
  const retrouvesLe = jourOuvreDepuis(ajouterDesJours(finDuTrimestre, RETROUVES));
  return ENROLES.map((jours, rang) =>
    entrer(
      redaction,
      entrepriseFictive(alea, PREMIER_RANG + rang),
      retrouvesLe,
      ajouterDesJours(finDuTrimestre, jours),
    ),
  );
};
