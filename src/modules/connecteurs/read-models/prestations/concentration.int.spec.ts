import { fait } from '#facts/prestations';
import { Atelier } from '../../../../../test/support/atelier';
import { requeteDeConcentration } from './concentration';
import type { Concentration } from './concentration.answer';
import { LignePrestation } from './prestations.entity';
import { prestations } from './prestations.projection';

const JOUR = '2027-03-02';
const [A, B] = ['443061841', '356000000'];

describe('la concentration des prescriptions', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open(prestations.tables);
    let rang = 0;
    const prescrire = async (combien: number, change: object, ...suite: 'annulee'[]) => {
      for (let fois = 0; fois < combien; fois += 1) {
        rang += 1;
        const prestationId = `p${rang}`;
        const annulees = suite.map(() => fait('PrestationAnnulee.v1')({ prestationId, financement: null }));
        const prescrite = fait('PrestationPrescrite.v1')({ prestationId, prescriteLe: JOUR, ...change });
        await atelier.record(`prestation-${prestationId}`, prescrite, ...annulees);
      }
    };
    // Half of those of c1, and five of them; one is cancelled, and one is of the first day of the twelve months.
    await prescrire(3, { prescripteurId: 'c1', fournisseurSiren: A });
    await prescrire(1, { prescripteurId: 'c1', fournisseurSiren: A }, 'annulee');
    await prescrire(1, { prescripteurId: 'c1', fournisseurSiren: A, prescriteLe: '2026-03-03' });
    await prescrire(5, { prescripteurId: 'c1', fournisseurSiren: B });
    // Too old, or not yet.
    await prescrire(1, { prescripteurId: 'c1', fournisseurSiren: B, prescriteLe: '2026-03-02' });
    await prescrire(1, { prescripteurId: 'c1', fournisseurSiren: B, prescriteLe: '2027-03-03' });
    // All of theirs, and too few; enough, and too small a share.
    await prescrire(4, { prescripteurId: 'c2', fournisseurSiren: A });
    await prescrire(5, { prescripteurId: 'c3', fournisseurSiren: A });
    await prescrire(6, { prescripteurId: 'c3', fournisseurSiren: B });
    await prescrire(1, { prescripteurId: 'c1', fournisseurSiren: A, region: '76' });
    const engine = atelier.engine({ projections: [prestations] });
    await engine.start();
    await atelier.reached(engine, 'prestations');
  });
  afterAll(() => atelier.close());

  const lire = (region?: string, skip = 0, take = 10) =>
    atelier.rows<Concentration & { total: number }>(...requeteDeConcentration({ jour: JOUR, region, skip, take }));
  const montrer = ({ region, prescripteurId, fournisseurSiren, ...ligne }: Concentration & { total: number }) =>
    [region, prescripteurId, fournisseurSiren, ligne.nombre, ligne.partPointsDeBase, ligne.concentree].join(' ');

  it('compte douze mois par région, et marque ce qui atteint les deux seuils', async () => {
    expect((await lire()).map(montrer)).toEqual([
      `53 c3 ${B} 6 5454 true`,
      `53 c1 ${B} 5 5000 true`,
      `53 c1 ${A} 5 5000 true`,
      `53 c3 ${A} 5 4545 false`,
      `53 c2 ${A} 4 10000 false`,
      `76 c1 ${A} 1 10000 false`,
    ]);
  });
  it('se borne à une région, et à une page', async () => {
    expect((await lire('76')).map(montrer)).toEqual([`76 c1 ${A} 1 10000 false`]);
    const page = await lire('53', 3, 1);
    expect(page.map(montrer)).toEqual([`53 c3 ${A} 5 4545 false`]);
    expect(page[0]).toMatchObject({ total: 5, duPrescripteur: 11 });
  });
  it('montre une prestation au prix le plus élevé que le catalogue permet', async () => {
    const devis = { prestationId: 'p1', prixCentimes: 100_000_000_00, aideCentimes: 100_000_000_00 };
    const position = await atelier.record('prestation-p1', fait('DevisAccepte.v1')(devis));
    const engine = atelier.engine({ projections: [prestations] });
    await engine.start();
    await atelier.reached(engine, 'prestations', position);
    const lignes = await atelier.view(LignePrestation, 'prestationId');
    const { prixCentimes, aideCentimes } = lignes.find(({ prestationId }) => prestationId === 'p1') ?? {};
    expect([prixCentimes, aideCentimes]).toEqual([100_000_000_00, 100_000_000_00]);
  });
});
