import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Programme, Region } from '../support/programme';

const EXTRAITS = ['pays-de-la-loire', 'maine-et-loire'].map((nom) =>
  join(__dirname, `../support/extraits/${nom}-extrait.csv`),
);

describe('les commandes du terminal', () => {
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

  const requete = <Row extends object>(sql: string) => programme.requete<Row>(sql);
  const faits = () => programme.journal.faitsDuMagasin();
  const csv = async () => (await fetch(`${programme.url}/pilotage/subventions.csv`)).text();

  describe('reprise', () => {
    it('dit à l’essai ce qu’elle ferait, et n’écrit rien', async () => {
      const rapport = join(dossier, 'rapport.txt');
      const { code, stdout } = await programme.commande(['reprise', '--rapport', rapport, ...EXTRAITS]);
      expect(code).toBe(0);
      expect(stdout).toContain('Essai seulement : rien n’est enregistré.');
      expect(stdout).toMatch(/windows-1252, séparateur « ; »/);
      expect(stdout).toMatch(/Acceptées : \d+, pour .*€\. Écartées : \d+\./);
      expect((await readFile(rapport, 'utf8')).trim().split('\n').length).toBeGreaterThan(200);
      expect(await faits()).toBe(0);
      expect(await requete('select from coffre.personnes')).toEqual([]);
    });

    it('appliquée deux fois, compte une fois, et se voit au tableau de bord', async () => {
      const premiere = await programme.commande(['reprise', '--appliquer', ...EXTRAITS]);
      expect(premiere.code).toBe(0);
      // The second file is also part of the first: its records are already known.
      const [, ...comptes] = /Enregistrées : (\d+) nouvelles, (\d+) déjà connues\./.exec(premiere.stdout) ?? [];
      const [nouvelles = 0, deja = 0] = comptes.map(Number);
      expect(nouvelles).toBeGreaterThan(100);
      expect(await faits()).toBe(nouvelles);
      const seconde = await programme.commande(['reprise', '--appliquer', ...EXTRAITS]);
      expect(seconde.stdout).toContain(`Enregistrées : 0 nouvelle, ${nouvelles + deja} déjà connues.`);
      expect(await faits()).toBe(nouvelles);

      const compte = (texte: string) =>
        texte
          .trim()
          .split('\n')
          .slice(1)
          .reduce((total, ligne) => total + Number(ligne.split(';').at(-2)), 0);
      await programme.journal.auRepos();
      expect(compte(await csv())).toBe(nouvelles);
      const page = await (await fetch(`${programme.url}/pilotage`)).text();
      expect(page).toContain('Département de Maine-et-Loire');
      expect(page).not.toContain('ACCORDANCE EN 2LA');
    });
  });

  it('verify relit le journal, et dit ce qui y est abîmé', async () => {
    await programme.journal.auRepos();
    const sain = await programme.commande(['verify', 'journal']);
    expect(sain).toMatchObject({ code: 0, stdout: expect.stringContaining('Le journal est entier.') });
    expect(sain.stdout).toContain('DATABASE_OWNER_URL');
    await requete('update es.log_head set position = position + 1');
    const abime = await programme.commande(['verify', 'journal']);
    await requete('update es.log_head set position = position - 1');
    expect(abime.code).toBe(1);
    expect(abime.stdout).toMatch(/^ÉCHEC {2}compteur : le compteur dit/m);
  });

  it('rebuild refait une projection pendant que le serveur répond', async () => {
    const region = await Region.ouvrir(programme, 1_000_000);
    await region.attendreEnveloppe({ montantCentimes: 1_000_000 });
    await requete('update lecture.enveloppes__b1 set "montantCentimes" = 0');
    const { code, stderr } = await programme.commande(['rebuild', 'enveloppes']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('enveloppes est reconstruite') });
    await region.attendreEnveloppe({ montantCentimes: 1_000_000 });
  });

  it('rebuild recopie le journal d’EventStoreDB, et jamais le magasin lui-même', async () => {
    const { code, stderr } = await programme.commande(['rebuild', 'journal']);
    if (programme.eventStore)
      expect([code, stderr]).toEqual([0, expect.stringMatching(/Journal reconstruit : \d+ faits/)]);
    else expect([code, stderr]).toEqual([1, expect.stringMatching(/ne se reconstruit pas/)]);
  });

  it('projections dit où chacune en est, et refuse de relancer ce qui n’est pas arrêté', async () => {
    const { code, stdout } = await programme.commande(['projections']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^enveloppes \(construction 2, active\) : position \d+, retard \d+ faits, \d+ s$/m);
    const reprendre = await programme.commande(['projections', 'reprendre', 'dossiers', '--motif', 'essai']);
    expect(reprendre).toMatchObject({ code: 1, stderr: 'dossiers n’est pas arrêtée.\n' });
  });
});
