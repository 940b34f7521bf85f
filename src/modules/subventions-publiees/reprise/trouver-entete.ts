import type { FormeDuTexte } from './encodage';
import { choisirEntete, essayerEntete, estComplet, type Entete } from './entete';
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
  for await (const { lignes } of lignesPhysiques(chemin, forme)) {
    for (const ligne of lignes) {
      numero += 1;
      if (numero > LIGNES_DE_TITRE_AU_PLUS)
        return { entete: choisirEntete(candidates), ligneDEntete: 0, lignesPassees };
      ouvertes.push(ligne);
      const texte = ouvertes.join('\n');
      const guillemets = texte.split('"').length - 1;
      if (guillemets % 2 === 1 && ouvertes.length < LIGNES_D_UN_ENTETE_AU_PLUS) continue;
      const entete = essayerEntete(texte);
      const estVide = /^[\s;,|\t"]*$/.test(texte);
      if (estComplet(entete)) return { entete: choisirEntete([entete]), ligneDEntete: numero, lignesPassees };
      if (!estVide && !SEPARATEUR_ANNONCE.test(texte)) {
        candidates.push(entete);
        lignesPassees += ouvertes.length;
      }
      ouvertes = [];
    }
  }
  return { entete: choisirEntete(candidates), ligneDEntete: 0, lignesPassees };
};
