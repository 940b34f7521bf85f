import { changerDActivite } from './activite';
import { Cohorte } from './cohorte';
import type { Appelant, Corps, Programme } from './programme';
import { AUJOURDHUI, entreprise, jour } from './programme';
import { until } from './until';

const CONVENTION = 'conventions-de-pret/{conventionId}';

/** One example, by whom, where it differs from what is shown, and the code of the refusal where no example can do more. */
interface Etape {
  readonly qui: 'preteuse' | 'utilisatrice';
  readonly chemin: string;
  readonly change?: object;
  readonly refus?: string;
}

const IMPOSSIBLE = 'etape-de-convention-impossible';

/** Every act on a convention, in the order of one story. The answer of the employee is a page, not an act of the API. */
export const ETAPES_DES_PRETS: readonly Etape[] = [
  { qui: 'preteuse', chemin: `${CONVENTION}/redaction` },
  { qui: 'preteuse', chemin: `${CONVENTION}/lien`, refus: 'lien-deja-envoye-ce-jour' },
  { qui: 'utilisatrice', chemin: `${CONVENTION}/consultation-cse`, change: { consulteLe: AUJOURDHUI } },
  { qui: 'preteuse', chemin: `${CONVENTION}/avenant` },
  { qui: 'utilisatrice', chemin: `${CONVENTION}/signature` },
  { qui: 'preteuse', chemin: `${CONVENTION}/modification`, change: { heuresParMois: 40 } },
  { qui: 'preteuse', chemin: `${CONVENTION}/debut`, refus: 'pret-sans-consentement' },
  { qui: 'utilisatrice', chemin: `${CONVENTION}/suspension`, refus: IMPOSSIBLE },
  { qui: 'utilisatrice', chemin: `${CONVENTION}/reprise`, refus: IMPOSSIBLE },
  { qui: 'preteuse', chemin: `${CONVENTION}/renouvellement`, change: { au: jour(30) }, refus: IMPOSSIBLE },
  { qui: 'utilisatrice', chemin: `${CONVENTION}/rupture` },
  { qui: 'preteuse', chemin: `${CONVENTION}/retour`, refus: IMPOSSIBLE },
];

type Exemple = (chemin: string) => { readonly adresse: string; readonly corps: object };

/** Sends the examples of a loan between two companies of its own. */
export class PretsDesExemples {
  private constructor(
    private readonly exemple: Exemple,
    private readonly personnes: Readonly<Record<Etape['qui'], Appelant>>,
    private readonly salarieId: string,
  ) {}

  static async ouvrir(programme: Programme, exemple: Exemple): Promise<PretsDesExemples> {
    const instructeur = await programme.personne('region.instructeur', '53');
    const { body } = await instructeur.agir('personnes', exemple('personnes').corps);
    const enroler = async () => {
      const { siren, siret } = entreprise();
      await instructeur.faire('entreprises', { ...exemple('entreprises').corps, siret });
      await instructeur.faire(`entreprises/${siren}/enrolement`, exemple('entreprises/{siren}/enrolement').corps);
      return siren;
    };
    const cohorte = await Cohorte.ouvrir(programme, { enroler, equipe: { instructeur } }, { code: 'PRETS-2026' });
    const membre = async () => (await cohorte.repondue()).dirigeante;
    const personnes = { preteuse: await membre(), utilisatrice: await membre() };
    await changerDActivite(instructeur, personnes.preteuse.acteur.territoire);
    return new PretsDesExemples(exemple, personnes, String(body.personneId));
  }

  async faire({ qui, chemin, change = {}, refus }: Etape): Promise<void> {
    const { adresse, corps } = this.exemple(chemin);
    const propre = { ...corps, ...(await this.propreA(corps, adresse)), ...change };
    const { status, body } = await this.personnes[qui].agir(adresse, propre);
    const faits = expect.arrayContaining([expect.anything()]) as unknown;
    const attendu = refus === undefined ? { faits } : { code: refus };
    expect([chemin, status === 200, body]).toEqual([chemin, refus === undefined, expect.objectContaining(attendu)]);
    await until(
      () => this.lire(adresse),
      ({ part, version, lienExpireLe }) => part !== 'demandee' && (version !== 1 || lienExpireLe !== null),
    );
  }

  /** The companies, the employee and the hash are those of this story. */
  private async propreA(corps: object, adresse: string): Promise<object> {
    if ('utilisatriceSiren' in corps)
      return {
        utilisatriceSiren: this.personnes.utilisatrice.acteur.territoire,
        salarieId: this.salarieId,
        appariementId: null,
      };
    return 'empreinte' in corps ? { empreinte: (await this.lire(adresse)).empreinte } : {};
  }

  private async lire(adresse: string): Promise<Corps> {
    const lue = adresse.replace(/\/[^/]+$/, '');
    return (
      await until(
        () => this.personnes.preteuse.lire(lue),
        ({ status }) => status === 200,
      )
    ).body;
  }
}
