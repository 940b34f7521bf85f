import { ProjectionEngine } from '#libs/projections';
import { createServer } from '../../src/server/http-server';

type Contenu = Readonly<Record<string, readonly string[]>>;

/** Every row of every view that people read, before and after each projection is built anew from the first fact. */
export const contenuPuisReconstruit = async (
  databaseUrl: string,
): Promise<{ readonly vivant: Contenu; readonly rejoue: Contenu }> => {
  const app = await createServer({ databaseUrl, signingKey: undefined, runsEngine: false, logLevel: 'silent' });
  await app.init();
  const engine = app.get(ProjectionEngine);
  const contenu = async (): Promise<Contenu> => {
    const { rows: vues } = await engine.pool.query<{ nom: string }>(
      `select table_name as nom from information_schema.views where table_schema = 'lecture' order by 1`,
    );
    const lire = async (nom: string) => {
      const { rows } = await engine.pool.query<{ ligne: string }>(
        `select to_jsonb(v)::text as ligne from lecture."${nom}" v order by 1`,
      );
      return [nom, rows.map(({ ligne }) => ligne)] as const;
    };
    return Object.fromEntries(await Promise.all(vues.map(({ nom }) => lire(nom))));
  };
  try {
    const vivant = await contenu();
    for (const { name } of engine.definitions) await engine.rebuild(name, () => undefined);
    return { vivant, rejoue: await contenu() };
  } finally {
    await app.close();
  }
};
