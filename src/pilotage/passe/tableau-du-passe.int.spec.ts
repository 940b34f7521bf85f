import fc from 'fast-check';
import { fait } from '#facts/marque-mission';
import type { RecordedEvent } from '#libs/event-sourcing';
import { PAST, type ProjectionEngine } from '#libs/projections';
import { Atelier, at } from '../../../test/support/atelier';
import { parties } from '../../../test/support/en-memoire/jeu';
import { tableauxDe } from '../../../test/support/tableau-du-passe';
import { ENTITIES, PROJECTIONS } from '../../composition/parts';
import { LECTURES_DU_TABLEAU } from '../tableau';

const JOUR = '2026-07-31';
const LUES = PROJECTIONS.filter(({ name }) => LECTURES_DU_TABLEAU.includes(name));
const TABLES = LUES.flatMap(({ tables }) => tables);
const TABLES_TEMPORAIRES = "select relname from pg_class where relpersistence = 't'";

type Fait = Pick<RecordedEvent, 'stream' | 'type' | 'data'> & { readonly metadata: { readonly occurredAt: string } };

const INDICATEUR: readonly Fait[] = (['IndicateurDefini.v1', 'CibleFixee.v1'] as const).map((type) => ({
  ...fait(type)(),
  ...{ stream: 'indicateur-essai', metadata: { occurredAt: '2023-01-02T09:00:00.000Z' } },
}));

/** An indicator and its target, then the facts of a game that chance plays, in their order. */
const histoire = async (seed: number): Promise<readonly Fait[]> => {
  const faits: Fait[][] = [[...INDICATEUR]];
  const jouees: Parameters<Parameters<typeof parties>[0]>[0][] = [];
  await fc.check(
    parties((partie) => jouees.push(partie)),
    { numRuns: 1, seed },
  );
  for (const { programme } of jouees)
    for await (const { events } of programme.journal.readAll()) faits.push([...events]);
  return faits.flat();
};

describe('le tableau de bord à une position passée', () => {
  const ateliers: Atelier[] = [];
  afterEach(async () => {
    await Promise.all(ateliers.splice(0).map((atelier) => atelier.close()));
  });

  /** A programme that knows these facts only, whose read models have them all. */
  const quiSait = async (faits: readonly Fait[]) => {
    const atelier = await Atelier.open(ENTITIES);
    ateliers.push(atelier);
    const engine = atelier.engine({ projections: PROJECTIONS });
    await engine.start();
    for (const { stream, type, data, metadata } of faits)
      await atelier.recordAt({ occurredAt: metadata.occurredAt }, stream, { type, data });
    await Promise.all(LUES.map(({ name }) => atelier.reached(engine, name)));
    return { atelier, engine, ...tableauxDe(engine, atelier.source) };
  };

  type Lire = (text: string) => Promise<object[]>;
  /** But for the ids of facts, which each programme draws. */
  const lignesDe = async ({ source }: Atelier, schema: string, lire: Lire) => {
    const lues: Record<string, object[]> = {};
    for (const { tableName } of TABLES.map((entity) => source.getMetadata(entity)))
      lues[tableName] = await lire(`select to_jsonb(t) - 'faitId' as ligne from ${schema}."${tableName}" t order by 1`);
    return lues;
  };
  const lignesA = (engine: ProjectionEngine, atelier: Atelier, position: number) =>
    engine.past.build('essai', LECTURES_DU_TABLEAU, at(position), (lire) => lignesDe(atelier, PAST, lire));

  // A game with payments: its own, so that no run of the suite meets another one by chance.
  it('est celui d’un programme qui ne saurait que les faits d’avant, ligne par ligne et chiffre par chiffre', async () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.integer(), places, async (graine, centiemes) => {
        const faits = await histoire(graine);
        const entier = await quiSait(faits);
        for (const position of centiemes.map((centieme) => Math.ceil((faits.length * centieme) / 100))) {
          const seul = await quiSait(faits.slice(0, position));
          const attendues = await lignesDe(seul.atelier, 'lecture', (text) => seul.atelier.rows(text));
          expect(await lignesA(entier.engine, entier.atelier, position)).toEqual(attendues);
          const { chiffres } = await seul.tableau.lire({}, JOUR);
          const suivis = (await seul.suivi.lister(JOUR)).map(({ provenance: _, ...suivi }) => suivi);
          expect(suivis.flatMap(({ territoires }) => territoires).length).toBeGreaterThan(18);
          const point = { position: at(position), jour: JOUR };
          expect(await entier.passe.lireA('essai', point)).toEqual({ ...point, chiffres, suivis });
          expect(await seul.passe.lireCeJour(JOUR)).toEqual({ ...point, chiffres, suivis });
          await seul.atelier.close();
          ateliers.pop();
        }
        expect(await entier.atelier.rows(TABLES_TEMPORAIRES)).toEqual([]);
      }),
      { numRuns: 1, seed: 525_852_775, endOnFailure: true },
    );
  });

  it('s’arrête quand on l’arrête, sans laisser de table', async () => {
    const { atelier, passe } = await quiSait(await histoire(7));
    const arret = new AbortController();
    const tables: object[] = [];
    const lecture = passe.lireA(
      'essai',
      { position: await atelier.head(), jour: JOUR },
      {
        signal: arret.signal,
        onProgress: async () => {
          tables.push(...(await atelier.rows(TABLES_TEMPORAIRES)));
          arret.abort(new Error('Assez.'));
        },
      },
    );
    await expect(lecture).rejects.toThrow('Assez.');
    expect(tables.length).toBeGreaterThanOrEqual(TABLES.length);
    expect(await atelier.rows(TABLES_TEMPORAIRES)).toEqual([]);
  });
});
