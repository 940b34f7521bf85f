import { MemoryEventStore, transact, type Command, type EventStore } from '#libs/event-sourcing';
import { fait as faitDAide } from '#facts/aides-regionales';
import { fait } from '#facts/prestations';
import { dispositif } from '#modules/aides-regionales';
import { responsable } from '../../../../test/support/acteurs-des-prestations';
import { systeme } from '../../../../test/support/acteurs-du-reseau';
import { ACTES_DU_CATALOGUE } from './catalogue.acts';
import { InscrireService } from './inscrire-service/inscrire-service';

type TypeDActe = new (store: EventStore) => { execute(command: Command): Promise<{ facts: readonly unknown[] }> };
const [Inscription] = ACTES_DU_CATALOGUE as readonly unknown[] as readonly TypeDActe[];

const inscrit = fait('ServiceInscrit.v1')();
const { region, version: _, inscritPar, inscritLe, ...service } = inscrit.data;
const ouvert = faitDAide('DispositifOuvert.v1')({ dispositifId: service.dispositifId });

const inscrireDans = async (faits: readonly (typeof ouvert | ReturnType<typeof ferme>)[], territoire = region) => {
  const store = new MemoryEventStore();
  if (faits.length > 0) await transact(store, dispositif, service.dispositifId, () => faits, systeme('2026-01-05'));
  const context = { ...responsable(inscritLe, inscritPar, territoire), commandId: crypto.randomUUID() };
  return new Inscription!(store).execute(new InscrireService(service, context));
};
const ferme = () => faitDAide('DispositifFerme.v1')({ dispositifId: service.dispositifId });

describe('ce que lit l’inscription d’un service', () => {
  it('est un dispositif ouvert dans la région, dont l’enveloppe paiera', async () => {
    expect((await inscrireDans([ouvert])).facts).toEqual([inscrit]);
  });
  it('n’est ni un dispositif inconnu ou fermé, ni celui d’une autre région', async () => {
    const refus = { code: 'dispositif-du-service-inconnu' };
    await expect(inscrireDans([])).rejects.toMatchObject(refus);
    await expect(inscrireDans([ouvert, ferme()])).rejects.toMatchObject(refus);
    await expect(inscrireDans([ouvert], '76')).rejects.toMatchObject(refus);
  });
});
