import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Contenus, type ContenuDepose } from '#modules/documents';

const GARDE = `insert into documents.contenus (document_id, empreinte, contenu, nom) values ($1, $2, $3, $4)
  on conflict (document_id, empreinte) do update
    set contenu = excluded.contenu, nom = excluded.nom, efface_le = null, a_verifier = true, touche_le = now()`;
const NOMS = `select document_id, nom from documents.contenus
  join unnest($1::uuid[], $2::text[]) demande (document_id, empreinte) using (document_id, empreinte)
  where nom is not null`;
const ANNONCE = 'update documents.contenus set a_verifier = true, touche_le = now() where document_id = $1';
const EFFACEMENT = `update documents.contenus set contenu = null, nom = null, efface_le = now()
  where document_id = $1 and efface_le is null`;

/** The contents in PostgreSQL, in a schema of their own. */
@Injectable()
export class ContenusEnBase extends Contenus {
  constructor(private readonly source: DataSource) {
    super();
  }

  async garder({ documentId, empreinte, contenu, nom }: ContenuDepose): Promise<void> {
    await this.source.query(GARDE, [documentId, empreinte, contenu, nom]);
  }

  async lire(documentId: string, empreinte: string): Promise<Pick<ContenuDepose, 'contenu' | 'nom'> | null> {
    const [garde] = await this.source.query<{ contenu: Buffer; nom: string | null }[]>(
      'select contenu, nom from documents.contenus where document_id = $1 and empreinte = $2 and efface_le is null',
      [documentId, empreinte],
    );
    return garde ?? null;
  }

  async nomsDe(
    deposes: readonly Pick<ContenuDepose, 'documentId' | 'empreinte'>[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await this.source.query<{ document_id: string; nom: string }[]>(NOMS, [
      deposes.map(({ documentId }) => documentId),
      deposes.map(({ empreinte }) => empreinte),
    ]);
    return new Map(rows.map(({ document_id, nom }) => [document_id, nom]));
  }

  async annoncerEffacement(documentId: string): Promise<void> {
    await this.source.query(ANNONCE, [documentId]);
  }

  async effacer(documentId: string): Promise<void> {
    await this.source.query(EFFACEMENT, [documentId]);
  }
}
