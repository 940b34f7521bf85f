import { createHash } from 'node:crypto';
import { ImporterEdition, type UniteDeSerie } from '#modules/marque-mission';
import { POIDS, SOMME_DES_POIDS } from './entreprise-fictive';
import type { Redaction } from './redaction';

export const SERIES = {
  entreprises: 'ENTREPRISES-PAR-REGION',
  vente: 'VENTE-EN-LIGNE-FICTIVE',
  nuage: 'NUAGE-FICTIF',
  export: 'EXPORT-EN-LIGNE-FICTIF',
} as const;

const SOURCE = 'Inventée pour l’année simulée : elle ne décrit aucune entreprise réelle';

/** As large as the country, so that euros for a thousand companies look like those of a programme that begins. */
const ENTREPRISES_EN_FRANCE = 3_000_000;

interface Edition {
  readonly serie: string;
  readonly edition: string;
  readonly publieeLe: string;
  readonly unite: UniteDeSerie;
  readonly definition: string;
  readonly valeurs: readonly (readonly [territoire: string, annee: number, valeur: string])[];
}

const parRegion = (annee: number): Edition['valeurs'] => {
  const regions = Object.entries(POIDS).map(
    ([region, poids]) => [region, Math.round((ENTREPRISES_EN_FRANCE * poids) / SOMME_DES_POIDS)] as const,
  );
  const france = regions.reduce((somme, [, nombre]) => somme + nombre, 0);
  return [['FR', france] as const, ...regions].map(([territoire, nombre]) => [territoire, annee, String(nombre)]);
};

const part = (
  anneeLue: number,
  serie: string,
  definition: string,
  parts: readonly [string, string],
): readonly Edition[] =>
  parts.map((valeur, rang) => ({
    serie,
    edition: `${anneeLue - 1 + rang}`,
    publieeLe: `${anneeLue + rang}-01-13`,
    unite: 'pour-cent',
    definition,
    valeurs: [['FR', anneeLue - 1 + rang, valeur]],
  }));

const editionsDe = (anneeLue: number): readonly Edition[] => [
  {
    serie: SERIES.entreprises,
    edition: `${anneeLue - 1}`,
    publieeLe: `${anneeLue}-01-13`,
    unite: 'nombre',
    definition: 'Entreprises de moins de 250 salariés au 31 décembre',
    valeurs: parRegion(anneeLue - 1),
  },
  ...part(anneeLue, SERIES.vente, 'PME qui vendent en ligne pour 1 % au moins de leur chiffre d’affaires', [
    '17,1',
    '17,9',
  ]),
  ...part(anneeLue, SERIES.nuage, 'PME qui recourent au nuage', ['21,4', '26,2']),
  ...part(anneeLue, SERIES.export, 'PME exportatrices qui se servent du web pour exporter', ['18,0', '19,2']),
];

/** Writes the import of the external series, each marked as made up. */
export const seriesFictives = (redaction: Redaction): void => {
  const pilote = redaction.personne('mission.pilote', 'FR');
  for (const { valeurs, ...entete } of editionsDe(redaction.calendrier.anneeLue)) {
    const texte = valeurs.map((valeur) => valeur.join(';')).join('\n');
    const empreinte = createHash('sha256').update(`territoire;annee;valeur\n${texte}`).digest('hex');
    const lignes = valeurs.map(([territoire, annee, valeur], rang) => ({
      line: rang + 2,
      cells: { territoire, annee: String(annee), valeur },
    }));
    const edition = { ...entete, source: SOURCE, fictive: true, empreinte, lignes };
    redaction.ajouter(entete.publieeLe, 'indicateurs', pilote, (context) => new ImporterEdition(edition, context));
  }
};
