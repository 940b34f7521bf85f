import { decidedAfterReading } from '#libs/cqrs';
import { load } from '#libs/event-sourcing';
import { dispositif } from '#modules/aides-regionales';
import { catalogue } from './catalogue';
import { inscrire, InscrireService } from './inscrire-service/inscrire-service';
import { retirerService, RetirerService } from './retirer-service/retirer-service';

export const ACTES_DU_CATALOGUE = [
  decidedAfterReading(InscrireService, catalogue, async (command, store) => {
    const { territoire: id } = command.context.actor;
    const { state } = await load(store, dispositif, command.data.dispositifId);
    return { id, decide: inscrire(command, state.etat === 'ouvert' && state.regles.region === id) };
  }),
  decidedAfterReading(RetirerService, catalogue, (command) => ({
    id: command.context.actor.territoire,
    decide: retirerService(command),
  })),
];
