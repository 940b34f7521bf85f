import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';

export interface Personne {
  readonly personneId: string;
  readonly nom: string;
  readonly courriel?: string;
  readonly telephone?: string;
}

const INSERT = `insert into coffre.personnes (personne_id, version, nom, courriel, telephone, ecrit_par)
  select u.id, 1, u.nom, u.courriel, u.telephone, $5
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) u(id, nom, courriel, telephone)
  on conflict (personne_id, version) do nothing`;

/** The one way to what identifies a natural person. Whoever reads a name leaves a trace of having read it. */
@Injectable()
export class CoffrePersonnes {
  constructor(private readonly source: DataSource) {}

  /** First version of each person; a person already known keeps the one that is there. */
  async enregistrer(personnes: readonly Personne[], { personneId }: Actor): Promise<void> {
    if (personnes.length === 0) return;
    const column = (name: keyof Personne) => personnes.map((personne) => personne[name] ?? null);
    await this.source.query(INSERT, [
      column('personneId'),
      column('nom'),
      column('courriel'),
      column('telephone'),
      personneId,
    ]);
  }

  /** The last version, with the consultation recorded; undefined when unknown or erased. */
  async consulter(personneId: string, actor: Actor, motif: string): Promise<Personne | undefined> {
    const trace = `insert into coffre.consultations (personne_id, consulte_par, role, motif) values ($1, $2, $3, $4)`;
    await this.source.query(trace, [personneId, actor.personneId, actor.role, motif]);
    const rows = await this.source.query<{ nom: string; courriel: string | null; telephone: string | null }[]>(
      'select nom, courriel, telephone from coffre.personnes where personne_id = $1 order by version desc limit 1',
      [personneId],
    );
    const row = rows[0];
    if (!row) return undefined;
    const { nom, courriel, telephone } = row;
    return {
      personneId,
      nom,
      ...(courriel === null ? {} : { courriel }),
      ...(telephone === null ? {} : { telephone }),
    };
  }
}
