import { parseArgs } from 'node:util';
import { dateDeParis } from '#libs/france';
import type { FaitRaconte } from '../../audit/chronologie/chronologie.answer';
import type { HistoireDemandee } from '../../audit/histoires/histoire.query';
import { inProgramme, type ProgrammeContext } from '../command-context';
import { RefusedCommand } from '../refused-command';
import { printResult, showProgress } from '../terminal';
import { AU_TERMINAL } from './lecteur';
import { sayLateness } from './retard';

const PAR_PAGE = 100;

const TEXTE = { type: 'string' } as const;
const OPTIONS = {
  ...{ sur: TEXTE, acteur: TEXTE, correlation: TEXTE, territoire: TEXTE },
  ...{ type: TEXTE, role: TEXTE, module: TEXTE, du: TEXTE, au: TEXTE, selon: TEXTE },
} as const;

const ligneDe = ({ position, compteLe, faitA, enregistreTard, flux, revision, phrase, role }: FaitRaconte): string => {
  const jour = dateDeParis(faitA);
  const compte = compteLe !== null && compteLe !== jour ? `${jour} (compte le ${compteLe})` : jour;
  return `${position} ${compte}${enregistreTard ? ' TARDIF' : ''} ${flux}@${revision} ${role} : ${phrase}`;
};

/** The same checks as over HTTP. */
const verifier = async (demande: Readonly<Record<string, string | undefined>>): Promise<HistoireDemandee> => {
  const { plainToInstance } = await import('class-transformer');
  const { validate } = await import('class-validator');
  const { HistoireDemandee: Demande } = await import('../../audit/histoires/histoire.query.js');
  const donnees = Object.fromEntries(Object.entries(demande).filter(([, valeur]) => valeur !== undefined));
  const histoire = plainToInstance(Demande, donnees);
  const [erreur] = await validate(histoire);
  if (erreur) throw new RefusedCommand(`--${erreur.property} : ${Object.values(erreur.constraints ?? {}).join(' ')}`);
  return histoire;
};

const imprimer = async (context: ProgrammeContext, demande: HistoireDemandee, enJson: boolean) => {
  await sayLateness(context, 'histoires');
  const progress = showProgress('Histoire');
  let lus = 0;
  for (let page = 1; ; page += 1) {
    const { total, lignes } = await context.histoires.lire(demande, { page, taille: PAR_PAGE }, AU_TERMINAL);
    for (const ligne of lignes) printResult(enJson ? JSON.stringify(ligne) : ligneDe(ligne));
    lus += lignes.length;
    progress.at(lus, total);
    if (lignes.length < PAR_PAGE) break;
  }
  progress.end(`${lus} fait${lus > 1 ? 's' : ''}.`);
};

/** `npm run audit -- chronologie --sur UUID|SIREN`: the history of an object, of a person's acts, of a territory or of a correlation. */
export const chronologieAuTerminal = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { ...OPTIONS, json: { type: 'boolean' } } });
  const { json: enJson = false, ...demande } = values;
  const verifiee = await verifier(demande);
  await inProgramme(false, (context) => imprimer(context, verifiee, enJson));
};
