import { ADMISSIBLE, autreSiren, experimentationId, fait, siren } from '#facts/pme-digitale';
import type { Fait } from '#facts/pme-digitale';
import { contexteDe } from '../../../../../test/support/contexte';
import { Atelier } from '../../../../../test/support/atelier';
import { mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { LigneExperimentation } from '../experimentations/experimentations.entity';
import { experimentations } from '../experimentations/experimentations.projection';
import { LigneQuota } from '../experimentations/quotas.entity';
import { CandidaturesPmeController } from './candidatures.controller';
import { LigneCandidaturePme } from './candidatures.entity';
import { candidatures } from './candidatures.projection';

const TROISIEME = '443061841';
const de = (faits: readonly Fait[], change: object) =>
  faits.map((un) => ({ ...un, data: { ...un.data, ...change } }) as Fait);

describe('les candidatures au statut PME digitale, en lignes', () => {
  let atelier: Atelier;
  let questions: CandidaturesPmeController;
  const page = { page: 1, taille: 20 };
  const { actor: pilote } = mission('2026-11-02');

  beforeAll(async () => {
    atelier = await Atelier.open([...candidatures.tables, ...experimentations.tables]);
    await atelier.record(
      `statutPmeDigitale-${siren}`,
      ...ADMISSIBLE,
      fait('StatutObtenu.v1')(),
      fait('StatutQuitte.v1')(),
    );
    await atelier.record(`statutPmeDigitale-${autreSiren}`, ...de(ADMISSIBLE, { siren: autreSiren, region: '76' }));
    await atelier.record(`statutPmeDigitale-${TROISIEME}`, ...de(ADMISSIBLE, { siren: TROISIEME, taille: 'petite' }));
    await atelier.record(
      `experimentation-${experimentationId}`,
      fait('ExperimentationOuverte.v1')({ places: 1 }),
      fait('EntrepriseAdmise.v1')(),
      fait('EntrepriseMiseEnAttente.v1')({ siren: '900000001', region: '53' }),
      fait('EntrepriseMiseEnAttente.v1')({ region: '76', ordre: 2, obstacles: ['places', 'region'] }),
      fait('EntrepriseMiseEnAttente.v1')({ siren: TROISIEME, ordre: 3 }),
      fait('EntrepriseSortie.v1')({ siren: '900000001', taille: 'petite', numero: null }),
    );
    const engine = atelier.engine({ projections: [candidatures, experimentations] });
    await engine.start();
    for (const { name } of [candidatures, experimentations]) await atelier.reached(engine, name);
    questions = new CandidaturesPmeController(atelier.source.getRepository(LigneCandidaturePme));
  });
  afterAll(() => atelier.close());

  it('montrent la liste d’attente dans son ordre, avec un rang sans trou, puis les autres', async () => {
    const { lignes, total } = await questions.lister(page, pilote);
    expect(total).toBe(3);
    expect(lignes).toMatchObject([
      { siren: autreSiren, ordre: 2, rangDAttente: 1, obstacles: 'places region', numero: null },
      { siren: TROISIEME, ordre: 3, rangDAttente: 2 },
      { siren, etat: 'quitte', numero: 1, rangDAttente: null, placeeLe: '2026-03-16', finieLe: '2026-10-12' },
    ]);
  });
  it('gardent le rang de toute la liste sous un filtre, et se bornent au territoire', async () => {
    const filtre = { ...page, classe: 'petite', experimentationId };
    expect((await questions.lister(filtre, pilote)).lignes).toMatchObject([{ siren: TROISIEME, rangDAttente: 2 }]);
    const { actor: bretonne } = contexteDe();
    expect((await questions.lister(page, bretonne)).total).toBe(2);
    expect((await questions.lister({ ...page, region: '76' }, bretonne)).total).toBe(0);
    const dirigeante = { personneId: 'p', role: 'entreprise.dirigeant', territoire: autreSiren };
    expect((await questions.lister(page, dirigeante)).lignes).toMatchObject([{ siren: autreSiren, rangDAttente: 1 }]);
    expect(await questions.compter(pilote)).toEqual([
      { etat: 'admissible', nombre: 2 },
      { etat: 'quitte', nombre: 1 },
    ]);
    expect(await questions.compter(bretonne)).toEqual([
      { etat: 'admissible', nombre: 1 },
      { etat: 'quitte', nombre: 1 },
    ]);
  });
  it('suivent promotions et sorties, et les quotas avec elles', async () => {
    const position = await atelier.record(
      `experimentation-${experimentationId}`,
      fait('EntrepriseSortie.v1')(),
      fait('EntreprisePromue.v1')({ region: '76' }),
    );
    const engine = atelier.engine({ projections: [candidatures, experimentations] });
    await engine.start();
    for (const { name } of [candidatures, experimentations]) await atelier.reached(engine, name, position);
    const { lignes } = await questions.lister(page, pilote);
    expect(lignes.find((ligne) => ligne.siren === autreSiren)).toMatchObject({
      numero: 1,
      promueLe: '2026-10-12',
      rangDAttente: null,
    });
    expect(lignes.find((ligne) => ligne.siren === siren)).toMatchObject({ numero: null, sortieLe: '2026-10-12' });
    expect(lignes.find((ligne) => ligne.siren === TROISIEME)).toMatchObject({ rangDAttente: 1 });
    expect(await atelier.view(LigneExperimentation, 'experimentationId')).toMatchObject([
      { places: 1, admises: 1, enAttente: 1, sorties: 2, promotions: 1, revision: 7 },
    ]);
    const quotas = (await atelier.view(LigneQuota, 'code')).filter(({ admises, enAttente }) => admises + enAttente > 0);
    expect(quotas.map(({ code, admises, enAttente }) => [code, admises, enAttente].join(' ')).sort()).toEqual([
      '53 0 1',
      '76 1 0',
      'JZ 1 1',
      'petite 1 1',
    ]);
    const mois = await atelier.rows<object>(
      `select region, mois, nombre from lecture.promotions_pme_digitale_par_mois where nombre <> 0`,
    );
    expect(mois).toEqual([{ region: '76', mois: '2026-10', nombre: 1 }]);
  });
});
