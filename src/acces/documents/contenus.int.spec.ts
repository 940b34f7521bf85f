import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { DataSource } from 'typeorm';
import { MemoryEventStore, transact } from '#libs/event-sourcing';
import { document } from '#modules/documents';
import { fait } from '#facts/documents';
import { contexteDe } from '../../../test/support/contexte';
import { freshDatabase, type FreshDatabase } from '../../../test/support/fresh-database';
import { ContenusAVerifier } from './contenus-a-verifier';
import { ContenusEnBase } from './contenus-en-base';

const contenu = Buffer.from([0, 1, 0x5c, 0xff]);
const empreinte = createHash('sha256').update(contenu).digest('hex');

describe('les contenus des documents', () => {
  let base: FreshDatabase;
  let source: DataSource;
  let contenus: ContenusEnBase;
  let verification: ContenusAVerifier;
  const store = new MemoryEventStore();
  beforeAll(async () => {
    base = await freshDatabase();
    source = await new DataSource({ type: 'postgres', url: base.url, installExtensions: false }).initialize();
    contenus = new ContenusEnBase(source);
    verification = new ContenusAVerifier(source, store, contenus);
  });
  afterAll(async () => {
    await source.destroy();
    await base.drop();
  });

  const garder = async (nom: string | null = 'reçu.pdf') => {
    const documentId = uuidv7();
    await contenus.garder({ documentId, empreinte, contenu, nom });
    return documentId;
  };
  const deposer = (documentId: string, change: object = {}) =>
    transact(
      store,
      document,
      documentId,
      () => [fait('DocumentDepose.v1')({ documentId, empreinte, ...change })],
      contexteDe({ commandId: uuidv7() }),
    );
  const effacerLeFait = (documentId: string) =>
    transact(
      store,
      document,
      documentId,
      () => [fait('DocumentEfface.v1')({ documentId })],
      contexteDe({ commandId: uuidv7() }),
    );
  const vieillir = () => source.query(`update documents.contenus set touche_le = touche_le - interval '2 hours'`);
  const aVerifier = async (documentId: string) =>
    source.query<{ a_verifier: boolean }[]>('select a_verifier from documents.contenus where document_id = $1', [
      documentId,
    ]);

  it('se relisent octet pour octet, avec leur nom', async () => {
    const documentId = await garder();
    expect(await contenus.lire(documentId, empreinte)).toEqual({ contenu, nom: 'reçu.pdf' });
    const sansNom = await garder(null);
    const deposes = [documentId, sansNom].map((id) => ({ documentId: id, empreinte }));
    expect(await contenus.nomsDe(deposes)).toEqual(new Map([[documentId, 'reçu.pdf']]));
    expect(await contenus.nomsDe([{ documentId, empreinte: 'a'.repeat(64) }])).toEqual(new Map());
    expect(await contenus.lire(documentId, 'a'.repeat(64))).toBeNull();
    expect(await contenus.lire(uuidv7(), empreinte)).toBeNull();
  });

  it('effacés, laissent leur ligne, sans contenu ni nom', async () => {
    const documentId = await garder();
    await contenus.effacer(documentId);
    expect(await contenus.lire(documentId, empreinte)).toBeNull();
    expect(await contenus.nomsDe([{ documentId, empreinte }])).toEqual(new Map());
    expect(await aVerifier(documentId)).toHaveLength(1);
  });

  it('sans fait une heure plus tard, sont retirés ; les plus récents attendent', async () => {
    const vieux = await garder();
    await vieillir();
    const recent = await garder();
    await verification.verifier();
    expect(await aVerifier(vieux)).toEqual([]);
    expect(await aVerifier(recent)).toEqual([{ a_verifier: true }]);
  });

  it('dont le fait a une autre empreinte sont retirés aussi', async () => {
    const documentId = await garder();
    await deposer(documentId, { empreinte: 'b'.repeat(64) });
    await vieillir();
    await verification.verifier();
    expect(await aVerifier(documentId)).toEqual([]);
  });

  it('qui ont leur fait sont vérifiés une fois', async () => {
    const documentId = await garder();
    await deposer(documentId);
    await vieillir();
    await verification.verifier();
    expect(await aVerifier(documentId)).toEqual([{ a_verifier: false }]);
    expect(await contenus.lire(documentId, empreinte)).not.toBeNull();
  });

  it('dont l’effacement s’est arrêté après le fait sont effacés ensuite', async () => {
    const documentId = await garder();
    await deposer(documentId);
    await contenus.annoncerEffacement(documentId);
    await effacerLeFait(documentId);
    await vieillir();
    await verification.verifier();
    expect(await contenus.lire(documentId, empreinte)).toBeNull();
    expect(await aVerifier(documentId)).toEqual([{ a_verifier: false }]);
  });

  it('dont l’effacement s’est arrêté avant le fait restent', async () => {
    const documentId = await garder();
    await deposer(documentId);
    await contenus.annoncerEffacement(documentId);
    await vieillir();
    await verification.verifier();
    expect(await contenus.lire(documentId, empreinte)).not.toBeNull();
  });
});
