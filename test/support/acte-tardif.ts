import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { v5 as uuidv5 } from 'uuid';
import {
  DoneWithAnotherNote,
  MemoryEventStore,
  transact,
  type Decision,
  type DomainEvent,
  type StreamModel,
  type Transacted,
} from '#libs/event-sourcing';
import { MotifDeDateManquant, MOTIFS_DE_DATE, type ActeDate, type MotifDeDate } from '#modules/habilitations';
import { contexteDe } from './contexte';
import { demander } from './demander';

interface Tardif<Asked extends ActeDate, State, Event extends DomainEvent> {
  readonly model: StreamModel<State, Event>;
  readonly faits: readonly Event[];
  readonly commande: (motif: { motifDeDate?: MotifDeDate }) => Asked;
  readonly decider: (commande: Asked) => Decision<State, Event>;
}

/** An act that is dated far back, as whoever gives these reasons asks for it, one time after the other. */
type ActeTardif = (...motifs: readonly (MotifDeDate | undefined)[]) => {
  readonly nom: string;
  readonly notes: object;
  readonly suites: () => Promise<readonly Transacted[]>;
};

export const acteTardif =
  <Asked extends ActeDate, State, Event extends DomainEvent>({
    model,
    faits,
    commande,
    decider,
  }: Tardif<Asked, State, Event>): ActeTardif =>
  (...motifs) => {
    const asked = motifs.map((motifDeDate) => commande(motifDeDate === undefined ? {} : { motifDeDate }));
    const [premier = commande({})] = asked;
    const { name: nom } = premier.constructor;
    const suites = async () => {
      const store = new MemoryEventStore();
      const avant = { ...contexteDe(), commandId: uuidv5(nom, uuidv5.URL) };
      if (faits.length > 0) await transact(store, model, 'tardif', () => faits, avant);
      const faites: Transacted[] = [];
      for (const [fois, un] of asked.entries()) {
        const extra = { ...un.notes, commande: nom };
        const context = { ...un.context, commandId: uuidv5(`${nom} ${fois}`, uuidv5.URL) };
        faites.push(await transact(store, model, 'tardif', demander(un, decider), context, extra));
      }
      return faites;
    };
    return { nom, notes: premier.notes, suites };
  };

/** The dated acts of a module, by the names of their commands. */
const actesDatesDe = (module: string): readonly string[] => {
  const dossier = resolve(__dirname, '../../src/modules', module);
  return readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((fichier) => fichier.endsWith('.ts') && !fichier.endsWith('.spec.ts'))
    .flatMap((fichier) => [...readFileSync(join(dossier, fichier), 'utf8').matchAll(/class (\w+) extends ActeDate\b/g)])
    .flatMap(([, nom]) => nom ?? [])
    .sort();
};

/** What holds of every dated act of a module. An act that the table forgets fails. */
export const decrireActesTardifs = (module: string, actes: Readonly<Record<string, ActeTardif>>): void => {
  it(`les actes datés de ${module} sont tous essayés`, () => {
    const essayes = Object.values(actes).map((acte) => acte().nom);
    expect([...new Set(essayes)].sort()).toEqual(actesDatesDe(module));
  });

  describe.each(Object.entries(actes))('%s huit jours après', (_, acte) => {
    it('est refusé sans motif, et gardé avec lui', async () => {
      await expect(acte(undefined).suites()).rejects.toBeInstanceOf(MotifDeDateManquant);
      for (const motifDeDate of MOTIFS_DE_DATE) {
        const [fait] = await acte(motifDeDate).suites();
        expect(fait?.facts.length).toBeGreaterThan(0);
        expect(acte(motifDeDate).notes).toEqual({ motifDeDate });
      }
    });

    it('ne change rien la seconde fois, avec le même motif ou sans lui', async () => {
      const [, ...encore] = await acte('saisie-differee', 'saisie-differee', undefined).suites();
      expect(encore.map(({ facts }) => facts)).toEqual([[], []]);
    });

    it('est refusé la seconde fois avec un autre motif, qui serait perdu', async () => {
      await expect(acte('saisie-differee', 'regularisation').suites()).rejects.toBeInstanceOf(DoneWithAnotherNote);
    });
  });
};
