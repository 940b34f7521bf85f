import { Cohorte } from './cohorte';
import { entreprise, siretDe, type Appelant, type Corps, type Programme } from './programme';
import { until } from './until';

type Exemple = (chemin: string) => { readonly adresse: string; readonly corps: object };

const OFFRE = 'offres-de-competences/{offreId}';
const BESOIN = 'besoins-de-competences/{besoinId}';
const APPARIEMENT = 'appariements/{appariementId}';

/** Every act by which companies offer each other skills, in the order of one story. */
export const ACTES_DES_COMPETENCES = [
  `${BESOIN}/publication`,
  `${OFFRE}/publication`,
  `${BESOIN}/classement`,
  `${APPARIEMENT}/proposition`,
  `${APPARIEMENT}/acceptation`,
  `${APPARIEMENT}/declin`,
  `${BESOIN}/retrait`,
  `${OFFRE}/retrait`,
] as const;

/** Sends the examples of a match of skills, between two companies of its own that hold the status. */
export class CompetencesDesExemples {
  private constructor(
    private readonly exemple: Exemple,
    private readonly preteuse: Appelant,
    private readonly emprunteuse: Appelant,
  ) {}

  static async ouvrir(programme: Programme, exemple: Exemple): Promise<CompetencesDesExemples> {
    const instructeur = await programme.personne('region.instructeur', '53');
    const enroler = async () => {
      const { siren, siret } = entreprise();
      await instructeur.faire('entreprises', { ...exemple('entreprises').corps, siret });
      await instructeur.faire(`entreprises/${siren}/enrolement`, exemple('entreprises/{siren}/enrolement').corps);
      return siren;
    };
    const cohorte = await Cohorte.ouvrir(programme, { enroler, equipe: { instructeur } }, { code: 'COMPETENCES-2026' });
    const membre = async () => (await cohorte.repondue()).dirigeante;
    return new CompetencesDesExemples(exemple, await membre(), await membre());
  }

  async jouer(): Promise<void> {
    const { preteuse, emprunteuse } = this;
    const de = (qui: Appelant) => ({ siret: siretDe(qui.acteur.territoire, 1) });
    await this.faire(emprunteuse, `${BESOIN}/publication`, { ...de(emprunteuse), partPourCent: 40 });
    await this.attendre(emprunteuse, BESOIN, ({ tour }) => tour === 1);
    await this.faire(preteuse, `${OFFRE}/publication`, de(preteuse));
    await this.faire(emprunteuse, `${BESOIN}/classement`);
    await this.faire(emprunteuse, `${APPARIEMENT}/proposition`);
    await this.faire(preteuse, `${APPARIEMENT}/acceptation`);
    await this.attendre(preteuse, APPARIEMENT, ({ etat }) => etat === 'conclu');
    await this.faire(emprunteuse, `${APPARIEMENT}/declin`);
    await this.attendre(emprunteuse, BESOIN, ({ etat }) => etat === 'publie');
    await this.faire(emprunteuse, `${BESOIN}/retrait`);
    await this.faire(preteuse, `${OFFRE}/retrait`);
  }

  /** What an act reads of a read model may come a moment later: it is sent until it says something. */
  private async faire(
    qui: Appelant,
    chemin: (typeof ACTES_DES_COMPETENCES)[number],
    change: object = {},
  ): Promise<void> {
    const { adresse, corps } = this.exemple(chemin);
    const { status, body } = await until(
      () => qui.agir(adresse, { ...corps, ...change }),
      (reponse) => reponse.status !== 200 || (reponse.body.faits as readonly unknown[]).length > 0,
    );
    const faits = expect.arrayContaining([expect.anything()]) as unknown;
    expect([chemin, status, body]).toEqual([chemin, 200, expect.objectContaining({ faits })]);
  }

  private async attendre(qui: Appelant, chemin: string, convient: (lu: Corps) => boolean): Promise<void> {
    const adresse = this.exemple(`${chemin}/${chemin === APPARIEMENT ? 'proposition' : 'retrait'}`).adresse;
    await until(
      () => qui.lire(adresse.replace(/\/[^/]+$/, '')),
      ({ body }) => convient(body),
    );
  }
}
