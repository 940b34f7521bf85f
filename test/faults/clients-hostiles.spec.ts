import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { Programme, Region } from '../support/programme';

const CLIENTS = 500;
const ACTES = 100;
const PAUSE_MS = 300;
const P99_MS = 2_000;

type Envoi = readonly [methode: string, chemin: string, corps?: string];
type Comptes = Readonly<Record<string, number>>;

/** Five hundred clients that send without pause until it is told to stop; resolves with the number of answers of each status. */
const harceler = (url: string, tokens: readonly string[], requests: readonly Envoi[]) => {
  const enfant = fork(join(__dirname, 'harceler.cjs'));
  const comptes = once(enfant, 'message').then(([recus]) => recus as Comptes);
  enfant.send({ url, tokens, requests, clients: CLIENTS });
  return { comptes, arreter: () => enfant.send('stop') };
};

const quantile = (durees: readonly number[], part: number): number =>
  durees.toSorted((une, autre) => une - autre)[Math.ceil(part * durees.length) - 1] ?? 0;

describe('cinq cents clients hostiles', () => {
  let programme: Programme;
  let region: Region;
  beforeAll(async () => {
    programme = await Programme.lancer({ DEMANDES_PAR_SECONDE: '10' });
    region = await Region.ouvrir(programme, 1_000_000);
  });
  afterAll(() => programme.fermer());

  const dureesDesActes = async (): Promise<number[]> => {
    const durees: number[] = [];
    while (durees.length < ACTES) {
      const depart = performance.now();
      await region.abonder(1, `DM ${uuidv7()}`);
      durees.push(performance.now() - depart);
      await pause(PAUSE_MS);
    }
    return durees;
  };

  it.each([
    ['que rien n’arrête', 500],
    ['que leurs budgets arrêtent', 20],
  ])('%s ne retiennent pas le gestionnaire d’une enveloppe (%i personnes)', async (_, personnes) => {
    const seul = await dureesDesActes();
    const hostiles = await Promise.all(
      Array.from({ length: personnes }, (__, rang) =>
        programme.personne(rang % 2 === 0 ? 'connecteur' : 'region.gestionnaire-financier', '76'),
      ),
    );
    const abondement = JSON.stringify({ montantCentimes: 1, decision: 'DM 0' });
    const attaque = harceler(
      programme.url,
      hostiles.map(({ jeton }) => jeton),
      [
        ['POST', `/api/v1/enveloppes/${region.enveloppeId}/abondement`, abondement],
        ['POST', '/api/v1/entreprises', JSON.stringify({ siret: Array(5_000).fill('1') })],
        ['POST', '/api/v1/entreprises', `${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}`],
        ['PUT', '/api/v1/entreprises', '{}'],
        ['GET', '/pilotage'],
        ['GET', '/api/v1/dossiers-aide?taille=100'],
        ['GET', '/health/ready'],
        ['GET', '/metrics'],
      ],
    );
    const durees = await dureesDesActes().finally(() => attaque.arreter());
    const comptes = await attaque.comptes;
    const ensuite = await dureesDesActes();
    const mesures = [seul, durees, ensuite].map((toutes) =>
      [0.5, 0.99].map((part) => Math.round(quantile(toutes, part))).join('/'),
    );
    process.stderr.write(
      `\n  médiane/p99 en ms, seul, attaqué, ensuite : ${mesures.join(', puis ')} ; ${JSON.stringify(comptes)}\n`,
    );
    expect(comptes).not.toHaveProperty('500');
    expect(Object.keys(comptes).includes('429')).toBe(personnes < CLIENTS);
    expect(quantile(durees, 0.99)).toBeLessThan(P99_MS);
    expect(quantile(ensuite, 0.5)).toBeLessThan(2 * quantile(seul, 0.5));
  });
});
