import { Contenus, type ContenuDepose } from '#modules/documents';

/** Contents of a test, without a database. */
export class ContenusEnMemoire extends Contenus {
  readonly gardes = new Map<string, ContenuDepose>();
  /** Erasures that were announced. */
  readonly annonces: string[] = [];

  garder(contenu: ContenuDepose): Promise<void> {
    this.gardes.set(`${contenu.documentId} ${contenu.empreinte}`, contenu);
    return Promise.resolve();
  }

  lire(documentId: string, empreinte: string): Promise<ContenuDepose | null> {
    return Promise.resolve(this.gardes.get(`${documentId} ${empreinte}`) ?? null);
  }

  nomsDe(): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map());
  }

  annoncerEffacement(documentId: string): Promise<void> {
    this.annonces.push(documentId);
    return Promise.resolve();
  }

  effacer(documentId: string): Promise<void> {
    for (const cle of this.gardes.keys()) if (cle.startsWith(documentId)) this.gardes.delete(cle);
    return Promise.resolve();
  }
}
