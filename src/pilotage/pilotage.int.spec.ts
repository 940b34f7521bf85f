import { fait } from '#facts/entreprises';
import { fait as subvention } from '#facts/subventions-publiees';
import { Atelier } from '../../test/support/atelier';
import { Attribuant, EnrolementsParMois, SubventionsParAnnee } from './pilotage.entity';
import { pilotage } from './pilotage.projection';

const maineEtLoire = { attribuantSiren: '224900019', attribuantNom: 'Maine-et-Loire' };
const publiee = (change: Parameters<ReturnType<typeof subvention>>[0] = {}) =>
  subvention('SubventionPubliee.v1')({ ...maineEtLoire, ...change });

describe('ce que la mission compte', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open([EnrolementsParMois, SubventionsParAnnee, Attribuant]);
    await atelier.record(
      'essai-1',
      fait('EntrepriseEnrolee.v1')(),
      fait('EntrepriseEnrolee.v1')({ enroleeLe: '2026-01-31' }),
      fait('EntrepriseEnrolee.v1')({ enroleeLe: '2026-02-01' }),
      fait('EntrepriseEnrolee.v1')({ region: '01' }),
      publiee(),
      publiee({ montantCentimes: 5_000_000_000, attribuantNom: 'Département de Maine-et-Loire' }),
      publiee({ annee: 2018, attribuantNom: 'Département de Maine-et-Loire' }),
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

  it('les subventions, par autorité sous son dernier nom et par année', async () => {
    const rows = await atelier.rows(
      `select nom, annee, nombre, "montantCentimes" from lecture.subventions_publiees
        join lecture.attribuants using ("attribuantSiren") order by 1, 2`,
    );
    expect(rows).toEqual([
      { nom: 'Département de Maine-et-Loire', annee: 2017, nombre: 2, montantCentimes: '5002400000' },
      { nom: 'Département de Maine-et-Loire', annee: 2018, nombre: 1, montantCentimes: '2400000' },
      { nom: 'Loire-Atlantique', annee: 2017, nombre: 1, montantCentimes: '2400000' },
    ]);
  });
});
