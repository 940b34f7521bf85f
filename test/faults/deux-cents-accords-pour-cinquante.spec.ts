import { EventStore, load } from '#libs/event-sourcing';
import { cleDObjet, dossierAideDe } from '#modules/objets';
import { enveloppe } from '../../src/modules/aides-regionales/enveloppe/enveloppe';
import { actesDe, personneDe, SANS_DESORDRE, type Dossier } from '../support/programme';
import { ProgrammeServi } from '../support/programme/programme-servi';
import { until } from '../support/until';
import { dossiersProposes } from './dossiers-proposes';

const REGION = '53';
const MONTANT = 1_234_57;
/** Fifty-one grants but for one cent: the fifty-first does not fit. */
const ENVELOPPE = 51 * MONTANT - 1;

interface LigneDossier {
  readonly etat: string;
  readonly financement: string | null;
  readonly motifDuFinancementRefuse: string | null;
}

interface PageDeDossiers {
  readonly lignes: readonly { readonly dossierId: string }[];
}

describe('200 accords sur une enveloppe pour 50', () => {
  let programme: ProgrammeServi;
  beforeAll(async () => {
    programme = await ProgrammeServi.ouvrir();
  });
  afterAll(() => programme.fermer());

  const instructeur = personneDe('region.instructeur', REGION);
  const lire = ({ dossierId }: Dossier) => programme.lire<LigneDossier>(instructeur, `dossiers-aide/${dossierId}`);

  /** Grants what is financed as soon as it shows, while other files still wait for the envelope; how each grant was answered. */
  const accorderAuFurEtAMesure = async (dossiers: readonly Dossier[]): Promise<ReadonlyMap<string, number>> => {
    const reponses = new Map<string, number>();
    await until(
      async () => {
        const refuses = await programme.journal.nombreDe('FinancementRefuse.v2');
        const { body } = await programme.lire<PageDeDossiers>(instructeur, 'dossiers-aide?etat=finance&taille=100');
        const finances = new Set(body.lignes.map(({ dossierId }) => dossierId));
        const aSigner = dossiers.filter(({ dossierId }) => finances.has(dossierId) && !reponses.has(dossierId));
        const signes = aSigner.map(async (dossier) => {
          const { status } = await programme.envoyer(actesDe(dossier).accord);
          reponses.set(dossier.dossierId, status);
        });
        await Promise.all(signes);
        return reponses.size + refuses;
      },
      (repondus) => repondus >= dossiers.length,
    );
    return reponses;
  };

  it('en accorde exactement 50, et dit aux 150 autres que les crédits manquent', async () => {
    const dossiers = await dossiersProposes(programme, {
      region: REGION,
      enveloppeCentimes: ENVELOPPE,
      nombre: 200,
      montantCentimes: MONTANT,
    });

    const validations = Promise.all(dossiers.map((dossier) => programme.faire(actesDe(dossier).validation)));
    const [reponses] = await Promise.all([accorderAuFurEtAMesure(dossiers), validations]);
    await programme.journal.auRepos();

    const accordes = dossiers.filter(({ dossierId }) => reponses.get(dossierId) === 200);
    const autres = dossiers.filter((dossier) => !accordes.includes(dossier));
    expect(reponses.size).toBe(50);
    expect(accordes).toHaveLength(50);
    const forces = await Promise.all(autres.map((dossier) => programme.envoyer(actesDe(dossier).accord)));
    expect(forces.map(({ status, body }) => [status, body.code])).toEqual(autres.map(() => [409, 'etape-impossible']));

    const { enveloppeId } = dossiers[0]!.dispositif;
    const { state } = await load(programme.app.get(EventStore), enveloppe, enveloppeId);
    const engages = accordes.map(({ dossierId }) => ({ objet: dossierAideDe(dossierId), montantCentimes: MONTANT }));
    expect(state.engagements).toEqual(Object.fromEntries(engages.map((engage) => [cleDObjet(engage.objet), engage])));
    expect(state).toMatchObject({ montantCentimes: ENVELOPPE, reservations: {}, engageCentimes: 50 * MONTANT });
    expect(state.engageCentimes).toBeLessThanOrEqual(ENVELOPPE);

    const gestionnaire = personneDe('region.gestionnaire-financier', REGION);
    const ligne = await programme.lire<object>(gestionnaire, `enveloppes/${enveloppeId}`);
    expect(ligne.body).toMatchObject({
      montantCentimes: ENVELOPPE,
      reserveCentimes: 0,
      engageCentimes: 50 * MONTANT,
    });

    const lignes = await Promise.all(autres.map(lire));
    const renvoye = { etat: 'en-instruction', financement: 'refuse', motifDuFinancementRefuse: 'credits-insuffisants' };
    expect(
      lignes.map(({ body: { etat, financement, motifDuFinancementRefuse } }) => ({
        etat,
        financement,
        motifDuFinancementRefuse,
      })),
    ).toEqual(autres.map(() => renvoye));
    expect(await programme.journal.desordres()).toEqual(SANS_DESORDRE);
  });
});
