import { Injectable } from '@nestjs/common';
import { EventStore, Journal, type Actor, type RecordedEvent } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { HorsDuMandat, mandatEnCours } from '#modules/audits';
import { estAuditeur, litToutLePays } from '#modules/habilitations';
import { FluxInconnu } from '../audit.errors';
import { categorieDe, FluxDuProgramme, suivant, type FluxConnu } from '../flux-du-programme';
import { jourDEnregistrement } from './ordres';

/** Who reads the history of a stream: a person, with the mandate of an auditor. */
export interface Lecteur {
  readonly actor: Actor;
  readonly mandatId: string | undefined;
}

/** Modules, and first and last day of recording of facts; null where nothing bounds them. */
export interface Portee {
  readonly modules: readonly string[] | null;
  readonly du: string | null;
  readonly au: string | null;
  /** Last day on which the mandate may be used. */
  readonly jusquAu: string | null;
}

/** A stream, open to a reader: its facts in pages, up to the last day of the mandate, and the first day of recording of those that are shown. */
export interface FluxOuvert {
  readonly connu: FluxConnu;
  readonly du: string | null;
  pages(): AsyncIterable<readonly RecordedEvent[]>;
}

/** Whether a fact was recorded in the period that the reader's mandate opens. */
export const estMontre = ({ du }: Pick<FluxOuvert, 'du'>, fait: RecordedEvent): boolean =>
  du === null || jourDEnregistrement(fait) >= du;

/**
 * Opens streams to those who may read them: the mission, and auditors within their mandate. Facts are those of the journal, whose
 * positions are the same on every store.
 */
@Injectable()
export class LectureDUnFlux {
  constructor(
    private readonly store: EventStore,
    private readonly journal: Journal,
    private readonly flux: FluxDuProgramme,
  ) {}

  /** Throws `FluxInconnu` also for a stream of another territory, and `HorsDuMandat` for a module that the mandate leaves out. */
  async ouvrir(nom: string, lecteur: Lecteur): Promise<FluxOuvert> {
    const connu = this.flux.parCategorie.get(categorieDe(nom));
    if (!connu) throw new FluxInconnu();
    const { modules, du, au } = await this.portee(lecteur);
    if (modules && !modules.includes(connu.module)) throw new HorsDuMandat(connu.module);
    if (!(await this.estVisible(nom, lecteur.actor))) throw new FluxInconnu();
    const lire = () => this.journal.readStream(nom);
    return {
      connu,
      du,
      async *pages() {
        for await (const page of lire())
          yield au === null ? page : page.filter((fait) => jourDEnregistrement(fait) <= au);
      },
    };
  }

  /** What a reader may be shown: everything to the mission, to an auditor what their mandate opens. */
  async portee({ actor, mandatId }: Lecteur): Promise<Portee> {
    if (!estAuditeur(actor)) return { modules: null, du: null, au: null, jusquAu: null };
    const mandat = await mandatEnCours(this.store, mandatId, actor, dateDeParis(new Date().toISOString()));
    return { modules: mandat.modules, du: mandat.faitsDu, au: mandat.faitsAu, jusquAu: mandat.au };
  }

  /** A national reader reads every stream, those that no act shows included; a regional one, what is of the region. */
  async estVisible(nom: string, actor: Actor): Promise<boolean> {
    const connu = this.flux.parCategorie.get(categorieDe(nom));
    if (!connu) return false;
    const duPays = litToutLePays(actor);
    let etat = connu.initialState();
    let estVide = true;
    for await (const page of this.journal.readStream(nom)) {
      estVide = false;
      if (duPays) return true;
      for (const fait of page) etat = suivant(connu, etat, fait);
    }
    return !estVide && connu.isVisibleTo(etat, actor);
  }
}
