import { REGIONS } from '#libs/france';
import { SECTEURS } from '../../src/modules/pme-digitale/secteurs';
import { TAILLES } from '../../src/modules/pme-digitale/tailles';
import { siretDe, type Appelant, type Corps, type Programme, type Reponse } from './programme';
import { until } from './until';

/** Yearly figures of a micro-enterprise, and of one that is no SME. */
const MICRO = { effectifCentiemes: 800, chiffreDAffairesCentimes: 900_000_00, totalBilanCentimes: 500_000_00 };
export const HORS_PME = {
  effectifCentiemes: 90_000,
  chiffreDAffairesCentimes: 90_000_000_00,
  totalBilanCentimes: 90_000_000_00,
};

/** A ceiling for each code of the three nomenclatures: `defaut`, where `sauf` gives no other. */
export const plafondsDe = (defaut: number, sauf: Readonly<Record<string, number>> = {}) => {
  const plafonds = (codes: readonly string[]) => codes.map((code) => ({ code, plafond: sauf[code] ?? defaut }));
  return { regions: plafonds(Object.keys(REGIONS)), tailles: plafonds(TAILLES), secteurs: plafonds(SECTEURS) };
};

/** Who enrols companies. */
interface Enroleur {
  enroler(): Promise<string>;
  readonly equipe: { readonly instructeur: Appelant };
}

/** A cohort over HTTP: who opens it, and companies that apply. */
export class Cohorte {
  private constructor(
    private readonly programme: Programme,
    private readonly region: Enroleur,
    readonly pilote: Appelant,
    readonly code: string,
  ) {}

  static async ouvrir(
    programme: Programme,
    region: Enroleur,
    { code = 'PME-DIGITALE-2026', places = 150, plafonds = plafondsDe(150) } = {},
  ): Promise<Cohorte> {
    const pilote = await programme.personne('mission.pilote', 'FR');
    const ouverture = { places, ...plafonds, motif: 'recommandation-7' };
    await pilote.faire(`experimentations/${code}/ouverture`, ouverture);
    return new Cohorte(programme, region, pilote, code);
  }

  adresseDe(siren: string): string {
    return `entreprises/${siren}/statut-pme-digitale`;
  }

  /** An enrolled company that told its figures, and its head. */
  async entreprise(chiffres: object = MICRO): Promise<{ siren: string; dirigeante: Appelant }> {
    const siren = await this.region.enroler();
    const exercice = { exerciceClosLe: '2025-12-31', source: 'comptes-annuels', ...chiffres };
    await this.region.equipe.instructeur.faire(`entreprises/${siren}/taille`, exercice);
    return { siren, dirigeante: await this.programme.personne('entreprise.dirigeant', siren) };
  }

  demander({ siren, dirigeante }: { siren: string; dirigeante: Appelant }): Promise<Reponse> {
    const demande = { experimentationId: this.code, siret: siretDe(siren, 1) };
    return dirigeante.agir(`${this.adresseDe(siren)}/demande`, demande);
  }

  prononcer(siren: string, rang = 1): Promise<Reponse> {
    return this.pilote.agir(`${this.adresseDe(siren)}/admissibilite`, { rang });
  }

  /** A company that applied. */
  async candidate(): Promise<{ siren: string; dirigeante: Appelant }> {
    const entreprise = await this.entreprise();
    expect((await this.demander(entreprise)).status).toBe(200);
    return entreprise;
  }

  /** A company that was found admissible, and was answered. */
  async repondue(): Promise<{ siren: string; dirigeante: Appelant }> {
    const entreprise = await this.candidate();
    expect((await this.prononcer(entreprise.siren)).status).toBe(200);
    await this.attendre(entreprise.siren, 'admis', 'en-attente');
    return entreprise;
  }

  /** Its status of today, once it is one of these. */
  async attendre(siren: string, ...etats: readonly string[]): Promise<Corps> {
    const { body } = await until(
      () => this.pilote.lire<{ readonly statut: Corps | null }>(this.adresseDe(siren)),
      (reponse) => etats.includes(String(reponse.body.statut?.etat)),
    );
    return body.statut ?? {};
  }

  async lire(): Promise<Corps> {
    return (await this.pilote.lire(`experimentations/${this.code}`)).body;
  }
}
