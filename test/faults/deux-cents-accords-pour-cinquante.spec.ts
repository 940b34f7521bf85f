import { EventStore, load } from '#libs/event-sourcing';
import { enveloppe } from '../../src/modules/aides-regionales/enveloppe/enveloppe';
import { personne, suiteDe, type Dossier } from './actes';
import { dossiersProposes } from './dossiers-proposes';
import { eventually } from './eventually';
import { JournalLu, SANS_DESORDRE } from './journal';
import { serveProgramme, type ServedProgramme } from './served-programme';

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
  let programme: ServedProgramme;
  let journal: JournalLu;
  beforeAll(async () => {
    programme = await serveProgramme();
    journal = new JournalLu(programme.databaseUrl);
  });
  afterAll(async () => {
    await journal.close();
    await programme.close();
  });

  const instructeur = personne('region.instructeur', REGION);
  const lire = ({ dossierId }: Dossier) => programme.api.lire<LigneDossier>(instructeur, `dossiers-aide/${dossierId}`);

  /** Grants what is financed as soon as it shows, while other files still wait for the envelope; how each grant was answered. */
  const accorderAuFurEtAMesure = async (dossiers: readonly Dossier[]): Promise<ReadonlyMap<string, number>> => {
    const reponses = new Map<string, number>();
    await eventually(
      'réponse de l’enveloppe à chaque dossier',
      async () => {
        const refuses = await journal.nombreDe('FinancementRefuse.v1');
        const { corps } = await programme.api.lire<PageDeDossiers>(
          instructeur,
          'dossiers-aide?etat=finance&taille=100',
        );
        const finances = new Set(corps.lignes.map(({ dossierId }) => dossierId));
        const aSigner = dossiers.filter(({ dossierId }) => finances.has(dossierId) && !reponses.has(dossierId));
        const signes = aSigner.map(async (dossier) => {
          const { status } = await programme.api.envoyer(suiteDe(dossier).accord);
          reponses.set(dossier.dossierId, status);
        });
        await Promise.all(signes);
        return reponses.size + refuses >= dossiers.length ? true : undefined;
      },
      240_000,
    );
    return reponses;
  };

  it('en accorde exactement 50, et dit aux 150 autres que les crédits manquent', async () => {
    const dossiers = await dossiersProposes(programme.api, {
      region: REGION,
      enveloppeCentimes: ENVELOPPE,
      nombre: 200,
      montantCentimes: MONTANT,
    });

    const validations = Promise.all(dossiers.map((dossier) => programme.api.faire(suiteDe(dossier).validation)));
    const [reponses] = await Promise.all([accorderAuFurEtAMesure(dossiers), validations]);
    await journal.auRepos();

    const accordes = dossiers.filter(({ dossierId }) => reponses.get(dossierId) === 200);
    const autres = dossiers.filter((dossier) => !accordes.includes(dossier));
    expect(reponses.size).toBe(50);
    expect(accordes).toHaveLength(50);
    const forces = await Promise.all(autres.map((dossier) => programme.api.envoyer(suiteDe(dossier).accord)));
    expect(forces.map(({ status, corps }) => [status, corps.code])).toEqual(
      autres.map(() => [409, 'etape-impossible']),
    );

    const { enveloppeId } = dossiers[0]!.dispositif;
    const { state } = await load(programme.app.get(EventStore), enveloppe, enveloppeId);
    expect(state.engagements).toEqual(Object.fromEntries(accordes.map(({ dossierId }) => [dossierId, MONTANT])));
    expect(state).toMatchObject({ montantCentimes: ENVELOPPE, reservations: {}, engageCentimes: 50 * MONTANT });
    expect(state.engageCentimes).toBeLessThanOrEqual(ENVELOPPE);

    const gestionnaire = personne('region.gestionnaire-financier', REGION);
    const ligne = await programme.api.lire<object>(gestionnaire, `enveloppes/${enveloppeId}`);
    expect(ligne.corps).toMatchObject({
      montantCentimes: ENVELOPPE,
      reserveCentimes: 0,
      engageCentimes: 50 * MONTANT,
    });

    const lignes = await Promise.all(autres.map(lire));
    const renvoye = { etat: 'en-instruction', financement: 'refuse', motifDuFinancementRefuse: 'credits-insuffisants' };
    expect(
      lignes.map(({ corps: { etat, financement, motifDuFinancementRefuse } }) => ({
        etat,
        financement,
        motifDuFinancementRefuse,
      })),
    ).toEqual(autres.map(() => renvoye));
    expect(await journal.desordres()).toEqual(SANS_DESORDRE);
  });
});
