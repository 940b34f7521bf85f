import { CRITERES_DE_LABELLISATION } from '../../src/modules/connecteurs/labellisation/grille';
import type { Appelant, Programme } from './programme';
import { until } from './until';

const LUI = '0190c5a0-0000-7000-8000-0000000000f1';
const AUTRE = '0190c5a0-0000-7000-8000-0000000000f2';
const CANDIDAT = '0190c5a0-0000-7000-8000-0000000000f3';
const SIREN = '552081317';

/** One example, by whom, and where it differs from what is shown. */
interface Etape {
  readonly qui: keyof typeof PERSONNES;
  readonly chemin: string;
  readonly change?: object;
  /** The person on whom the act is, when it is not the one of the example. */
  readonly sur?: string;
  /** The code of the refusal, where no example can do more. */
  readonly refus?: string;
  /** The state to wait for, after the act. */
  readonly puis?: string;
}

const PERSONNES = {
  lui: ['connecteur', '53', LUI],
  autre: ['connecteur', '53', AUTRE],
  candidat: ['connecteur', '53', CANDIDAT],
  referent: ['referent.territorial', '53', undefined],
  responsable: ['region.responsable', '53', undefined],
  instructeur: ['region.instructeur', '53', undefined],
  certificateur: ['region.instructeur', '53', '0190c5a0-0000-7000-8000-0000000000fb'],
  comptable: ['region.comptable', '53', undefined],
  dirigeante: ['entreprise.dirigeant', SIREN, undefined],
} as const;

const SIEN = 'mon-profil-de-connecteur';
const SUR = 'connecteurs/{connecteurId}';
const DEMANDE = 'demandes-accompagnement/{demandeId}';
const PRESTATION = 'prestations/{prestationId}';
const SERVICE = 'services-subventionnes/{code}';

/** Every act of the network of connecteurs, in the order of one story. */
export const ETAPES_DU_RESEAU: readonly Etape[] = [
  { qui: 'lui', chemin: `${SIEN}/charte` },
  { qui: 'lui', chemin: `${SIEN}/profil`, change: { langues: ['fr'] } },
  { qui: 'lui', chemin: `${SIEN}/capacite` },
  { qui: 'lui', chemin: `${SIEN}/interets` },
  { qui: 'lui', chemin: `${SIEN}/absence`, change: { delegueId: undefined } },
  { qui: 'lui', chemin: `${SIEN}/absence/annulation` },
  { qui: 'lui', chemin: `${SIEN}/annuaire` },
  { qui: 'lui', chemin: `${SIEN}/annuaire/retrait` },
  { qui: 'candidat', chemin: `${SIEN}/candidature` },
  { qui: 'referent', chemin: `${SUR}/complement`, sur: CANDIDAT },
  { qui: 'candidat', chemin: `${SIEN}/complement` },
  { qui: 'referent', chemin: `${SUR}/refus`, sur: CANDIDAT },
  { qui: 'autre', chemin: `${SIEN}/candidature` },
  { qui: 'referent', chemin: `${SUR}/acceptation`, sur: AUTRE },
  { qui: 'autre', chemin: `${SIEN}/interets`, change: { interets: [{ siren: '443061841' }] } },
  { qui: 'dirigeante', chemin: `${DEMANDE}/depot` },
  { qui: 'instructeur', chemin: `${DEMANDE}/qualification`, puis: 'proposee' },
  { qui: 'referent', chemin: `${DEMANDE}/proposition`, change: { connecteurIds: [AUTRE] } },
  { qui: 'autre', chemin: `${DEMANDE}/refus` },
  { qui: 'lui', chemin: `${DEMANDE}/acceptation` },
  { qui: 'responsable', chemin: `${SERVICE}/inscription` },
  { qui: 'instructeur', chemin: `${PRESTATION}/prescription` },
  { qui: 'dirigeante', chemin: `${PRESTATION}/devis`, puis: 'en-cours' },
  { qui: 'autre', chemin: `${PRESTATION}/realisation` },
  { qui: 'dirigeante', chemin: `${PRESTATION}/contestation` },
  { qui: 'autre', chemin: `${PRESTATION}/realisation` },
  { qui: 'dirigeante', chemin: `${PRESTATION}/confirmation` },
  { qui: 'certificateur', chemin: `${PRESTATION}/certification` },
  { qui: 'responsable', chemin: `${PRESTATION}/retrait-de-certification`, refus: 'certification-definitive' },
  { qui: 'comptable', chemin: `${PRESTATION}/paiement` },
  { qui: 'instructeur', chemin: `${PRESTATION}/prescription`, sur: '0190c5a0-0000-7000-8000-000000000e52' },
  { qui: 'responsable', chemin: `${PRESTATION}/annulation`, sur: '0190c5a0-0000-7000-8000-000000000e52' },
  { qui: 'responsable', chemin: `${SERVICE}/retrait` },
  { qui: 'lui', chemin: `${DEMANDE}/cloture` },
  { qui: 'dirigeante', chemin: `${DEMANDE}/satisfaction` },
  { qui: 'dirigeante', chemin: `${DEMANDE}/reouverture` },
  { qui: 'dirigeante', chemin: `${DEMANDE}/abandon` },
  { qui: 'referent', chemin: `${SUR}/suspension` },
  { qui: 'referent', chemin: `${SUR}/retablissement` },
  { qui: 'lui', chemin: `${SUR}/sortie` },
];

type Exemple = (chemin: string) => { readonly adresse: string; readonly corps: object };

/** Sends the examples of the network, each by the person whose act it is. */
export class ReseauDesExemples {
  private constructor(
    private readonly programme: Programme,
    private readonly exemple: Exemple,
    private readonly personnes: Readonly<Record<string, Appelant>>,
  ) {}

  /** The charter is published with the words that the examples sign, and the supplier of the examples bears the label. */
  static async ouvrir(programme: Programme, exemple: Exemple): Promise<ReseauDesExemples> {
    const connues = Object.entries(PERSONNES).map(
      async ([nom, [role, territoire, id]]) => [nom, await programme.personne(role, territoire, id)] as const,
    );
    const personnes = Object.fromEntries(await Promise.all(connues)) as Record<keyof typeof PERSONNES, Appelant>;
    const pilote = await programme.personne('mission.pilote', 'FR');
    await pilote.faire('chartes/connecteur/publication', exemple('chartes/{nature}/publication').corps);
    return new ReseauDesExemples(programme, exemple, personnes);
  }

  async faire({ qui, chemin, change = {}, sur, refus, puis }: Etape): Promise<void> {
    const { adresse, corps } = this.exemple(chemin);
    const personne = this.personnes[qui];
    if (!personne) throw new Error(`${qui} is not one of the examples.`);
    const place = sur === undefined ? adresse : adresse.replace(/(?<=^(?:connecteurs|prestations)\/)[^/]+/, sur);
    await this.labelliserAvant(chemin);
    const { status, body } = await personne.agir(place, { ...corps, ...change });
    const faits = expect.arrayContaining([expect.anything()]) as unknown;
    const attendu = refus === undefined ? { faits } : { code: refus };
    expect([chemin, status === 200, body]).toEqual([chemin, refus === undefined, expect.objectContaining(attendu)]);
    const lue = place.replace(/\/[^/]+$/, '');
    if (puis !== undefined)
      await until(
        () => personne.lire(lue),
        ({ body: { etat } }) => etat === puis,
      );
  }

  private labellise = false;

  private async labelliserAvant(chemin: string): Promise<void> {
    if (this.labellise || chemin !== `${PRESTATION}/prescription`) return;
    this.labellise = true;
    const pilote = await this.programme.personne('mission.pilote', 'FR');
    const evaluateurs = await Promise.all(
      ['Maïwenn Kermarrec', 'Youenn Guéguen'].map(async (nom) => {
        const { body } = await pilote.agir<{ personneId: string }>('personnes', { nom });
        return this.programme.personne('evaluateur', 'FR', body.personneId);
      }),
    );
    const adresse = `connecteurs/${AUTRE}/labellisation`;
    await this.personnes.autre?.faire(`${SIEN}/labellisation/demande`, {});
    await pilote.faire(`${adresse}/recevabilite`, { rang: 1 });
    await pilote.faire(`${adresse}/evaluateurs`, {
      rang: 1,
      evaluateurs: evaluateurs.map(({ personneId }) => personneId),
    });
    const notes = CRITERES_DE_LABELLISATION.map((critere) => ({ critere, note: 3 }));
    for (const evaluateur of evaluateurs) await evaluateur.faire(`${adresse}/evaluations`, { rang: 1, notes });
    await pilote.faire(`${adresse}/accord`, { rang: 1 });
  }
}
