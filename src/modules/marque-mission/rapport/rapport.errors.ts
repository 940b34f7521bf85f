import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const TrimestreEnCours = refusal(
  'rule',
  'trimestre-en-cours',
  (au: string) => `Le trimestre n’est pas fini : publiez son rapport après le ${enFrancais(au)}.`,
);

export const RapportSansReleve = refusal(
  'rule',
  'rapport-sans-releve',
  'Aucun relevé de ce trimestre n’est publié : publiez-en un d’abord.',
);

export const RapportDejaPublie = refusal(
  'conflict',
  'rapport-deja-publie',
  'Une autre personne a déjà publié ce rapport, avec les mêmes relevés.',
);
