import type { Enregistrement } from './fichier-publie';
import type { SubventionLue } from './subvention-lue';

export type TotalAnnuel = Readonly<{
  siren: string;
  nom: string;
  annee: number;
  nombre: number;
  montantCentimes: bigint;
}>;

type Cumul = { -readonly [Champ in keyof TotalAnnuel]: TotalAnnuel[Champ] };

// A département publishes some ten years: no published file comes near.
const CUMULS_AU_PLUS = 50_000;

/** Sums are bigint, because they may exceed 2^53. Authorities and years beyond 50 000 share one row. */
export class Totaux {
  private readonly cumuls = new Map<string, Cumul>();
  private readonly causes = new Map<string, number>();
  private acceptes = 0;
  private ecartes = 0;
  private repares = 0;
  private montant = 0n;

  ajouter(enregistrement: Enregistrement): void {
    if (enregistrement.etat === 'ecarte') {
      this.ecartes += 1;
      this.causes.set(enregistrement.cause, (this.causes.get(enregistrement.cause) ?? 0) + 1);
      return;
    }
    this.acceptes += 1;
    this.repares += enregistrement.champsRepares;
    const centimes = BigInt(enregistrement.subvention.montantCentimes);
    this.montant += centimes;
    const cumul = this.cumulDe(enregistrement.subvention);
    cumul.nombre += 1;
    cumul.montantCentimes += centimes;
  }

  get nombreAccepte(): number {
    return this.acceptes;
  }

  get nombreEcarte(): number {
    return this.ecartes;
  }

  /** Counts texts: one record may have several. */
  get champsRepares(): number {
    return this.repares;
  }

  get montantCentimes(): bigint {
    return this.montant;
  }

  parCause(): readonly Readonly<{ cause: string; nombre: number }>[] {
    return [...this.causes]
      .map(([cause, nombre]) => ({ cause, nombre }))
      .sort((une, autre) => autre.nombre - une.nombre);
  }

  parAttribuantEtAnnee(): readonly TotalAnnuel[] {
    return [...this.cumuls.values()].sort((un, autre) => un.siren.localeCompare(autre.siren) || un.annee - autre.annee);
  }

  private cumulDe({ attribuant: { siren, nom }, annee }: SubventionLue): Cumul {
    const cle = `${siren}/${annee}`;
    const connu = this.cumuls.get(cle);
    if (connu !== undefined) return connu;
    if (this.cumuls.size >= CUMULS_AU_PLUS) return this.ouvrir('', { siren: '', nom: 'Autres attribuants', annee: 0 });
    return this.ouvrir(cle, { siren, nom: detacher(nom), annee });
  }

  private ouvrir(cle: string, de: Pick<Cumul, 'siren' | 'nom' | 'annee'>): Cumul {
    const cumul = this.cumuls.get(cle) ?? { ...de, nombre: 0, montantCentimes: 0n };
    this.cumuls.set(cle, cumul);
    return cumul;
  }
}

/** Copies a field: V8 cuts it as a view of its block, and one stored name would hold the whole block in memory. */
const detacher = (texte: string): string => Buffer.from(texte, 'utf8').toString('utf8');
