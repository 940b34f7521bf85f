import type { Check } from '#libs/event-store';
import { ordinalOf, type Journal } from '#libs/event-sourcing';
import type { DossierLu, EnveloppeLue } from '../audit/comptes/lignes';
import type { ProgrammeContext } from './command-context';
import { inProgramme } from './command-context';
import { showProgress } from './terminal';

const SHOWN = 5;
const LECTURES = ['dossiers', 'enveloppes'];

const checkOf = (name: string, found: readonly string[], right: string): Check => {
  const more = found.length > SHOWN ? ` ; et ${found.length - SHOWN} autres` : '';
  return {
    name,
    ok: found.length === 0,
    detail: found.length === 0 ? right : `${found.slice(0, SHOWN).join(' ; ')}${more}`,
  };
};

/** What is true and waits for a person: counted and named, without a failure. */
const toSettle = (name: string, found: readonly string[]): Check[] => {
  if (found.length === 0) return [];
  const check = checkOf(name, found, '');
  return [{ ...check, ok: true, warning: true, detail: `${found.length} en tout : ${check.detail}` }];
};

const notCompared = (name: string, detail: string): Check => ({ name, ok: true, notDone: true, detail });

const readStates = async (journal: Journal) => {
  const { Etats } = await import('../audit/comptes/etats.js');
  const states = new Etats();
  const progress = showProgress('Lecture des faits');
  const end = ordinalOf((await journal.head()).position);
  let read = 0;
  let position = 0n;
  for await (const { events, checkpoint } of journal.readAll()) {
    for (const event of events) states.see(event);
    read += events.length;
    position = ordinalOf(checkpoint);
    progress.at(Number(position), Number(end), `${read} faits lus`);
  }
  progress.end(`${read} faits lus.`);
  return { states, position };
};

const readRows = async ({ engine }: ProgrammeContext) => {
  const { rows: dossiers } = await engine.pool.query<DossierLu>(
    `select "dossierId", siren, region, etat, financement, "montantAccordeCentimes"::float8, "montantPayeCentimes"::float8,
       "montantDeRevisionCentimes"::float8, "creanceCentimes"::float8, "versementsSuspendus" from lecture.dossiers`,
  );
  const { rows: enveloppes } = await engine.pool.query<EnveloppeLue>(
    `select "enveloppeId", "montantCentimes"::float8, "reserveCentimes"::float8, "engageCentimes"::float8, "payeCentimes"::float8
     from lecture.enveloppes`,
  );
  return { dossiers, enveloppes };
};

/** `npm run verify -- comptes`: files, services, amortisations, envelopes and accounts agree, and the rows show what the facts say. */
export const checkAccounts = async (): Promise<Check[]> => {
  const checks: Check[] = [];
  await inProgramme(false, async (context) => {
    const { contradictionsAuRepos, contradictionsDeToujours } = await import('../audit/comptes/contradictions.js');
    const { comptesHorsPlafond, dossiersContredits, exceptions } = await import('../audit/comptes/exceptions.js');
    const { ecartsDesLignes } = await import('../audit/comptes/lignes.js');
    const { projectionStatuses } = await import('#libs/projections');
    // Positions before rows, and rows before facts: what is then at the last fact shows all of them.
    const statuses = await projectionStatuses(context.engine.pool);
    const rows = await readRows(context);
    const { waiting, refused, setAside } = await context.engine.outboxCounts();
    const { states, position } = await readStates(context.journal);
    const behind = (names: (name: string) => boolean) =>
      statuses.some((status) => names(status.name) && status.position < position);

    checks.push(
      checkOf(
        'plafonds et crédits',
        contradictionsDeToujours(states),
        'aucun n’est dépassé sans que le compte le dise',
      ),
    );
    const toTell = waiting > 0 || behind((name) => name.startsWith('quand-'));
    checks.push(
      toTell
        ? notCompared(
            'comptes, dossiers, prestations et amortissements',
            'des réactions attendent encore : lancez le programme, puis vérifiez à nouveau',
          )
        : checkOf(
            'comptes, dossiers, prestations et amortissements',
            contradictionsAuRepos(states),
            'chaque somme est celle de ses dossiers, de ses prestations et de ses amortissements',
          ),
    );
    checks.push(
      behind((name) => LECTURES.includes(name))
        ? notCompared(
            'lignes de lecture',
            'elles sont en retard sur les faits : lancez le programme, puis vérifiez à nouveau',
          )
        : checkOf(
            'lignes de lecture',
            ecartsDesLignes(states, rows.dossiers, rows.enveloppes),
            'elles montrent ce que disent les faits',
          ),
    );
    if (refused + setAside > 0)
      checks.push({
        name: 'réactions',
        ok: true,
        warning: true,
        detail: `${refused} commandes refusées, ${setAside} mises de côté (npm run projections les nomme)`,
      });
    checks.push(
      ...toSettle('comptes hors plafond', comptesHorsPlafond(states)),
      ...toSettle('versements hors plafond', exceptions(states)),
      ...toSettle('dossiers contredits', dossiersContredits(states)),
    );
  });
  return checks;
};
