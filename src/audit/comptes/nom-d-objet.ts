import type { NatureDObjet, Objet } from '#modules/objets';

const TITRES: Readonly<Record<NatureDObjet, string>> = {
  'dossier-aide': 'dossier',
  prestation: 'prestation',
  amortissement: 'amortissement',
};
const ARTICLES: Readonly<Record<NatureDObjet, string>> = {
  'dossier-aide': 'le ',
  prestation: 'la ',
  amortissement: 'l’',
};

/** As a sentence begins with it. */
export const titreDObjet = ({ nature, id }: Objet): string => `${TITRES[nature]} ${id}`;

/** Within a sentence. */
export const nomDObjet = (objet: Objet): string => `${ARTICLES[objet.nature]}${titreDObjet(objet)}`;
