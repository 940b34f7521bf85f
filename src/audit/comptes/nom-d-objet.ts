import type { NatureDObjet, Objet } from '#modules/objets';

const NOMS: Readonly<Record<NatureDObjet, string>> = {
  'dossier-aide': 'le dossier',
  prestation: 'la prestation',
  amortissement: 'l’amortissement',
};

export const nomDObjet = ({ nature, id }: Objet): string => `${NOMS[nature]} ${id}`;
