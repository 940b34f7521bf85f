import { enFrancais, REGIONS } from '#libs/france';
import type { Column } from '#libs/ui';
import type { LabelPublic } from '#modules/marque-mission';
import { ETATS } from './labels.query';

export const nomDe = ({ raisonSociale }: LabelPublic): string => raisonSociale ?? 'Entrepreneur individuel';

const date = (titre: string, lue: (label: LabelPublic) => string): Column<LabelPublic> => ({
  title: titre,
  text: (label) => enFrancais(lue(label)),
  value: lue,
});

/** The register as a table and as CSV. */
export const COLONNES: readonly Column<LabelPublic>[] = [
  { title: 'Numéro', text: ({ numero }) => numero },
  { title: 'Entreprise', text: nomDe },
  { title: 'SIREN', text: ({ siren }) => siren },
  { title: 'Région', text: ({ region }) => REGIONS[region] ?? region },
  { title: 'Code région', text: ({ region }) => region },
  { title: 'État', text: ({ etat }) => ETATS[etat] },
  date('Depuis le', ({ depuis }) => depuis),
  date('Accordé le', ({ accordeLe }) => accordeLe),
  date('Dernier jour', ({ expireLe }) => expireLe),
];
