import { DEPARTEMENTS, REGIONS } from '#libs/france';
import type { Column } from '#libs/ui';
import type { FicheDAnnuaire } from '#modules/connecteurs';

const nomDuDepartement = (code: string): string => DEPARTEMENTS[code]?.nom ?? code;

/** The directory as a table and as CSV. */
export const COLONNES: readonly Column<FicheDAnnuaire>[] = [
  { title: 'Nom', text: ({ nom }) => nom ?? 'Nom non enregistré' },
  { title: 'Commune', text: ({ commune }) => commune },
  { title: 'Région', text: ({ region }) => REGIONS[region] ?? region },
  {
    title: 'Se déplace en',
    text: ({ departements }) => departements.map((code) => `${nomDuDepartement(code)} (${code})`).join(', '),
    prose: true,
  },
  { title: 'Compétences', text: ({ competences }) => competences.join(' ; '), prose: true },
  { title: 'Langues', text: ({ langues }) => langues.join(', '), prose: true },
  {
    title: 'Qualité',
    text: ({ label }) => (label === null ? 'Bénévole' : `Labellisé, ${label}`),
    link: ({ label }) => (label === null ? undefined : `/connecteurs/labels/${label}`),
  },
];
