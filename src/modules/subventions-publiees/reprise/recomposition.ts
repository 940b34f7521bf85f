import { decouper, type Decoupe } from './champs-csv';
import { decimalesDetachees, decimalesReunies, placerCellules } from './cellules-et-colonnes';
import { colonneDuModele } from './colonnes';
import { enteteDe, manquantesDe, type Entete } from './entete';
import { lireNumero } from './numero-publie';
import { estAbsent } from './texte-publie';

export type EnregistrementBrut =
  | Readonly<{ ligne: number; champs: readonly string[]; entete: Entete }>
  | Readonly<{ ligne: number; cause: string; motif: string; lignesEmportees?: number }>;

type Ouvert = Readonly<{ ligne: number; textes: string[] }>;

const LIGNES_AU_PLUS = 100;
const CARACTERES_AU_PLUS = 64 * 1024;

const NUMERO_VRAISEMBLABLE = /^[\s'"]*\d[\d\s\u00a0.,e+]{7,}['"\s]*$/i;
const DATE_VRAISEMBLABLE = /^[\s'"]*(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{4}\s*$)/;
const MONTANT_VRAISEMBLABLE = /^[\s€+-]*\d[\d\s\u00a0\u202f.,]*(?:€|eur|euros)?\s*$/i;
const TITRES_D_UN_ENTETE = 3;
const FIN_DE_FICHIER_DOS = '\u001a';

/**
 * Joins physical lines into records. A quote that is never closed would swallow the lines up to the next quote, so a line
 * that is a record by itself ends the open one, which is set aside. The text of an open record is bounded.
 */
export class Recomposition {
  private ouvert: Ouvert | undefined;
  private longueur = 0;
  private derniereLigne = 0;
  private enteteIncomplet: number | undefined;
  private aDesDecimalesNues = false;

  /** `decimalesNues`: the commas of decimals separate cells in some records of the file. */
  constructor(
    private entete: Entete,
    private readonly decimalesNues = false,
  ) {}

  get aReuniDesDecimales(): boolean {
    return this.aDesDecimalesNues;
  }

  ajouter(physique: string, ligne: number, sortie: EnregistrementBrut[]): void {
    const texte = this.entete.lignesCitees ? sansGuillemets(physique) : physique;
    if (this.ouvert === undefined) {
      this.commencer(texte, ligne, sortie);
    } else if (this.estUnDebut(texte)) {
      sortie.push(dechire(this.ouvert, this.derniereLigne));
      this.commencer(texte, ligne, sortie);
    } else {
      this.poursuivre(this.ouvert, texte, ligne, sortie);
    }
    this.derniereLigne = ligne;
  }

  terminer(sortie: EnregistrementBrut[]): void {
    if (this.ouvert !== undefined) sortie.push(dechire(this.ouvert, this.derniereLigne));
    this.ouvert = undefined;
  }

  private commencer(texte: string, ligne: number, sortie: EnregistrementBrut[]): void {
    const decoupe = decouper(texte, this.entete.separateur);
    this.ouvert = decoupe.complet ? undefined : { ligne, textes: [texte] };
    this.longueur = texte.length;
    if (decoupe.complet) this.rendre(decoupe, ligne, ligne, sortie);
  }

  private poursuivre({ ligne, textes }: Ouvert, texte: string, derniere: number, sortie: EnregistrementBrut[]): void {
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
    // The quote of another record may have closed this one.
    if (decoupe.irregulier) sortie.push(dechire({ ligne }, derniere));
    else this.rendre(decoupe, ligne, derniere, sortie);
  }

  private rendre({ champs }: Decoupe, ligne: number, derniere: number, sortie: EnregistrementBrut[]): void {
    if (estVide(champs[0] ?? '') && champs.every(estVide)) return;
    const { entete } = this;
    if (estUnEntete(champs, entete)) {
      sortie.push({ ligne, ...this.changerDEntete(champs, ligne) });
      return;
    }
    if (this.enteteIncomplet !== undefined) {
      const motif = `L'en-tête de la ligne ${this.enteteIncomplet} est incomplet : cette ligne n'est pas lue.`;
      sortie.push({ ligne, cause: 'ligne sous un en-tête incomplet', motif });
      return;
    }
    const attendus = entete.colonnes.length;
    const estEntier = champs.length === attendus && !decimalesDetachees(champs, entete, this.decimalesNues);
    const places = estEntier ? champs : placerCellules(champs, entete);
    if (typeof places !== 'string') {
      this.aDesDecimalesNues ||= !estEntier && decimalesReunies(champs, places, entete);
      sortie.push({ ligne, champs: places, entete });
      return;
    }
    const emportees = derniere > ligne ? { lignesEmportees: derniere - ligne } : {};
    const compte = `L'enregistrement compte ${champs.length} champs au lieu de ${attendus}`;
    sortie.push(
      places === 'aucune'
        ? { ligne, cause: 'nombre de champs différent de celui des colonnes', motif: `${compte}.`, ...emportees }
        : {
            ligne,
            ...emportees,
            cause: 'champs à plusieurs lectures',
            motif: `${compte}, et se répartit de plusieurs façons entre elles.`,
          },
    );
  }

  /** A header inside the file: those of joined files. The lines that follow are read by it. */
  private changerDEntete(champs: readonly string[], ligne: number): Readonly<{ cause: string; motif: string }> {
    const suivant = enteteDe(champs, this.entete.separateur, this.entete.lignesCitees);
    const manquantes = manquantesDe(suivant);
    this.enteteIncomplet = manquantes.length > 0 ? ligne : undefined;
    if (manquantes.length > 0) {
      const motif = `La ligne est un en-tête auquel il manque ${manquantes.join(', ')} : la suite n'est pas lue.`;
      return { cause: 'en-tête incomplet', motif };
    }
    const memes = JSON.stringify(suivant.places) === JSON.stringify(this.entete.places);
    this.entete = suivant;
    return memes
      ? { cause: 'en-tête répété', motif: "La ligne répète l'en-tête du fichier." }
      : {
          cause: 'en-tête dans un autre ordre',
          motif: "La ligne est un en-tête dont les colonnes sont dans un autre ordre : la suite est lue d'après lui.",
        };
  }

  private estUnDebut(texte: string): boolean {
    if (texte === FIN_DE_FICHIER_DOS) return false;
    const { champs, complet, irregulier } = decouper(texte, this.entete.separateur);
    const { places, colonnes } = this.entete;
    const attribuant = champs[places.idAttribuant];
    if (attribuant === undefined) return false;
    if (!complet) return !irregulier && champs.length <= colonnes.length && estUnNumero(attribuant);
    const aSaDate = DATE_VRAISEMBLABLE.test(champs[places.dateConvention] ?? '');
    if (estUnNumero(attribuant)) return champs.length === colonnes.length || aSaDate;
    if (champs.length !== colonnes.length || irregulier) return false;
    return (aSaDate || estAbsent(attribuant)) && MONTANT_VRAISEMBLABLE.test(champs[places.montant] ?? '');
  }
}

const dechire = ({ ligne }: Pick<Ouvert, 'ligne'>, derniere: number): EnregistrementBrut => {
  const lignesEmportees = derniere - ligne;
  const etendue =
    lignesEmportees === 0 ? `à la ligne ${ligne}` : `à la ligne ${ligne} (texte perdu jusqu'à la ligne ${derniere})`;
  return {
    ligne,
    cause: 'guillemet ouvert et jamais refermé',
    motif: `Un guillemet ouvert ${etendue} n'est jamais refermé.`,
    ...(lignesEmportees > 0 && { lignesEmportees }),
  };
};

const estUnEntete = (champs: readonly string[], { places }: Entete): boolean =>
  !/\d/.test(champs[places.idAttribuant] ?? '') &&
  champs.filter((champ) => colonneDuModele(champ) !== undefined).length >= TITRES_D_UN_ENTETE;

const estUnNumero = (cellule: string): boolean => NUMERO_VRAISEMBLABLE.test(cellule) || lireNumero('', cellule).lu;

const estVide = (champ: string): boolean => champ.trim() === '' || champ === FIN_DE_FICHIER_DOS;

const sansGuillemets = (ligne: string): string =>
  ligne.length > 1 && ligne.startsWith('"') && ligne.endsWith('"') ? ligne.slice(1, -1).replaceAll('""', '"') : ligne;
