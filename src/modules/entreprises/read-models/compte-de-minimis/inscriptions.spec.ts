import { randomUUID } from 'node:crypto';
import { aideDeclaree, entrepriseUniqueId, fait, objet, type Fait } from '#facts/entreprises';
import { MemoryEventStore } from '#libs/event-sourcing';
import { cleDObjet } from '#modules/objets';
import { lireCompte } from './inscriptions';

const { vers: mere } = fait('PartCedee.v2')().data;
const declaree = aideDeclaree.aideId;

describe('le jour où un compte a inscrit une aide', () => {
  let store: MemoryEventStore;
  const revisions = new Map<string, bigint>();
  beforeEach(() => {
    store = new MemoryEventStore();
    revisions.clear();
  });

  const enregistrer = async (compte: string, occurredAt: string, { type, data }: Fait) => {
    const actor = { personneId: randomUUID(), role: 'systeme', territoire: 'FR' };
    const ids = { commandId: randomUUID(), correlationId: randomUUID(), causationId: randomUUID() };
    const stream = `compteDeMinimis-${compte}`;
    const { revision } = await store.append({
      stream,
      expected: revisions.get(stream) ?? 'no-stream',
      events: [{ id: randomUUID(), type, data }],
      metadata: { ...ids, actor, occurredAt },
    });
    revisions.set(stream, revision);
  };
  /** The part of the company of the examples. */
  const passer = async (de: string, a: string, occurredAt: string) => {
    const mouvementId = randomUUID();
    await enregistrer(de, occurredAt, fait('PartCedee.v2')({ entrepriseUniqueId: de, vers: a, mouvementId }));
    await enregistrer(a, occurredAt, fait('PartRecue.v2')({ entrepriseUniqueId: a, de, mouvementId }));
  };
  const inscriptions = async (compte: string) => {
    const { state, inscriteLe } = await lireCompte(store, compte);
    return Object.fromEntries(Object.entries(state.aides).map(([cle, { pour }]) => [cle, inscriteLe(cle, pour)]));
  };

  it('est celui de sa déclaration ou de son octroi à Paris, et non celui d’une correction', async () => {
    await enregistrer(entrepriseUniqueId, '2026-02-01T23:30:00Z', fait('AidesAnterieuresDeclarees.v1')());
    await enregistrer(entrepriseUniqueId, '2026-03-16T09:00:00Z', fait('PlafondReserve.v2')());
    await enregistrer(entrepriseUniqueId, '2026-05-04T09:00:00Z', fait('AideDeMinimisOctroyee.v2')());
    await enregistrer(entrepriseUniqueId, '2026-06-01T09:00:00Z', fait('OctroiCorrige.v2')());
    await enregistrer(entrepriseUniqueId, '2026-06-02T09:00:00Z', fait('OctroiAjuste.v2')());
    expect(await inscriptions(entrepriseUniqueId)).toEqual({
      [declaree]: '2026-02-02',
      [cleDObjet(objet)]: '2026-05-04',
    });
  });

  it('reste le même quand elle passe d’un compte à l’autre, et revient', async () => {
    await enregistrer(entrepriseUniqueId, '2026-02-02T09:00:00Z', fait('AidesAnterieuresDeclarees.v1')());
    await passer(entrepriseUniqueId, 'intermediaire', '2026-04-10T09:00:00Z');
    await passer('intermediaire', mere, '2026-05-10T09:00:00Z');
    expect(await inscriptions(entrepriseUniqueId)).toEqual({});
    expect(await inscriptions(mere)).toEqual({ [declaree]: '2026-02-02' });
    await passer(mere, entrepriseUniqueId, '2026-06-10T09:00:00Z');
    expect(await inscriptions(entrepriseUniqueId)).toEqual({ [declaree]: '2026-02-02' });
  });

  it('est à chacune de deux aides que leurs déclarants ont nommées de même', async () => {
    const dAilleurs = fait('AidesAnterieuresDeclarees.v1')({ entrepriseUniqueId: mere });
    await enregistrer(mere, '2026-01-12T09:00:00Z', dAilleurs);
    await enregistrer(entrepriseUniqueId, '2026-02-02T09:00:00Z', fait('AidesAnterieuresDeclarees.v1')());
    await passer(entrepriseUniqueId, mere, '2026-04-10T09:00:00Z');
    expect(await inscriptions(mere)).toEqual({
      [declaree]: '2026-01-12',
      [`${declaree} ${entrepriseUniqueId}`]: '2026-02-02',
    });
  });

  it('n’est pas dit d’une aide qu’aucun fait n’inscrit', async () => {
    await enregistrer(mere, '2026-04-10T09:00:00Z', fait('PartRecue.v2')());
    expect(await inscriptions(mere)).toEqual({ [declaree]: null });
  });
});
