import { decouper, type Decoupe } from './champs-csv';
import type { Entete } from './entete';
import { estAbsent } from './texte-publie';

export type EnregistrementBrut =
  Readonly<{ ligne: number; champs: readonly string[] }> | Readonly<{ ligne: number; cause: string; motif: string }>;

type Ouvert = Readonly<{ ligne: number; textes: string[] }>;

const LIGNES_AU_PLUS = 100;
const CARACTERES_AU_PLUS = 64 * 1024;

const NUMERO_VRAISEMBLABLE = /^[\s'"]*\d[\d\s\u00a0.,e+]{7,}['"\s]*$/i;
const MONTANT_VRAISEMBLABLE = /^[\s€+-]*\d[\d\s\u00a0\u202f.,]*(?:€|eur|euros)?\s*$/i;

/**
 * Joins physical lines into records. A quote that is never closed would swallow the lines up to the next quote, so a line
 * that is a whole record by itself ends the open one, which is set aside. The text of an open record is bounded.
 */
export class Recomposition {
  private ouvert: Ouvert | undefined;
  private longueur = 0;
  private derniereLigne = 0;

  constructor(private readonly entete: Entete) {}

  ajouter(texte: string, ligne: number, sortie: EnregistrementBrut[]): void {
    if (this.ouvert === undefined) {
      this.commencer(texte, ligne, sortie);
    } else if (this.estUnDebut(texte)) {
      sortie.push(this.dechire(this.ouvert));
      this.commencer(texte, ligne, sortie);
    } else {
      this.poursuivre(this.ouvert, texte, sortie);
    }
    this.derniereLigne = ligne;
  }

  terminer(sortie: EnregistrementBrut[]): void {
    if (this.ouvert !== undefined) sortie.push(this.dechire(this.ouvert));
    this.ouvert = undefined;
  }

  private commencer(texte: string, ligne: number, sortie: EnregistrementBrut[]): void {
    const decoupe = decouper(texte, this.entete.separateur);
    this.ouvert = decoupe.complet ? undefined : { ligne, textes: [texte] };
    this.longueur = texte.length;
    if (decoupe.complet) this.rendre(decoupe, ligne, sortie);
  }

  private poursuivre({ ligne, textes }: Ouvert, texte: string, sortie: EnregistrementBrut[]): void {
    this.longueur += texte.length;
    if (textes.length === 0) return;
    textes.push(texte);
    if (textes.length > LIGNES_AU_PLUS || this.longueur > CARACTERES_AU_PLUS) {
      textes.length = 0;
      return;
    }
    // Only a line with a quote can close a quoted field.
    if (!texte.includes('"')) return;
    const decoupe = decouper(textes.join('\n'), this.entete.separateur);
    if (!decoupe.complet) return;
    this.ouvert = undefined;
    this.rendre(decoupe, ligne, sortie);
  }

  private rendre({ champs }: Decoupe, ligne: number, sortie: EnregistrementBrut[]): void {
    const attendus = this.entete.colonnes.length;
    if (estVide(champs[0] ?? '') && champs.every(estVide)) return;
    if (champs.length === attendus || (champs.length > attendus && champs.slice(attendus).every(estVide))) {
      sortie.push({ ligne, champs });
    } else {
      const cause = 'nombre de champs différent de celui des colonnes';
      sortie.push({ ligne, cause, motif: `L'enregistrement compte ${champs.length} champs au lieu de ${attendus}.` });
    }
  }

  private estUnDebut(texte: string): boolean {
    const { champs, complet, irregulier } = decouper(texte, this.entete.separateur);
    const { places, colonnes } = this.entete;
    const attribuant = champs[places.idAttribuant];
    if (attribuant === undefined) return false;
    if (!complet) return !irregulier && champs.length <= colonnes.length && NUMERO_VRAISEMBLABLE.test(attribuant);
    if (champs.length !== colonnes.length) return false;
    if (NUMERO_VRAISEMBLABLE.test(attribuant)) return true;
    return !irregulier && estAbsent(attribuant) && MONTANT_VRAISEMBLABLE.test(champs[places.montant] ?? '');
  }

  private dechire({ ligne }: Ouvert): EnregistrementBrut {
    const etendue =
      this.derniereLigne === ligne
        ? `à la ligne ${ligne}`
        : `à la ligne ${ligne} (texte perdu jusqu'à la ligne ${this.derniereLigne})`;
    return {
      ligne,
      cause: 'guillemet ouvert et jamais refermé',
      motif: `Un guillemet ouvert ${etendue} n'est jamais refermé.`,
    };
  }
}

const estVide = (champ: string): boolean => champ.trim() === '';
