import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { parse } from 'yaml';
import { lieu } from '../support/lieu';
import { entreprise, Programme, type Appelant } from '../support/programme';
import { labelsOf, usesIn } from '../support/promql';
import { startRelay, type Relay } from '../support/relay';
import { until } from '../support/until';

interface Alertes {
  readonly groups: readonly { readonly rules: readonly { readonly alert: string; readonly expr: string }[] }[];
}
interface Tableau {
  readonly panels: readonly { readonly title: string; readonly targets: readonly { readonly expr: string }[] }[];
}

const deploy = (fichier: string) => readFileSync(resolve(__dirname, '../../deploy', fichier), 'utf8');

/** What Prometheus adds itself to each reading. */
const DE_PROMETHEUS = { metric: 'up', labels: ['instance', 'job'] };

const manques = (expr: string, connues: ReturnType<typeof labelsOf>) =>
  usesIn(expr).flatMap(({ metric, labels }) => {
    const siens = metric === DE_PROMETHEUS.metric ? new Set<string>() : connues.get(metric);
    if (!siens) return [metric];
    return labels
      .filter((label) => !siens.has(label) && !DE_PROMETHEUS.labels.includes(label))
      .map((label) => `${metric}{${label}}`);
  });

describe('les mesures du programme', () => {
  let programme: Programme;
  let relais: Relay;
  let instructeur: Appelant;
  beforeAll(async () => {
    programme = await Programme.installer();
    relais = await startRelay();
    const base = new URL(programme.base.url);
    relais.target = Number(base.port);
    base.hostname = '127.0.0.1';
    base.port = String(relais.port);
    await programme.lancer({ DATABASE_URL: base.href, LOG_LEVEL: 'info' });
    instructeur = await programme.personne('region.instructeur', '53');
  });
  afterAll(async () => {
    await programme.fermer();
    await relais.close();
  });

  const referencer = (region: '53' | '11', entetes = {}) => {
    const fiche = { siret: entreprise().siret, ...lieu(region), forme: 'personne-morale', raisonSociale: 'Société' };
    return instructeur.agir('entreprises', fiche, entetes);
  };
  const mesures = async (url = programme.url) => (await fetch(`${url}/metrics`)).text();
  const valeur = (texte: string, serie: string) =>
    Number(
      texte
        .split('\n')
        .find((ligne) => ligne.startsWith(`${serie} `))
        ?.split(' ')
        .at(-1) ?? 0,
    );

  it('comptent les demandes par route et statut, les actes par commande et issue, les refus par code', async () => {
    expect((await referencer('53')).status).toBe(200);
    expect((await referencer('11')).status).toBe(403);
    await fetch(`${programme.url}/rien/du/tout?nom=anne`);
    await fetch(`${programme.url}/autre/chose`);
    await fetch(`${programme.url}/%E0%A4%A`);
    await fetch(`${programme.url}/api/v1/entreprises`, { method: 'PATCH' });
    const demandes = 'http_request_duration_seconds_count';
    const route = 'route="/api/v1/entreprises"';
    const attendus: Readonly<Record<string, number>> = {
      [`${demandes}{method="POST",${route},status="200"}`]: 1,
      [`${demandes}{method="POST",${route},status="403"}`]: 1,
      [`${demandes}{method="GET",route="none",status="404"}`]: 2,
      [`${demandes}{method="GET",route="none",status="400"}`]: 1,
      [`${demandes}{method="other",route="none",status="405"}`]: 1,
      'acts_total{command="ReferencerEntreprise",outcome="done"}': 1,
      'acts_total{command="ReferencerEntreprise",outcome="refused"}': 1,
      'refusals_total{code="acte-reserve"}': 1,
      'refusals_total{code="http-404"}': 2,
      'refusals_total{code="adresse-illisible"}': 1,
    };
    const series = Object.keys(attendus);
    const texte = await until(mesures, (lu) => series.every((serie) => valeur(lu, serie) >= (attendus[serie] ?? 0)));
    expect(Object.fromEntries(series.map((serie) => [serie, valeur(texte, serie)]))).toEqual(attendus);
    expect(texte).not.toMatch(/anne|rien|autre\/chose/);
  });

  it('portent tous les noms dont le tableau de bord et les alertes se servent, avec leurs étiquettes', async () => {
    const connues = labelsOf(await mesures());
    const { panels } = JSON.parse(deploy('grafana/croissance-connectee.json')) as Tableau;
    const { groups } = parse(deploy('prometheus/alertes.yml')) as Alertes;
    const expressions = [
      ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
      ...groups.flatMap(({ rules }) => rules.map(({ alert, expr }) => [alert, expr] as const)),
    ];
    expect(expressions.length).toBeGreaterThan(30);
    expect(expressions.flatMap(([titre, expr]) => manques(expr, connues).map((nom) => [titre, nom]))).toEqual([]);
  });

  it('sont aussi celles d’un processus qui ne répond à rien d’autre', async () => {
    const worker = await programme.lancer({ ROLE: 'worker' });
    const connues = labelsOf(await mesures(worker.url));
    for (const nom of ['outbox_oldest_waiting_seconds', 'database_pool_waiting', 'projection_lag_seconds'])
      expect([...connues.keys()]).toContain(nom);
    await worker.arreter();
  });

  it('accompagnent des traces qui disent qui a demandé quoi, et rien de ce qui a été écrit', async () => {
    const correlation = uuidv7();
    const refus = await referencer('11', { 'x-correlation-id': correlation });
    await fetch(`${programme.url}/autre?nom=anne`, { headers: { authorization: `Bearer ${instructeur.jeton}` } });
    const traces = await until(
      () => programme.dernier.journaux,
      (lues) => lues.includes(correlation) && lues.includes('"/autre"'),
    );
    const ligne = traces.split('\n').find((lue) => lue.includes(correlation)) ?? '';
    expect(JSON.parse(ligne)).toMatchObject({
      correlationId: correlation,
      actorId: instructeur.personneId,
      role: 'region.instructeur',
      route: '/api/v1/entreprises',
      code: refus.body.code,
      res: { statusCode: 403 },
      responseTime: expect.any(Number),
    });
    expect(traces).not.toMatch(/anne|Société|Bearer/);
    expect(traces).not.toContain(instructeur.jeton);
  });

  it('disent que la base ne répond plus, et gardent ce que le processus sait seul', async () => {
    relais.target = undefined;
    relais.cut();
    const sansBase = await until(mesures, (texte) => /^database_up 0$/m.test(texte));
    expect(sansBase).toMatch(/^acts_total\{command="ReferencerEntreprise",outcome="done"\} 1$/m);
    expect(sansBase).not.toMatch(/^(?:projection_lag_events|outbox_commands|outbox_oldest_waiting_seconds)[{ ]/m);
    const correlation = uuidv7();
    expect((await instructeur.lire('entreprises', { 'x-correlation-id': correlation })).status).toBe(503);
    const traces = await until(
      () => programme.dernier.journaux.split('\n').filter((ligne) => ligne.includes(correlation)),
      ({ length }) => length > 1,
    );
    const qui = { actorId: instructeur.personneId, role: 'region.instructeur', code: 'indisponible' };
    expect(traces.map((ligne) => JSON.parse(ligne) as unknown)).toEqual([
      expect.objectContaining({ ...qui, err: expect.anything() }),
      expect.objectContaining({ ...qui, res: { statusCode: 503 } }),
    ]);
    relais.target = Number(new URL(programme.base.url).port);
    const revenue = await until(mesures, (texte) => /^database_up 1$/m.test(texte));
    expect(revenue).toMatch(/^outbox_oldest_waiting_seconds 0$/m);
  });
});
