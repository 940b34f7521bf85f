import type { FormeDuTexte } from './encodage';
import { essayerEntete, estComplet, refuserEntete, type Entete } from './entete';
import { lignesPhysiques } from './lignes-physiques';

const SEPARATEUR_ANNONCE = /^"?sep=/i;
const LIGNES_DE_TITRE_AU_PLUS = 50;
const LIGNES_D_UN_ENTETE_AU_PLUS = 20;

export type EnteteTrouve = Readonly<{ entete: Entete; ligneDEntete: number; lignesPassees: number }>;

/** The first line with the columns of the model. Titles, an address or "sep=;" may stand before it; a title may hold line ends. */
export const trouverEntete = async (chemin: string, forme: FormeDuTexte): Promise<EnteteTrouve> => {
  const candidates: Entete[] = [];
  let [numero, lignesPassees] = [0, 0];
  let ouvertes: string[] = [];
  const passer = (texte: string, lignes: number): void => {
    if (/^[\s;,|\t"]*$/.test(texte) || SEPARATEUR_ANNONCE.test(texte)) return;
    candidates.push(essayerEntete(texte));
    lignesPassees += lignes;
  };
  for await (const { lignes } of lignesPhysiques(chemin, forme)) {
    for (const ligne of lignes) {
      numero += 1;
      if (numero > LIGNES_DE_TITRE_AU_PLUS) return refuserEntete(candidates);
      // A title above may have lost a quote: the line that is a header by itself is one.
      const seule = essayerEntete(ligne);
      if (aSesGuillemets(ligne) && estComplet(seule))
        return { entete: seule, ligneDEntete: numero, lignesPassees: lignesPassees + ouvertes.length };
      ouvertes.push(ligne);
      const texte = ouvertes.join('\n');
      if (!aSesGuillemets(texte)) {
        if (ouvertes.length < LIGNES_D_UN_ENTETE_AU_PLUS) continue;
        for (const ouverte of ouvertes) passer(ouverte, 1);
      } else {
        const entete = essayerEntete(texte);
        if (estComplet(entete)) return { entete, ligneDEntete: numero, lignesPassees };
        passer(texte, ouvertes.length);
      }
      ouvertes = [];
    }
  }
  for (const ouverte of ouvertes) passer(ouverte, 1);
  return refuserEntete(candidates);
};

const aSesGuillemets = (texte: string): boolean => texte.split('"').length % 2 === 1;
