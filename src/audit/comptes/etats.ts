import { evolved, type DomainEvent, type RecordedEvent, type StreamModel } from '#libs/event-sourcing';
import { dossierAide, enveloppe, type DossierAide, type Enveloppe } from '#modules/aides-regionales';
import { prestation, type Prestation } from '#modules/connecteurs';
import {
  compteDeMinimis,
  entreprise,
  groupes,
  nomDeTranche,
  type CompteDeMinimis,
  type CompteDeMinimisEvent,
  type Entreprise,
  type Groupes,
  type PartCedee,
} from '#modules/entreprises';
import { amortissement, relevePret, type AmortissementDuMois, type RelevesDuPret } from '#modules/pme-digitale';
import { Chronologie } from './chronologie';

/** The present state of each stream of one kind, by its id, as facts make it. */
class Flux<State> {
  readonly parId = new Map<string, State>();

  constructor(private readonly model: StreamModel<State, never>) {}

  get category(): string {
    return this.model.category;
  }

  see(id: string, event: DomainEvent): void {
    const state = this.parId.get(id) ?? this.model.initialState();
    this.parId.set(id, evolved(this.model, state, event));
  }
}

/** Every stream that holds money, and the companies, from facts that are seen in the order of the journal. */
export class Etats {
  private readonly flux = {
    dossiers: new Flux<DossierAide>(dossierAide),
    prestations: new Flux<Prestation | null>(prestation),
    releves: new Flux<RelevesDuPret | null>(relevePret),
    amortissements: new Flux<AmortissementDuMois | null>(amortissement),
    enveloppes: new Flux<Enveloppe>(enveloppe),
    comptes: new Flux<CompteDeMinimis>(compteDeMinimis),
    groupes: new Flux<Groupes>(groupes),
    entreprises: new Flux<Entreprise>(entreprise),
  };

  readonly dossiers: ReadonlyMap<string, DossierAide> = this.flux.dossiers.parId;
  readonly prestations: ReadonlyMap<string, Prestation | null> = this.flux.prestations.parId;
  readonly releves: ReadonlyMap<string, RelevesDuPret | null> = this.flux.releves.parId;
  readonly amortissements: ReadonlyMap<string, AmortissementDuMois | null> = this.flux.amortissements.parId;
  readonly enveloppes: ReadonlyMap<string, Enveloppe> = this.flux.enveloppes.parId;
  readonly comptes: ReadonlyMap<string, CompteDeMinimis> = this.flux.comptes.parId;

  readonly groupes: ReadonlyMap<string, Groupes> = this.flux.groupes.parId;
  readonly entreprises: ReadonlyMap<string, Entreprise> = this.flux.entreprises.parId;

  readonly chronologie = new Chronologie();

  private readonly cedees = new Map<string, PartCedee['data']>();
  /** Slices that an account ceded and none received. No account holds them: they are in no other state. */
  readonly tranchesEnRoute: ReadonlyMap<string, PartCedee['data']> = this.cedees;

  see(event: Pick<RecordedEvent, 'stream' | 'type' | 'data'>): void {
    const { type, data } = event as CompteDeMinimisEvent;
    if (type === 'PartCedee.v2') this.cedees.set(nomDeTranche(data), data);
    if (type === 'PartRecue.v2') this.cedees.delete(nomDeTranche(data));
    const rang = event.stream.indexOf('-');
    const category = event.stream.slice(0, rang);
    const flux = Object.values(this.flux).find((connu) => connu.category === category);
    const id = event.stream.slice(rang + 1);
    flux?.see(id, event);
    this.chronologie.see(event, flux === this.flux.dossiers ? this.dossiers.get(id) : undefined);
  }
}
