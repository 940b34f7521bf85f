import { plafondsDe } from './cohorte';
import type { Appelant, Programme } from './programme';
import { until } from './until';

const SIREN = '552081317';
const COHORTE = 'experimentations/{experimentationId}';
const STATUT = 'entreprises/{siren}/statut-pme-digitale';

interface Etape {
  readonly qui: 'pilote' | 'dirigeante';
  readonly chemin: string;
  /** Where the act differs from what is shown. */
  readonly change?: object;
  /** The code of the refusal, where no example can do more: a year goes by between both declarations, and nobody waits. */
  readonly refus?: string;
  /** The state of the status to wait for, after the act. */
  readonly puis?: string;
}

const DECLARATIONS = 'entreprises/{siren}/declarations-pme-digitale';

/** Every act on a cohort and on the status of a company, in the order of one story. */
export const ETAPES_DE_LA_COHORTE: readonly Etape[] = [
  { qui: 'pilote', chemin: `${COHORTE}/ouverture`, change: plafondsDe(20) },
  { qui: 'pilote', chemin: `${COHORTE}/quotas` },
  { qui: 'pilote', chemin: `${COHORTE}/places` },
  { qui: 'dirigeante', chemin: `${STATUT}/demande` },
  { qui: 'dirigeante', chemin: `${DECLARATIONS}/initiale` },
  { qui: 'dirigeante', chemin: `${DECLARATIONS}/correction`, change: { effectif: 13 } },
  { qui: 'dirigeante', chemin: `${DECLARATIONS}/finale`, refus: 'declaration-hors-de-sa-periode' },
  { qui: 'pilote', chemin: `${STATUT}/refus` },
  { qui: 'dirigeante', chemin: `${STATUT}/demande` },
  { qui: 'pilote', chemin: `${STATUT}/admissibilite`, change: { rang: 2 }, puis: 'admis' },
  { qui: 'pilote', chemin: `${STATUT}/suspension` },
  { qui: 'pilote', chemin: `${STATUT}/suspension/levee` },
  { qui: 'dirigeante', chemin: `${STATUT}/depart` },
  { qui: 'dirigeante', chemin: `${STATUT}/demande` },
  { qui: 'pilote', chemin: `${STATUT}/admissibilite`, change: { rang: 3 }, puis: 'admis' },
  { qui: 'pilote', chemin: `${STATUT}/fin` },
  { qui: 'pilote', chemin: `${COHORTE}/demarrage` },
  { qui: 'pilote', chemin: `${COHORTE}/groupes-de-comparaison`, refus: 'groupes-incomplets' },
  { qui: 'pilote', chemin: `${COHORTE}/evaluation` },
  { qui: 'pilote', chemin: `${COHORTE}/cloture` },
];

type Exemple = (chemin: string) => { readonly adresse: string; readonly corps: object };

/** Sends the examples of the cohort, each by the person whose act it is. */
export class CohorteDesExemples {
  private constructor(
    private readonly exemple: Exemple,
    private readonly personnes: Readonly<Record<Etape['qui'], Appelant>>,
  ) {}

  static async ouvrir(programme: Programme, exemple: Exemple): Promise<CohorteDesExemples> {
    const pilote = await programme.personne('mission.pilote', 'FR');
    return new CohorteDesExemples(exemple, {
      pilote,
      dirigeante: await programme.personne('entreprise.dirigeant', SIREN),
    });
  }

  async faire({ qui, chemin, change = {}, refus, puis }: Etape): Promise<void> {
    const { adresse, corps } = this.exemple(chemin);
    const { status, body } = await this.personnes[qui].agir(adresse, { ...corps, ...change });
    const faits = expect.arrayContaining([expect.anything()]) as unknown;
    const attendu = refus === undefined ? { faits } : { code: refus };
    expect([chemin, status === 200, body]).toEqual([chemin, refus === undefined, expect.objectContaining(attendu)]);
    if (puis !== undefined)
      await until(
        () =>
          this.personnes[qui].lire<{ readonly statut: { readonly etat: string } }>(
            `entreprises/${SIREN}/statut-pme-digitale`,
          ),
        (reponse) => reponse.body.statut.etat === puis,
      );
  }
}
