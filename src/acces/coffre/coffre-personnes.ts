import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { PersonnesConnues } from '#modules/habilitations';

export interface Personne {
  readonly personneId: string;
  readonly nom: string;
  readonly courriel?: string;
  readonly telephone?: string;
}

const ENREGISTREMENT = `insert into coffre.personnes (personne_id, version, nom, courriel, telephone, ecrit_par)
  select u.id, 1, u.nom, u.courriel, u.telephone, $5
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) u(id, nom, courriel, telephone)
  on conflict (personne_id, version) do nothing`;

/** The only access to the names and contacts of natural persons. Each read is recorded in `coffre.consultations`. */
@Injectable()
export class CoffrePersonnes extends PersonnesConnues {
  constructor(private readonly source: DataSource) {
    super();
  }

  async estConnue(personneId: string): Promise<boolean> {
    const rows = await this.source.query<unknown[]>('select from coffre.personnes where personne_id = $1 limit 1', [
      personneId,
    ]);
    return rows.length > 0;
  }

  /** Stores each new person; a person already stored stays unchanged. */
  async enregistrerPersonnes(personnes: readonly Personne[], { personneId }: Actor): Promise<void> {
    if (personnes.length === 0) return;
    const column = (name: keyof Personne) => personnes.map((personne) => personne[name] ?? null);
    await this.source.query(ENREGISTREMENT, [
      column('personneId'),
      column('nom'),
      column('courriel'),
      column('telephone'),
      personneId,
    ]);
  }

  /** Undefined when the person is unknown or erased; the read is recorded even then. */
  async consulterPersonne(personneId: string, actor: Actor, motif: string): Promise<Personne | undefined> {
    const consultation = `insert into coffre.consultations (personne_id, consulte_par, role, motif) values ($1, $2, $3, $4)`;
    await this.source.query(consultation, [personneId, actor.personneId, actor.role, motif]);
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
