import { fait } from '#facts/entreprises';
import { fait as subvention } from '#facts/subventions-publiees';
import { Atelier } from '../../test/support/atelier';
import { SUBVENTIONS } from './chiffres/subventions';
import { EnrolementsParMois, NomDAttribuant, SubventionsParAnnee } from './pilotage.entity';
import { pilotage } from './pilotage.projection';

const maineEtLoire = { attribuantSiren: '224900019', attribuantNom: 'Maine-et-Loire' };
const publiee = (change: Parameters<ReturnType<typeof subvention>>[0] = {}) =>
  subvention('SubventionPubliee.v2')({ ...maineEtLoire, ...change });
const retiree = (change: Parameters<ReturnType<typeof subvention>>[0] = {}) =>
  subvention('SubventionRetiree.v1')({ ...maineEtLoire, ...change });

describe('ce que la mission compte', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open([EnrolementsParMois, SubventionsParAnnee, NomDAttribuant]);
    await atelier.record(
      'essai-1',
      fait('EntrepriseEnrolee.v1')(),
      fait('EntrepriseEnrolee.v1')({ enroleeLe: '2026-01-31' }),
      fait('EntrepriseEnrolee.v1')({ enroleeLe: '2026-02-01' }),
      fait('EntrepriseEnrolee.v2')({ region: '01' }),
      publiee(),
      publiee({ montantCentimes: 5_000_000_000, attribuantNom: 'Département de Maine-et-Loire' }),
      publiee({ attribuantNom: 'Département de Maine-et-Loire' }),
      publiee({ annee: 2018, attribuantNom: 'Département de Maine-et-Loire' }),
      publiee({ annee: 2019, montantCentimes: 100 }),
      publiee({ annee: 2019, montantCentimes: 300 }),
      retiree({ annee: 2019, montantCentimes: 300 }),
      publiee({ annee: 2020 }),
      retiree({ annee: 2020 }),
      publiee({ attribuantSiren: '224400028', attribuantNom: 'Loire-Atlantique' }),
    );
    const engine = atelier.engine({ projections: [pilotage] });
    await engine.start();
    await atelier.reached(engine, 'pilotage');
  });
  afterAll(() => atelier.close());

  it('les enrôlements, par région et par mois', async () => {
    expect(await atelier.rows('select region, mois, nombre from lecture.enrolements_par_mois order by 1, 2')).toEqual([
      { region: '01', mois: '2026-01', nombre: 1 },
      { region: '53', mois: '2026-01', nombre: 2 },
      { region: '53', mois: '2026-02', nombre: 1 },
    ]);
  });

  it('les subventions, par autorité sous son nom le plus fréquent de l’année, sans celles qui ont été retirées', async () => {
    const { decompte } = SUBVENTIONS;
    expect(await atelier.rows(decompte.sql('lecture').replaceAll(/\$[12]/g, 'null'))).toMatchObject([
      { attribuant: 'Département de Maine-et-Loire', annee: 2017, nombre: 3, montantCentimes: 5_004_800_000 },
      { attribuant: 'Département de Maine-et-Loire', annee: 2018, nombre: 1, montantCentimes: 2_400_000 },
      { attribuant: 'Loire-Atlantique', annee: 2017, nombre: 1, montantCentimes: 2_400_000 },
      { attribuant: 'Maine-et-Loire', annee: 2019, nombre: 1, montantCentimes: 100 },
    ]);
  });
});
