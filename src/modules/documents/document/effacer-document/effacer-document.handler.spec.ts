import { v7 as uuidv7 } from 'uuid';
import { DoneByAnother, MemoryEventStore, StoreUnavailable, transact } from '#libs/event-sourcing';
import { fait } from '#facts/documents';
import { ContenusEnMemoire } from '../../../../../test/support/contenus-en-memoire';
import { contexteDe } from '../../../../../test/support/contexte';
import { document } from '../document';
import { EffacerDocument } from './effacer-document';
import { EffacerDocumentHandler } from './effacer-document.handler';

const depot = fait('DocumentDepose.v1')();
const { documentId, empreinte } = depot.data;

const guichet = async () => {
  const store = new MemoryEventStore();
  await transact(store, document, documentId, () => [depot], contexteDe({ commandId: uuidv7() }));
  const contenus = new ContenusEnMemoire();
  await contenus.garder({ documentId, empreinte, contenu: Buffer.from('x'), nom: 'x.pdf' });
  const handler = new EffacerDocumentHandler(store, contenus);
  const effacer = (personneId = 'dpo') => {
    const acteur = { personneId, role: 'dpo', territoire: 'FR', commandId: uuidv7() };
    return handler.execute(new EffacerDocument({ documentId, motif: 'depose-par-erreur' }, contexteDe(acteur)));
  };
  return { store, contenus, effacer };
};

describe('l’effacement d’un document', () => {
  it('annonce, retient le fait, puis efface', async () => {
    const { contenus, effacer } = await guichet();
    expect((await effacer()).facts).toMatchObject([{ type: 'DocumentEfface.v1' }]);
    expect([contenus.annonces, contenus.gardes.size]).toEqual([[documentId], 0]);
  });

  it('garde le contenu tant que le fait n’est pas retenu', async () => {
    const { store, contenus, effacer } = await guichet();
    const append = store.append.bind(store);
    Object.assign(store, { append: () => Promise.reject(new StoreUnavailable('panne', true)) });
    await expect(effacer()).rejects.toThrow(StoreUnavailable);
    expect([contenus.annonces, contenus.gardes.size]).toEqual([[documentId], 1]);
    Object.assign(store, { append });
    await effacer();
    expect(contenus.gardes.size).toBe(0);
  });

  it('n’est dit fait qu’à qui l’a fait', async () => {
    const { effacer } = await guichet();
    await effacer();
    expect((await effacer()).facts).toEqual([]);
    await expect(effacer('autre')).rejects.toThrow(DoneByAnother);
  });
});
