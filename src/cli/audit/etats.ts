import { parseArgs } from 'node:util';
import type { ChangementDUnEtat } from '../../audit/chronologie/chronologie.answer';
import { inProgramme } from '../command-context';
import { RefusedCommand } from '../refused-command';
import { printLine, printResult } from '../terminal';
import { AU_TERMINAL } from './lecteur';
import { momentOption, selonOption } from './options';

const TEXTE = { type: 'string' } as const;

const fluxDemande = ([flux, ...autres]: readonly string[], usage: string): string => {
  if (flux === undefined || autres.length > 0) throw new RefusedCommand(`Un flux est attendu. Usage : ${usage}`);
  return flux;
};

const ecrire = ({ champ, avant, apres }: ChangementDUnEtat): string =>
  avant === null ? `${champ} : ${apres ?? ''}` : `${champ} : ${avant} → ${apres ?? '(rien)'}`;

const USAGE_DE_L_ETAT = 'npm run audit -- etat dossierAide-… --le 2025-06-30 [--selon droit] [--json]';

/** `npm run audit -- etat FLUX --le …`: the state of a stream at a day, an instant or a position. */
export const etatAuTerminal = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { le: TEXTE, selon: TEXTE, json: { type: 'boolean' } },
  });
  const nom = fluxDemande(positionals, USAGE_DE_L_ETAT);
  const moment = momentOption('le', values.le);
  const selon = selonOption('selon', values.selon);
  await inProgramme(false, async ({ flux }) => {
    const { etatALaDate } = await import('../../audit/chronologie/replis.js');
    const { changements } = await import('../../audit/chronologie/changements.js');
    const { montrer } = await import('../../audit/chronologie/raconter.js');
    const { faits, etat } = await etatALaDate(await flux.ouvrir(nom, AU_TERMINAL), moment, selon);
    if (values.json) printResult(JSON.stringify({ faits: faits.length, etat }));
    else for (const champ of changements({}, etat).map(montrer)) printResult(ecrire(champ));
    printLine(`${faits.length} fait${faits.length > 1 ? 's' : ''} pris en compte.`);
  });
};

const USAGE_DE_LA_COMPARAISON = 'npm run audit -- comparer dossierAide-… --de 2025-06-01 --a 2025-06-30 [--json]';

/** `npm run audit -- comparer FLUX --de … --a …`: two states of a stream, the facts between them and what differs. */
export const comparaisonAuTerminal = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { de: TEXTE, 'de-selon': TEXTE, a: TEXTE, 'a-selon': TEXTE, json: { type: 'boolean' } },
  });
  const nom = fluxDemande(positionals, USAGE_DE_LA_COMPARAISON);
  const [de, a] = [momentOption('de', values.de), momentOption('a', values.a)];
  const [deSelon, aSelon] = [selonOption('de-selon', values['de-selon']), selonOption('a-selon', values['a-selon'])];
  await inProgramme(false, async ({ flux }) => {
    const { etatALaDate } = await import('../../audit/chronologie/replis.js');
    const { comparer } = await import('../../audit/chronologie/comparaison.js');
    const ouvert = await flux.ouvrir(nom, AU_TERMINAL);
    const premier = await etatALaDate(ouvert, de, deSelon);
    const comparaison = comparer(ouvert, premier, await etatALaDate(ouvert, a, aSelon));
    if (values.json) printResult(JSON.stringify(comparaison));
    else {
      for (const { compteLe, phrase } of comparaison.venus) printResult(`+ ${compteLe ?? ''} ${phrase}`);
      for (const { compteLe, phrase } of comparaison.partis) printResult(`- ${compteLe ?? ''} ${phrase}`);
      for (const champ of comparaison.changements) printResult(ecrire(champ));
    }
    printLine(`${comparaison.changements.length} différence(s).`);
  });
};
