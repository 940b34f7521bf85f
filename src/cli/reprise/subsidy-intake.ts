import type { CommandBus } from '@nestjs/cqrs';
import { randomUUID } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import { untilStored } from '#libs/cqrs';
import { load, type CommandContext, type EventStore, type Transacted } from '#libs/event-sourcing';
import { SYSTEM } from '#libs/projections';
import { withRank, type FormerSubsidies } from './former-subsidies';
import { PublierSubvention, subventionPubliee, type SubventionLue } from '#modules/subventions-publiees';
import type { CoffrePersonnes } from '../../acces';

const BATCH_SIZE = 256;
const ID_NAMESPACE = uuidv5('croissance-connectee/subventions-publiees', uuidv5.URL);

/** What a person said of records that another file already gave: they are the same subsidies, or new ones. */
export type Choice = 'memes' | 'nouvelles';

interface IntakeProgramme {
  readonly commands: CommandBus;
  readonly store: EventStore;
  readonly former: FormerSubsidies;
  readonly personVault: CoffrePersonnes;
}

/** Publishes the subsidies of a file batch by batch: the names to the person vault, then one command per subsidy. */
export class SubsidyIntake {
  newCount = 0;
  alreadyPublishedCount = 0;
  private batch: SubventionLue[] = [];

  /** `reprise` is the digest of the file. */
  constructor(
    private readonly programme: IntakeProgramme,
    private readonly reprise: string,
    private readonly choice: Choice | undefined,
  ) {}

  async add(subsidy: SubventionLue): Promise<void> {
    this.batch.push(subsidy);
    if (this.batch.length >= BATCH_SIZE) await this.publishBatch();
  }

  async publishBatch(): Promise<void> {
    const { batch } = this;
    this.batch = [];
    const namedBeneficiaries = batch.map(({ beneficiaire }) => beneficiaire).filter(({ nom }) => nom !== '');
    const names = new Map(namedBeneficiaries.map(({ numero, nom }) => [numero, nom]));
    await this.programme.personVault.enregistrerPersonnes(
      [...names].map(([numero, nom]) => ({ personneId: this.beneficiaryId(numero), nom })),
      SYSTEM,
    );
    const others = batch.filter((subsidy) => this.rankAmongToday(subsidy) > 0);
    const answers = await Promise.all(others.map((subsidy) => this.publish(subsidy)));
    const newCount = answers.filter(({ facts }) => facts.length > 0).length;
    this.newCount += newCount;
    this.alreadyPublishedCount += batch.length - newCount;
  }

  private beneficiaryId(numero: string): string {
    return uuidv5(`beneficiaire ${numero}`, ID_NAMESPACE);
  }

  /** The rank of a record among those that other files do not hold, in the order of the equal records of its file. */
  private async freeRank(subsidy: SubventionLue): Promise<number> {
    let free = 0;
    for (let rank = 1; ; rank += 1) {
      const { state } = await load(this.programme.store, subventionPubliee, withRank(subsidy, rank));
      if (state.publication === null || state.publication.reprise === this.reprise) free += 1;
      if (free === subsidy.rang) return rank;
    }
  }

  /** Those that version 0.1 recorded come first among the same ones. */
  private rankAmongToday(subsidy: SubventionLue): number {
    return this.choice === 'memes' ? subsidy.rang - this.programme.former.countOf(subsidy) : subsidy.rang;
  }

  private async publish(subsidy: SubventionLue): Promise<Transacted> {
    const { attribuant, beneficiaire, date, annee, montantCentimes, objet, nature, referenceDecision } = subsidy;
    const rang = this.choice === 'nouvelles' ? await this.freeRank(subsidy) : this.rankAmongToday(subsidy);
    const commandId = randomUUID();
    const at = new Date().toISOString();
    const context: CommandContext = { commandId, actor: SYSTEM, at, correlationId: commandId, causationId: commandId };
    const data = {
      empreinte: withRank(subsidy, rang),
      attribuantSiren: attribuant.siren,
      attribuantNom: attribuant.nom === '' ? `SIREN ${attribuant.siren}` : attribuant.nom,
      beneficiaireNumero: beneficiaire.numero,
      beneficiaireId: this.beneficiaryId(beneficiaire.numero),
      annee,
      date: date.valeur,
      montantCentimes,
      objet,
      nature,
      referenceDecision,
      rang,
      reprise: this.reprise,
    };
    const memeQueCelleDUnAutreFichier = this.choice === 'memes';
    return untilStored(() =>
      this.programme.commands.execute(
        new PublierSubvention({ subvention: data, memeQueCelleDUnAutreFichier }, context),
      ),
    );
  }
}
