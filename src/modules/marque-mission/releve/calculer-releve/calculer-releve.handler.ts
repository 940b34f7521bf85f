import { CommandHandler } from '@nestjs/cqrs';
import { authorize, EventStore, load, transact, type Transacted } from '#libs/event-sourcing';
import { indicateurActif } from '../../indicateur/definition';
import { definitionEnVigueur, indicateur } from '../../indicateur/indicateur';
import { Mesures } from '../../mesures';
import { idDuReleve, releve } from '../releve';
import { calculer, CalculerReleve } from './calculer-releve';

@CommandHandler(CalculerReleve)
export class CalculerReleveHandler {
  constructor(
    private readonly store: EventStore,
    private readonly mesures: Mesures,
  ) {}

  async execute(command: CalculerReleve): Promise<Transacted> {
    authorize(command);
    const { data, context } = command;
    const { state } = await load(this.store, indicateur, data.code);
    const definition = definitionEnVigueur(indicateurActif(state));
    const mesure = await this.mesures.mesurer({ ...data, formule: definition.formule, serie: definition.serie });
    const decide = calculer(command, definition, mesure);
    return transact(this.store, releve, idDuReleve(data), decide, context, { commande: CalculerReleve.name });
  }
}
