import { parseArgs } from 'node:util';
import type { AutresRegles } from '../../audit/rejugement/regles';
import type { Rejugement } from '../../audit/rejugement/rejuger-une-decision';
import { LIMITE } from '../../audit/rejugement/limite';
import { inProgramme, type ProgrammeContext } from '../command-context';
import { RefusedCommand } from '../refused-command';
import { printLine, printResult, showProgress } from '../terminal';
import { dayOption, refuseReversedPeriod } from './period-options';
import { figureOption } from './options';

const MONTRES = 20;

const ruleOptions = async (texts: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const { REGLES } = await import('../../audit/rejugement/regles.js');
  return new Map(
    texts.map((text) => {
      const [code = '', valeur = ''] = text.split('=');
      if (!REGLES.some((regle) => regle.code === code)) {
        const connues = REGLES.map((regle) => `${regle.code} (${regle.libelle})`).join(' ; ');
        throw new RefusedCommand(`--regle attend CODE=VALEUR, parmi : ${connues}.`);
      }
      return [code, figureOption(`regle ${code}`, valeur)];
    }),
  );
};

const enClair = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : JSON.stringify(valeur));

const differences = ({ ecarts, refus }: Rejugement): string =>
  refus
    ? `refusée (${refus.code}) : ${refus.phrase}`
    : ecarts
        .map(({ champ, enregistre, rejuge }) => `${champ} : ${enClair(enregistre)} → ${enClair(rejuge)}`)
        .join(' ; ');

const ligneDe = (une: Rejugement): string =>
  `${une.position} ${une.le.slice(0, 10)} ${une.acte ?? ''} ${une.stream} : ${differences(une)}`;

interface Asked {
  readonly du: string | undefined;
  readonly au: string | undefined;
  readonly regles: AutresRegles;
  readonly enJson: boolean;
}

const imprimer = async ({ journal }: ProgrammeContext, { enJson, ...asked }: Asked): Promise<void> => {
  const { rejuger } = await import('../../audit/rejugement/rejuger.js');
  const { Bilan } = await import('../../audit/rejugement/bilan.js');
  const { DECISIONS } = await import('../../composition/parts.js');
  const bilan = new Bilan();
  const progress = showProgress('Second jugement');
  const onProgress = (read: number, total: number) => {
    progress.at(read, total, `${bilan.rejugees} décisions rejugées`);
  };
  const arret = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      arret.abort();
    });
  const debut = performance.now();
  const demande = { journal, decisions: DECISIONS, ...asked, onProgress, signal: arret.signal };
  for await (const une of rejuger(demande)) {
    bilan.compter(une);
    const estEcart = une.issue === 'differente' || une.issue === 'refusee';
    if (enJson && une.issue !== 'identique') printResult(JSON.stringify(une));
    else if (!enJson && estEcart && bilan.ecartees <= MONTRES) printResult(ligneDe(une));
  }
  const secondes = (performance.now() - debut) / 1_000;
  const vitesse = Math.round(bilan.rejugees / secondes);
  const fin = arret.signal.aborted ? 'Interrompu : ' : '';
  progress.end(`${fin}${bilan.rejugees} décisions rejugées en ${secondes.toFixed(1)} s (${vitesse} par seconde).`);
  if (enJson) {
    const { total, actes, raisons } = bilan;
    printResult(JSON.stringify({ total, actes: Object.fromEntries(actes), raisons: Object.fromEntries(raisons) }));
  } else {
    if (bilan.ecartees > MONTRES) printResult(`… et ${bilan.ecartees - MONTRES} autres ; --json les donne toutes.`);
    for (const [acte, { identique, differente, refusee, 'non-relue': nonRelues }] of bilan.actes)
      printResult(
        `${acte} : ${identique} identiques, ${differente} différentes, ${refusee} refusées, ${nonRelues} non rejugées`,
      );
    for (const [raison, nombre] of bilan.raisons) printResult(`Non rejugées (${nombre}) : ${raison}`);
    printResult(`Écarts : ${bilan.ecartees} sur ${bilan.rejugees} décisions rejugées.`);
  }
  printLine(LIMITE);
};

/** `npm run audit -- rejuger --du 2025-01-01 --au 2025-12-31 --plafond-de-minimis 20000000`: runs decisions again. */
export const rejugerAuTerminal = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      du: { type: 'string' },
      au: { type: 'string' },
      'regles-du': { type: 'string' },
      regle: { type: 'string', multiple: true },
      'plafond-de-minimis': { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const du = dayOption('du', values.du);
  const au = dayOption('au', values.au);
  refuseReversedPeriod(du, au);
  const plafond = values['plafond-de-minimis'];
  const chiffres = await ruleOptions([
    ...(values.regle ?? []),
    ...(plafond === undefined ? [] : [`plafond-de-minimis=${plafond}`]),
  ]);
  const regles = { chiffres, reglesDu: dayOption('regles-du', values['regles-du']) };
  await inProgramme(false, (context) => imprimer(context, { du, au, regles, enJson: values.json ?? false }));
};
