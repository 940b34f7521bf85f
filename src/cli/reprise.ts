import { parseArgs } from 'node:util';
import { CommandBus } from '@nestjs/cqrs';
import { dateDeParis, enEurosEntiers } from '#libs/france';
import { compte, nombre } from '#libs/ui';
import { FichierIllisible, ouvrirFichier, Totaux } from '#modules/subventions-publiees';
import { CoffrePersonnes } from '../acces';
import { dire, suivre } from './terminal';
import { CommandeRefusee, dansLeProgramme } from './command-context';
import { Depot } from './depot-de-subventions';
import { Rapport } from './rapport';

const MONTREES = 30;
const ILLISIBLE: Readonly<Record<string, string>> = {
  ENOENT: 'ce fichier n’existe pas.',
  EISDIR: 'c’est un dossier : donnez un fichier.',
  EACCES: 'vous n’avez pas le droit de lire ce fichier.',
};

const ecrire = (line: string) => process.stdout.write(`${line}\n`);

const resumer = (totaux: Totaux) => {
  ecrire(
    `  Acceptées : ${nombre(totaux.nombreAccepte)}, pour ${enEurosEntiers(Number(totaux.montantCentimes))}. Écartées : ${nombre(totaux.nombreEcarte)}.`,
  );
  if (totaux.champsRepares > 0) ecrire(`  Champs dont les accents ont été réparés : ${nombre(totaux.champsRepares)}.`);
  for (const { cause, nombre: count } of totaux.parCause()) ecrire(`    ${nombre(count)} × ${cause}`);
  ecrire('  Par autorité et par année :');
  for (const { nom, annee, nombre: count, montantCentimes } of totaux.parAttribuantEtAnnee()) {
    ecrire(`    ${nom}, ${annee} : ${compte(count, 'subvention')},  ${enEurosEntiers(Number(montantCentimes))}`);
  }
};

const lireFichier = async (chemin: string, depot: Depot | undefined, rapport: Rapport | undefined): Promise<void> => {
  const fichier = await ouvrirFichier(chemin, { aujourdhui: dateDeParis(new Date().toISOString()) });
  ecrire(
    `${chemin} : ${fichier.encodage}, séparateur « ${fichier.separateur === '\t' ? 'tabulation' : fichier.separateur} », ${fichier.colonnes.length} colonnes`,
  );
  const totaux = new Totaux();
  const progress = suivre(chemin);
  let montrees = 0;
  const onProgress = (lus: number, total: number) => {
    progress.at(lus, total, `${nombre(totaux.nombreAccepte + totaux.nombreEcarte)} enregistrements`);
  };
  for await (const enregistrement of fichier.lignes({ onProgress })) {
    totaux.ajouter(enregistrement);
    await rapport?.noter(chemin, enregistrement);
    if (enregistrement.etat === 'accepte') await depot?.ajouter(enregistrement.subvention);
    else if ((montrees += 1) <= MONTREES) ecrire(`  ligne ${enregistrement.ligne} écartée : ${enregistrement.motif}`);
  }
  await depot?.vider();
  progress.end(`${chemin} : lu en entier.`);
  if (montrees > MONTREES)
    ecrire(`  … et ${nombre(montrees - MONTREES)} autres lignes écartées (--rapport FICHIER les écrit toutes).`);
  resumer(totaux);
};

/** `npm run reprise -- [--appliquer] [--rapport FICHIER] FICHIER…`: says what it would do; `--appliquer` does it. */
export const reprise = async (args: readonly string[]): Promise<void> => {
  const { positionals: chemins, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { appliquer: { type: 'boolean', default: false }, rapport: { type: 'string' } },
  });
  if (chemins.length === 0)
    throw new CommandeRefusee('Usage : npm run reprise -- [--appliquer] [--rapport FICHIER] FICHIER…');
  const rapport = values.rapport === undefined ? undefined : await Rapport.ouvrir(values.rapport);
  const lire = async (depot?: Depot) => {
    for (const chemin of chemins) {
      try {
        await lireFichier(chemin, depot, rapport);
      } catch (error) {
        const raison =
          error instanceof FichierIllisible ? error.message : ILLISIBLE[(error as NodeJS.ErrnoException).code ?? ''];
        if (raison === undefined) throw error;
        process.exitCode = 1;
        dire(`${chemin} : ${raison}`);
      }
    }
    if (depot)
      ecrire(
        `Enregistrées : ${compte(depot.nouvelles, 'nouvelle')}, ${compte(depot.dejaLa, 'déjà connue', 'déjà connues')}.`,
      );
    else ecrire('Essai seulement : rien n’est enregistré. Ajoutez --appliquer pour le faire.');
  };
  if (values.appliquer)
    await dansLeProgramme(false, ({ app }) => lire(new Depot(app.get(CommandBus), app.get(CoffrePersonnes))));
  else await lire();
  await rapport?.fermer();
};
