import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Programme } from '../support/programme';
import { sideBySide } from '../support/side-by-side';

const LISTE =
  'Commandes : audit, demo, ecartes, jeton, migrer, projections, rebuild, reprise, restauration, sauvegarde, verify.\n';

describe('une commande du terminal mal donnée', () => {
  let programme: Programme;
  let dossier: string;
  beforeAll(async () => {
    programme = await Programme.lancer();
    dossier = await mkdtemp(join(tmpdir(), 'reprise-'));
  });
  afterAll(async () => {
    await programme.fermer();
    await rm(dossier, { recursive: true, force: true });
  });

  it('dit d’un fichier illisible ce qui ne va pas', async () => {
    const vide = join(dossier, 'vide.csv');
    await writeFile(vide, '');
    const chemins = [vide, join(dossier, 'absent.csv')];
    const sorties = await sideBySide(chemins, 2, (chemin) => programme.commande(['reprise', chemin]));
    for (const [rang, { code, stderr }] of sorties.entries()) {
      expect(code).toBe(1);
      expect(stderr).toContain(chemins[rang]);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  it('est refusée, avec ce qu’il faut écrire', async () => {
    const REFUS: readonly (readonly [readonly string[], unknown])[] = [
      [['reprise'], expect.stringMatching(/^Usage : npm run reprise/)],
      [['reprise', '--memes', '--nouvelles', 'a.csv'], expect.stringMatching(/^--memes et --nouvelles s’excluent/)],
      [['reprise', '--annuler', 'a.csv'], expect.stringMatching(/^Usage : npm run reprise/)],
      [['migrer', 'vite'], 'Usage : npm run migrer\n'],
      [['verify'], expect.stringMatching(/^Usage : npm run verify/)],
      [['projections', 'passer', 'dossiers'], expect.stringMatching(/^Usage : npm run projections/)],
      [['rebuild', 'inconnue'], expect.stringContaining('dispositifs, enveloppes, dossiers')],
      [['sauvegarde'], 'Usage : npm run sauvegarde -- DOSSIER\n'],
      [['sauvegarde', 'a', 'b'], 'Usage : npm run sauvegarde -- DOSSIER\n'],
      [['sauvegarde', 'a'], expect.stringContaining('pg_dump')],
      [['restauration'], 'Usage : npm run restauration -- DOSSIER\n'],
      [['restauration', 'a'], expect.stringContaining('pg_restore')],
      [['demo'], expect.stringContaining('La démonstration ne se joue que dans la base embarquée')],
      [['demo', '--fin', 'hier'], expect.stringMatching(/^--fin attend un jour passé, du 2025-03-16 au \d{4}-/)],
      [['demo', '--fin', '2099-12-31'], expect.stringContaining('« 2099-12-31 » reçu')],
      [['ecartes', 'ignorer'], expect.stringMatching(/^Usage : npm run ecartes/)],
      [['ecartes', 'passer', 'a-b'], expect.stringMatching(/^Usage : npm run ecartes/)],
      [['ecartes'], 'Sans EventStoreDB, personne d’autre n’écrit dans les flux.\n'],
      [['inconnue'], LISTE],
      [['constructor'], LISTE],
    ];
    const sorties = await sideBySide(REFUS, 3, ([args]) => programme.commande(args));
    expect(sorties).toMatchObject(REFUS.map(([, stderr]) => ({ code: 1, stderr })));
  });
});
