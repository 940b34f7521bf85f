import type { CommandBus } from '@nestjs/cqrs';
import { v5 as uuidv5 } from 'uuid';
import { untilStored } from '#libs/cqrs';
import type { CommandContext, Transacted } from '#libs/event-sourcing';
import { SYSTEM } from '#libs/projections';
import { PublierSubvention, type SubventionLue } from '#modules/subventions-publiees';
import type { CoffrePersonnes } from '../acces';

const BATCH_SIZE = 256;
const ID_NAMESPACE = uuidv5('croissance-connectee/subventions-publiees', uuidv5.URL);

/** Publishes subsidies batch by batch: stores the names in the person vault, then sends one command per subsidy. */
export class SubsidyIntake {
  newCount = 0;
  alreadyPublishedCount = 0;
  private batch: SubventionLue[] = [];

  constructor(
    private readonly commands: CommandBus,
    private readonly personVault: CoffrePersonnes,
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
    await this.personVault.enregistrerPersonnes(
      [...names].map(([numero, nom]) => ({ personneId: this.beneficiaryId(numero), nom })),
      SYSTEM,
    );
    const answers = await Promise.all(batch.map((subsidy) => untilStored(() => this.publish(subsidy))));
    const newCount = answers.filter(({ facts }) => facts.length > 0).length;
    this.newCount += newCount;
    this.alreadyPublishedCount += batch.length - newCount;
  }

  /** The same number always gives the same entry of the vault. */
  private beneficiaryId(numero: string): string {
    return uuidv5(`beneficiaire ${numero}`, ID_NAMESPACE);
  }

  private publish({ attribuant, beneficiaire, date, ...subsidy }: SubventionLue): Promise<Transacted> {
    const { empreinte, annee, montantCentimes, objet, nature, referenceDecision, rang } = subsidy;
    const commandId = uuidv5(empreinte, ID_NAMESPACE);
    const at = new Date().toISOString();
    const context: CommandContext = { commandId, actor: SYSTEM, at, correlationId: commandId, causationId: commandId };
    return this.commands.execute(
      new PublierSubvention(
        {
          empreinte,
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
        },
        context,
      ),
    );
  }
}
