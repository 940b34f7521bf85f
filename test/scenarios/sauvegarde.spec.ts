import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#libs/embedded';
import { query } from '../support/embedded-servers';
import { abondement, Appelant, Programme, Region } from '../support/programme';

const MONTANT = 1_000_000;

/** A programme without an address of its own: it runs on the embedded database of its folder. */
const surLaBaseEmbarquee = () =>
  Programme.installer({ base: { url: '', drop: () => Promise.resolve() }, avecEventStoreDb: false });

describe('la sauvegarde de la base embarquée', () => {
  const programmes: Programme[] = [];
  const installer = async () => {
    const programme = await surLaBaseEmbarquee();
    programmes.push(programme);
    return programme;
  };
  const serveurDe = ({ donnees }: Programme) => startEmbeddedPostgres({ dataDirectory: join(donnees, 'base') });

  let dossier: string;
  let programme: Programme;
  let region: Region;
  let copie: string;
  beforeAll(async () => {
    dossier = await mkdtemp(join(tmpdir(), 'sauvegardes-'));
    copie = join(dossier, 'copie');
    programme = await installer();
    await programme.lancer();
    region = await Region.ouvrir(programme, MONTANT);
  });
  afterAll(async () => {
    for (const chacun of programmes) {
      await chacun.tuer();
      const serveur = await serveurDe(chacun);
      await serveur.stop();
      await rm(serveur.directory, { recursive: true, force: true });
      await chacun.fermer();
    }
    await rm(dossier, { recursive: true, force: true });
  });

  it('se fait pendant qu’on agit, et se restaure entière dans un dossier vide, avec les jetons', async () => {
    let abondements = 0;
    const abonder = async () => {
      await region.abonder(1, `DM-${abondements}`);
      abondements += 1;
    };
    for (let fois = 0; fois < 5; fois += 1) await abonder();
    const avant = abondements;
    const etat = { faite: false };
    const sauvegarde = programme.commande(['sauvegarde', copie]).finally(() => (etat.faite = true));
    do await abonder();
    while (!etat.faite);
    const { code, stdout, stderr } = await sauvegarde;
    expect([code, stderr]).toEqual([0, expect.stringMatching(/Sauvegarde faite dans .*copie : \d+ fichiers, \d+ Mo/)]);
    expect(stdout).toMatch(/Elle contient tout, en clair : .*coffre des personnes.* la clé qui signe les jetons/);
    expect(stdout).toContain(`npm run restauration -- ${copie}`);

    const rendu = await installer();
    const restauration = await rendu.commande(['restauration', copie]);
    expect(restauration).toMatchObject({ code: 0, stdout: expect.stringContaining('Le journal est entier.') });

    await rendu.lancer();
    const { jeton, acteur } = region.equipe.gestionnaire;
    const avecLeMemeJeton = new Appelant(rendu.url, jeton, acteur);
    const { chemin, corps } = abondement(region.dispositif, 1, 'DM-apres');
    const { position } = (await avecLeMemeJeton.faire(chemin, corps)).body;
    const { body } = await avecLeMemeJeton.lireApres(position, `enveloppes/${region.enveloppeId}`);
    const gardes = Number(body.montantCentimes) - MONTANT - 1;
    expect(gardes).toBeGreaterThanOrEqual(avant);
    expect(gardes).toBeLessThanOrEqual(abondements);
  });

  it('dit ce qui l’empêche, elle ou sa restauration', async () => {
    const { donnees: vide } = await installer();
    const refus = async (args: readonly string[], donnees = programme.donnees) => {
      const { code, stderr } = await programme.commande(args, { DONNEES: donnees });
      expect([code, stderr]).toEqual([1, expect.not.stringMatching(/\n\s+at /)]);
      return stderr;
    };
    expect(await refus(['sauvegarde', copie])).toContain('n’est pas vide');
    expect(await refus(['sauvegarde', join(dossier, 'b')], vide)).toContain('Il n’y a pas de base dans');
    expect(await refus(['restauration', copie])).toContain('Une base existe déjà');
    expect(await refus(['restauration', vide], vide)).toContain('n’est pas une sauvegarde entière');

    const manifeste = join(copie, 'sauvegarde.json');
    const texte = await readFile(manifeste, 'utf8');
    await writeFile(manifeste, texte.replace('"EventLog1763800000000"', '"Demain9999000000000"'));
    expect(await refus(['restauration', copie], vide)).toMatch(/version plus récente .*Demain9999000000000/);
    await writeFile(manifeste, texte);
    const cle = join(copie, 'cle-des-jetons');
    await writeFile(cle, 'autre');
    expect(await refus(['restauration', copie], vide)).toContain('cle-des-jetons a changé');
  });

  it('d’un journal abîmé se restaure, et finit en échec', async () => {
    await programme.arreter();
    const serveur = await serveurDe(programme);
    await query(serveur.url, 'update es.log_head set position = position + 1');
    const abimee = join(dossier, 'abimee');
    expect(await programme.commande(['sauvegarde', abimee])).toMatchObject({ code: 0 });
    const rendu = await installer();
    const restauration = await rendu.commande(['restauration', abimee]);
    expect(restauration).toMatchObject({ code: 1, stdout: expect.stringContaining('Le journal est abîmé') });
  });
});
