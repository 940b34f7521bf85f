import { DECLAREE, experimentationId, fait, siren } from '#facts/pme-digitale';
import { ajouterDesJours, ajouterDesMois, dateDeParis } from '#libs/france';
import { Atelier } from '../../../../../test/support/atelier';
import { mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { contexteDe } from '../../../../../test/support/contexte';
import { DeclarationsPmeController } from './declarations.controller';
import { LigneDeclarationPme } from './declarations.entity';
import { declarations } from './declarations.projection';

const aujourdhui = dateDeParis(new Date().toISOString());
/** A company that applied one year and some days ago. */
const ANCIENNE = '443061841';
const RECENTE = '356000000';

describe('les déclarations des candidates, en lignes', () => {
  let atelier: Atelier;
  let questions: DeclarationsPmeController;
  const page = { page: 1, taille: 20 };
  const { actor: pilote } = mission('2026-11-02');

  beforeAll(async () => {
    atelier = await Atelier.open(declarations.tables);
    const ilYAUnAn = ajouterDesJours(ajouterDesMois(aujourdhui, -12), -3);
    await atelier.record(`statutPmeDigitale-${siren}`, fait('StatutDemande.v1')({ demandeLe: '2024-01-02' }));
    await atelier.record(
      `statutPmeDigitale-${ANCIENNE}`,
      fait('StatutDemande.v1')({ siren: ANCIENNE, demandeLe: ilYAUnAn, region: '76' }),
    );
    await atelier.record(
      `statutPmeDigitale-${RECENTE}`,
      fait('StatutDemande.v1')({ siren: RECENTE, demandeLe: aujourdhui }),
    );
    await atelier.record(
      `declarationPme-${ANCIENNE}-1`,
      fait('SituationInitialeDeclaree.v1')({
        siren: ANCIENNE,
        region: '76',
        demandeLe: ilYAUnAn,
        finaleDu: ajouterDesMois(ilYAUnAn, 12),
        finaleAvantLe: ajouterDesJours(ajouterDesMois(ilYAUnAn, 12), 90),
      }),
      fait('DeclarationPmeCorrigee.v1')({ siren: ANCIENNE, region: '76' }),
      fait('DeclarationPmeRelancee.v1')({ siren: ANCIENNE, region: '76' }),
    );
    const engine = atelier.engine({ projections: [declarations] });
    await engine.start();
    await atelier.reached(engine, declarations.name);
    questions = new DeclarationsPmeController(atelier.source.getRepository(LigneDeclarationPme));
  });
  afterAll(() => atelier.close());

  it('disent ce qui est fait, ce qui est attendu et ce qui manque ce jour', async () => {
    const { lignes, total } = await questions.lister(page, pilote);
    expect(total).toBe(4);
    expect(lignes.map((ligne) => [ligne.siren, ligne.moment, ligne.etat, ligne.relances])).toEqual([
      [siren, 'initiale', 'manquante', 0],
      [ANCIENNE, 'initiale', 'faite', 0],
      [RECENTE, 'initiale', 'attendue', 0],
      [ANCIENNE, 'finale', 'attendue', 1],
    ]);
    expect(await questions.compter(pilote)).toEqual([
      { moment: 'initiale', etat: 'attendue', nombre: 1 },
      { moment: 'initiale', etat: 'faite', nombre: 1 },
      { moment: 'initiale', etat: 'manquante', nombre: 1 },
      { moment: 'finale', etat: 'attendue', nombre: 1 },
    ]);
  });
  it('montrent la situation corrigée, et le motif', async () => {
    const { lignes } = await questions.lister({ ...page, siren: ANCIENNE, moment: 'initiale' }, pilote);
    const { chiffreDAffairesCentimes, motif, technologies } = fait('DeclarationPmeCorrigee.v1')().data;
    expect(lignes).toMatchObject([{ chiffreDAffairesCentimes, motif, technologies: technologies.join(' ') }]);
  });
  it('se filtrent, et se bornent au territoire et à l’entreprise', async () => {
    const attendues = { ...page, etat: 'attendue', experimentationId } as const;
    expect((await questions.lister(attendues, pilote)).total).toBe(2);
    const { actor: bretonne } = contexteDe();
    expect((await questions.lister(attendues, bretonne)).lignes).toMatchObject([{ siren: RECENTE }]);
    expect((await questions.lister({ ...page, region: '76' }, bretonne)).total).toBe(0);
    const dirigeante = { personneId: 'p', role: 'entreprise.dirigeant', territoire: ANCIENNE };
    expect((await questions.lister(page, dirigeante)).lignes).toMatchObject([
      { moment: 'initiale', suite: expect.stringContaining('corriger') as unknown },
      { moment: 'finale', suite: expect.stringContaining('avant le dernier jour') as unknown },
    ]);
    expect((await questions.lister({ ...page, siren }, dirigeante)).total).toBe(0);
  });
  it('suivent la seconde déclaration', async () => {
    const position = await atelier.record(
      `declarationPme-${ANCIENNE}-1`,
      fait('SituationFinaleDeclaree.v1')({ siren: ANCIENNE, region: '76' }),
    );
    const engine = atelier.engine({ projections: [declarations] });
    await engine.start();
    await atelier.reached(engine, declarations.name, position);
    const { lignes } = await questions.lister({ ...page, moment: 'finale' }, pilote);
    expect(lignes).toMatchObject([{ etat: 'faite', effectif: 9, nomenclature: DECLAREE[0]?.data.nomenclature }]);
  });
});
