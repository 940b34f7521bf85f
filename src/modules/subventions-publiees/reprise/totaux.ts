import type { Enregistrement } from './fichier-publie';
import type { SubventionLue } from './subvention-lue';

export type TotalAnnuel = Readonly<{
  siren: string;
  nom: string;
  annee: number;
  nombre: number;
  montantCentimes: bigint;
}>;

export type Compte = Readonly<{ cause: string; nombre: number }>;

type Cumul = { -readonly [Champ in keyof Omit<TotalAnnuel, 'nom'>]: TotalAnnuel[Champ] } & {
  noms: Map<string, number>;
};

// A département publishes some ten years: no published file comes near.
const CUMULS_AU_PLUS = 50_000;
const NOMS_AU_PLUS = 20;

/** Sums are bigint, because they may exceed 2^53. Authorities and years beyond 50 000 share one row. */
export class Totaux {
  private readonly cumuls = new Map<string, Cumul>();
  private readonly causes = new Map<string, number>();
  private readonly remarques = new Map<string, number>();
  private acceptes = 0;
  private ecartes = 0;
  private repares = 0;
  private emportees = 0;
  private montant = 0n;

  ajouter(enregistrement: Enregistrement): void {
    if (enregistrement.etat === 'ecarte') {
      this.ecartes += 1;
      this.emportees += enregistrement.lignesEmportees ?? 0;
      compter(this.causes, enregistrement.cause);
      return;
    }
    const { subvention, remarque, champsRepares } = enregistrement;
    this.acceptes += 1;
    this.repares += champsRepares;
    if (remarque !== undefined) compter(this.remarques, remarque);
    const centimes = BigInt(subvention.montantCentimes);
    this.montant += centimes;
    const cumul = this.cumulDe(subvention);
    cumul.nombre += 1;
    cumul.montantCentimes += centimes;
    const { nom } = subvention.attribuant;
    if (nom !== '' && (cumul.noms.has(nom) || cumul.noms.size < NOMS_AU_PLUS))
      compter(cumul.noms, cumul.noms.has(nom) ? nom : detacher(nom));
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

  get lignesEmportees(): number {
    return this.emportees;
  }

  get montantCentimes(): bigint {
    return this.montant;
  }

  parCause(): readonly Compte[] {
    return parNombre(this.causes).map(([cause, nombre]) => ({ cause, nombre }));
  }

  parRemarque(): readonly Compte[] {
    return parNombre(this.remarques).map(([cause, nombre]) => ({ cause, nombre }));
  }

  /** An authority is called by its most frequent name of the year: one bad line does not rename it. */
  parAttribuantEtAnnee(): readonly TotalAnnuel[] {
    return [...this.cumuls.values()]
      .map(({ noms, ...cumul }) => ({ ...cumul, nom: parNombre(noms)[0]?.[0] ?? '' }))
      .sort((un, autre) => un.siren.localeCompare(autre.siren) || un.annee - autre.annee);
  }

  private cumulDe({ attribuant: { siren }, annee }: SubventionLue): Cumul {
    const cle = `${siren}/${annee}`;
    const connu = this.cumuls.get(cle);
    if (connu !== undefined) return connu;
    if (this.cumuls.size < CUMULS_AU_PLUS) return this.ouvrir(cle, { siren: detacher(siren), annee, noms: new Map() });
    return this.ouvrir('', { siren: '', annee: 0, noms: new Map([['Autres attribuants', Infinity]]) });
  }

  private ouvrir(cle: string, de: Pick<Cumul, 'siren' | 'noms' | 'annee'>): Cumul {
    const cumul = this.cumuls.get(cle) ?? { ...de, nombre: 0, montantCentimes: 0n };
    this.cumuls.set(cle, cumul);
    return cumul;
  }
}

const compter = (nombres: Map<string, number>, quoi: string): void => {
  nombres.set(quoi, (nombres.get(quoi) ?? 0) + 1);
};

const parNombre = (nombres: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...nombres].sort(([, un], [, autre]) => autre - un);

/** Copies a field: V8 cuts it as a view of its block, and one stored name would hold the whole block in memory. */
const detacher = (texte: string): string => Buffer.from(texte, 'utf8').toString('utf8');
