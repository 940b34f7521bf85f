import { link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { accordLe, jour, MOTIF_DE_DATE, Programme, Region } from '../support/programme';

const EXTRAITS = ['pays-de-la-loire', 'maine-et-loire'].map((nom) =>
  join(__dirname, `../support/extraits/${nom}-extrait.csv`),
);

const DIFFICILE = (nom: string) => join(__dirname, `../support/fichiers-difficiles/${nom}.csv`);

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
    const dite = async (args: readonly string[], reglages = {}, entree?: Buffer) => {
      const { code, stdout, stderr } = await programme.commande(['reprise', ...args], reglages, entree);
      return { code, stdout: stdout.replace(/[\u00a0\u202f]/g, ' '), stderr };
    };
    const reprise = (...args: string[]) => dite(args);
    const compte = async () => {
      await programme.journal.auRepos();
      return (await csv())
        .trim()
        .split('\n')
        .slice(1)
        .reduce((total, ligne) => total + Number(ligne.split(';').at(-2)), 0);
    };

    it('dit à l’essai ce qu’elle ferait, et n’écrit rien', async () => {
      const rapport = join(dossier, 'rapport.csv');
      const { code, stdout } = await reprise('--rapport', rapport, ...EXTRAITS);
      expect(code).toBe(0);
      expect(stdout).toContain('Essai seulement : rien n’est enregistré.');
      expect(stdout).toMatch(/windows-1252, séparateur « ; »/);
      expect(stdout).toMatch(/Acceptées : \d+, pour .*,\d\d\s€\. Écartées : \d+\./);
      expect(stdout).toMatch(/Colonnes qui ne sont pas lues : .*montantPret/);
      expect(stdout).toMatch(/^ {4}2014 {8}Département de Loire-Atlantiq… .* 250,00 €/m);
      // The second file is also part of the first.
      expect(stdout).toMatch(/\d+ lignes sont égales à des subventions qu’un autre fichier donne/);
      const ecrit = (await readFile(rapport, 'utf8')).trim().split('\r\n');
      expect(ecrit.length).toBeGreaterThan(200);
      expect(ecrit.slice(1).every((ligne) => /;(acceptée|écartée);/.test(ligne))).toBe(true);
      expect(await faits()).toBe(0);
      expect(await requete('select from coffre.personnes')).toEqual([]);
    });

    it('n’écrit son rapport ni sur un fichier qu’elle lit, ni sur un autre sans qu’on le dise', async () => {
      const [lu = ''] = EXTRAITS;
      const copie = join(dossier, 'copie.csv');
      await writeFile(copie, await readFile(lu));
      const existant = join(dossier, 'existant.txt');
      await writeFile(existant, 'à garder');
      const surLaSource = await reprise('--rapport', copie, '--ecraser', copie);
      const surUnAutre = await reprise('--rapport', existant, copie);
      const [lien, jumelle] = [join(dossier, 'lien.csv'), join(dossier, 'jumelle', 'copie.csv')];
      await link(copie, lien);
      await mkdir(dirname(jumelle));
      await writeFile(jumelle, await readFile(lu));
      const surUnLien = await reprise('--rapport', lien, '--ecraser', copie);
      const surLaJumelle = await reprise('--rapport', jumelle, '--ecraser', copie, jumelle);
      for (const refusee of [surLaSource, surUnLien, surLaJumelle])
        expect(refusee).toMatchObject({ code: 1, stderr: expect.stringContaining('est l’un des fichiers à lire') });
      expect(await readFile(jumelle)).toEqual(await readFile(lu));
      expect(surUnAutre).toMatchObject({ code: 1, stderr: expect.stringContaining('ajoutez --ecraser') });
      expect([await readFile(copie), await readFile(existant, 'utf8')]).toEqual([await readFile(lu), 'à garder']);
      expect(await reprise('--rapport', existant, '--ecraser', copie)).toMatchObject({ code: 0 });
      expect(await readFile(existant, 'utf8')).toContain('acceptée');
    });

    it('lit l’entrée standard, et un nom depuis l’endroit où se trouve la personne', async () => {
      await writeFile(join(dossier, 'ici.csv'), await readFile(DIFFICILE('35-barre-verticale')));
      const relatif = await dite(['ici.csv'], { INIT_CWD: dossier });
      expect(relatif).toMatchObject({ code: 0, stdout: expect.stringContaining('Acceptées : 1, pour 1 500,00 €') });
      const entree = await dite(['-'], {}, await readFile(DIFFICILE('35-barre-verticale')));
      expect(entree).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^entrée standard : .*\n[^]*Acceptées : 1/),
      });
    });

    it('appliquée deux fois, compte une fois, et se voit au tableau de bord', async () => {
      const rapport = join(dossier, 'rapport-de-la-reprise.csv');
      const indecise = await reprise('--appliquer', '--rapport', rapport, ...EXTRAITS);
      expect(indecise).toMatchObject({ code: 1, stderr: expect.stringContaining('--memes (les compter une fois)') });
      expect(await faits()).toBe(0);

      const premiere = await reprise('--appliquer', '--memes', '--rapport', rapport, ...EXTRAITS);
      expect(premiere.code).toBe(0);
      const [, ...comptes] = /Enregistrées : (\d+) nouvelles, (\d+) déjà connues\./.exec(premiere.stdout) ?? [];
      const [nouvelles = 0, deja = 0] = comptes.map(Number);
      expect(nouvelles).toBeGreaterThan(100);
      expect(await faits()).toBe(nouvelles);
      const seconde = await reprise('--appliquer', '--memes', ...EXTRAITS);
      expect(seconde.stdout).toContain(`Enregistrées : 0 nouvelle, ${nouvelles + deja} déjà connues.`);
      expect(await faits()).toBe(nouvelles);

      expect(await compte()).toBe(nouvelles);
      const page = await (await fetch(`${programme.url}/pilotage`)).text();
      expect(page).toContain('Département de Maine-et-Loire');
      expect(page).not.toContain('ACCORDANCE EN 2LA');
    });

    it('demande si les lignes égales d’un autre fichier sont les mêmes, et les retire si on le dit', async () => {
      const avant = await compte();
      const [un, deux] = [DIFFICILE('51a-semestre-1'), DIFFICILE('51b-semestre-2')];
      expect((await reprise('--appliquer', un)).stdout).toContain('Enregistrées : 2 nouvelles, 0 déjà connue.');
      expect((await reprise('--appliquer', un)).stdout).toContain('Enregistrées : 0 nouvelle, 2 déjà connues.');
      const indecise = await reprise('--appliquer', deux);
      expect(indecise).toMatchObject({ code: 1, stdout: expect.stringContaining('2 lignes sont égales') });
      expect(indecise.stdout).toContain('ligne 3 : 2018, Région Exemple');
      expect(await compte()).toBe(avant + 2);

      expect((await reprise('--appliquer', '--memes', deux)).stdout).toContain('0 nouvelle, 2 déjà connues.');
      for (const attendu of ['2 nouvelles, 0 déjà connue.', '0 nouvelle, 2 déjà connues.'])
        expect((await reprise('--appliquer', '--nouvelles', deux)).stdout).toContain(attendu);
      expect(await compte()).toBe(avant + 4);

      const essai = await reprise('--annuler', deux, '--motif', 'essai');
      expect(essai.stdout).toContain('À retirer : 2 subventions, 3 000,00 €.');
      expect(await compte()).toBe(avant + 4);
      const annulee = await reprise('--annuler', deux, '--motif', 'Le fichier était un double.', '--appliquer');
      expect(annulee.stdout).toContain('Retirées : 2 subventions, 3 000,00 €.');
      expect(await compte()).toBe(avant + 2);
      expect(await reprise('--annuler', deux, '--motif', 'encore', '--appliquer')).toMatchObject({ code: 1 });
      expect((await reprise('--liste')).stdout).toMatch(/^[0-9a-f]{64} : 2 subventions, 3 000,00 €$/m);
      expect((await reprise('--appliquer', '--nouvelles', deux)).stdout).toContain('2 nouvelles');
      expect(await compte()).toBe(avant + 4);
    });

    it('compte une fois la subvention publiée par SIREN, puis par SIRET', async () => {
      const avant = await compte();
      expect((await reprise('--appliquer', DIFFICILE('27a-edition-siren'))).code).toBe(0);
      const seconde = await reprise('--appliquer', '--memes', DIFFICILE('27b-edition-siret'));
      expect(seconde.stdout).toContain('0 nouvelle, 1 déjà connue.');
      expect(await compte()).toBe(avant + 1);
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

  it('verify compare les comptes, et dit ce qui se contredit', async () => {
    const region = await Region.ouvrir(programme, 1_000_000);
    const siren = await region.enroler();
    const dossierId = await region.proposer(siren, 500_000);
    await region.valider(dossierId, 'reserve');
    const accord = { montantAccordeCentimes: 400_000, ...accordLe(jour(-5)), ...MOTIF_DE_DATE };
    await region.equipe.signataire.faire(`dossiers-aide/${dossierId}/accord`, accord);
    await region.attendreEnveloppe({ engageCentimes: 400_000, reserveCentimes: 0 });
    await region.attendreCompte(siren, { utiliseCentimes: 400_000, reserveCentimes: 0 });
    await programme.journal.auRepos();
    const justes = await programme.commande(['verify', 'comptes']);
    expect(justes).toMatchObject({ code: 0, stdout: expect.stringContaining('Les comptes sont justes.') });
    expect(justes.stdout).not.toContain('ATTENTION');
    const change = (plus: string) =>
      requete(`update lecture.enveloppes__b1 set "engageCentimes" = "engageCentimes" ${plus}
        where "enveloppeId" = '${region.enveloppeId}'`);
    await change('+ 1');
    const faux = await programme.commande(['verify', 'comptes']);
    await change('- 1');
    expect(faux.code).toBe(1);
    expect(faux.stdout).toContain(
      `enveloppe ${region.enveloppeId} : engageCentimes est montré à 400001 au lieu de 400000`,
    );
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
