import { v7 as uuidv7 } from 'uuid';
import {
  ClaimReused,
  ConcurrencyConflict,
  MemoryEventStore,
  StoreUnavailable,
  transact,
  type CommandContext,
} from '#libs/event-sourcing';
import { dossierAide } from '#modules/aides-regionales';
import { DEPOSE, dirigeantId, dossierId } from '#facts/aides-regionales';
import { ContenusEnMemoire } from '../../../../../test/support/contenus-en-memoire';
import { contexteDe } from '../../../../../test/support/contexte';
import { pdf, zip } from '../../../../../test/support/fichiers';
import { Antivirus, type Analyse } from '../../antivirus';
import * as Refus from '../document.errors';
import { DeposerDocument } from './deposer-document';
import { DeposerDocumentHandler } from './deposer-document.handler';

class AntivirusDEssai extends Antivirus {
  readonly etat = 'Essai.';

  constructor(private readonly analyse: Analyse) {
    super();
  }

  analyser(): Promise<Analyse> {
    return Promise.resolve(this.analyse);
  }
}

const documentId = uuidv7();

const guichet = async (analyse: Analyse = 'sain') => {
  const store = new MemoryEventStore();
  await transact(store, dossierAide, dossierId, () => DEPOSE, contexteDe({ commandId: uuidv7() }));
  const contenus = new ContenusEnMemoire();
  const handler = new DeposerDocumentHandler(store, contenus, new AntivirusDEssai(analyse));
  const deposer = (contenu = pdf(), dossier = dossierId, suite: Partial<CommandContext> = {}) => {
    const acteur = { personneId: dirigeantId, role: 'entreprise.dirigeant', territoire: '552081317' };
    const objet = { nature: 'dossier-aide', id: dossier } as const;
    const recu = { typeAnnonce: 'application/pdf', nom: 'Reçu.pdf', contenu };
    return handler.execute(
      new DeposerDocument(
        { documentId, objet, ...recu },
        { ...contexteDe({ ...acteur, commandId: uuidv7() }), ...suite },
      ),
    );
  };
  return { store, contenus, deposer };
};

describe('le dépôt d’un fichier', () => {
  it('garde le contenu et son nom, et le fait dit ce que l’antivirus en a dit', async () => {
    const { contenus, deposer } = await guichet();
    const { facts } = await deposer();
    expect(facts).toMatchObject([{ data: { documentId, analyse: 'sain' } }]);
    expect([...contenus.gardes.values()]).toMatchObject([{ documentId, contenu: pdf(), nom: 'Reçu.pdf' }]);
  });

  it('refuse ce que l’antivirus reconnaît, sans le garder', async () => {
    const { contenus, deposer } = await guichet('infecte');
    await expect(deposer()).rejects.toThrow(Refus.FichierInfecte);
    expect(contenus.gardes.size).toBe(0);
  });

  it('ne garde rien de ce qui est refusé', async () => {
    const { contenus, deposer } = await guichet();
    await expect(deposer(zip())).rejects.toThrow(Refus.TypeNonRecu);
    await expect(deposer(pdf(), uuidv7())).rejects.toThrow(Refus.ObjetInconnu);
    expect(contenus.gardes.size).toBe(0);
    await deposer();
    await expect(deposer(pdf('<< >>'))).rejects.toThrow(Refus.DocumentDejaDepose);
    expect(contenus.gardes.size).toBe(1);
  });

  it('ne garde rien sous une clé déjà utilisée, ni pour une révision que nul n’a lue', async () => {
    const { store, contenus, deposer } = await guichet();
    const claim = { id: uuidv7(), key: 'k', bodyHash: 'a' };
    await store.keepAnswer(claim, { facts: [] });
    await expect(deposer(pdf(), dossierId, { claim: { ...claim, bodyHash: 'b' } })).rejects.toThrow(ClaimReused);
    await expect(deposer(pdf(), dossierId, { expectedRevision: 5n })).rejects.toThrow(ConcurrencyConflict);
    expect(contenus.gardes.size).toBe(0);
  });

  it('garde le contenu avant le fait : sans magasin, le contenu attend', async () => {
    const { store, contenus, deposer } = await guichet();
    const enPanne = () => Promise.reject(new StoreUnavailable('panne', true));
    const append = store.append.bind(store);
    Object.assign(store, { append: enPanne });
    await expect(deposer()).rejects.toThrow(StoreUnavailable);
    expect(contenus.gardes.size).toBe(1);
    Object.assign(store, { append });
    expect((await deposer()).facts).toHaveLength(1);
    expect((await deposer()).facts).toEqual([]);
  });
});
