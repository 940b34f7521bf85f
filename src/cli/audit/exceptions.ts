import { parseArgs } from 'node:util';
import { dateDeParis, REGIONS } from '#libs/france';
import type { CriteresDExceptions } from '../../audit/exceptions/exceptions-en-base';
import type { Genre } from '../../audit/exceptions/genres';
import type { LigneDException } from '../../audit/exceptions/exceptions.answer';
import { inProgramme, type ProgrammeContext } from '../command-context';
import { RefusedCommand } from '../refused-command';
import { printResult } from '../terminal';
import { dayOption, refuseReversedPeriod } from './period-options';
import { sayLateness } from './retard';

const MONTREES = 20;
const PAR_PAGE = 500;

const regionOption = (text: string | undefined): string | undefined => {
  if (text === undefined || text === 'FR') return undefined;
  if (!Object.hasOwn(REGIONS, text))
    throw new RefusedCommand(`--territoire attend FR ou le code INSEE d’une région, comme 53 : « ${text} » reçu.`);
  return text;
};

const genreOption = async (text: string | undefined): Promise<Genre | undefined> => {
  const { CODES_DES_GENRES } = await import('../../audit/exceptions/genres.js');
  const genre = CODES_DES_GENRES.find((code) => code === text);
  if (text !== undefined && !genre)
    throw new RefusedCommand(`--genre attend l’un de : ${CODES_DES_GENRES.join(', ')}.`);
  return genre;
};

interface Asked {
  readonly genre: Genre | undefined;
  readonly criteres: CriteresDExceptions;
  readonly enJson: boolean;
}

const enClair = ({ position, jour, region, flux, autreFlux, personneId, autrePersonneId, phrase }: LigneDException) =>
  `${position} ${jour} ${region ?? 'FR'} ${[flux, autreFlux, personneId, autrePersonneId].filter((nom) => nom !== null).join(' ')} : ${phrase}`;

const imprimerLesChiffres = async ({ exceptions }: ProgrammeContext, { criteres, enJson }: Asked): Promise<void> => {
  const { chiffrer } = await import('../../audit/exceptions/chiffrer.js');
  for (const chiffre of chiffrer(await exceptions.compter(criteres), criteres.aujourdhui)) {
    if (enJson) printResult(JSON.stringify(chiffre));
    else printResult(`${chiffre.libelle} : ${chiffre.nombre} (--genre ${chiffre.genre}). ${chiffre.compte}`);
  }
};

const imprimerLaListe = async (
  { exceptions }: ProgrammeContext,
  genre: Genre,
  { criteres, enJson }: Asked,
): Promise<void> => {
  const { montrer } = await import('../../audit/exceptions/montrer.js');
  const take = enJson ? PAR_PAGE : MONTREES;
  for (let skip = 0, total = 1; skip < total; skip += take) {
    const page = await exceptions.lister(genre, criteres, { skip, take });
    ({ total } = page);
    for (const ligne of page.lignes.map((trouvee) => montrer(genre, trouvee)))
      printResult(enJson ? JSON.stringify(ligne) : enClair(ligne));
    if (enJson) continue;
    if (total > take) printResult(`… et ${total - take} autres ; --json les donne toutes.`);
    printResult(`Exceptions : ${total}.`);
    return;
  }
};

/** `npm run audit -- exceptions --territoire 53 --genre faits-tardifs`: how many there are of each kind, or those of one. */
export const exceptionsAuTerminal = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      genre: { type: 'string' },
      territoire: { type: 'string' },
      du: { type: 'string' },
      au: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const [du, au] = [dayOption('du', values.du), dayOption('au', values.au)];
  refuseReversedPeriod(du, au);
  const region = regionOption(values.territoire);
  const genre = await genreOption(values.genre);
  const aujourdhui = dateDeParis(new Date().toISOString());
  const asked: Asked = {
    genre,
    criteres: { region, du, au, categories: null, aujourdhui },
    enJson: values.json ?? false,
  };
  await inProgramme(false, async (context) => {
    await sayLateness(context, 'exceptions');
    await (genre ? imprimerLaListe(context, genre, asked) : imprimerLesChiffres(context, asked));
  });
};
