import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface RapportListe {
  readonly numero: string;
  readonly trimestre: string;
  readonly releves: number;
  readonly empreinte: string;
  readonly publieLe: string;
}

const SQL = `select numero, trimestre, releves, empreinte, "publieLe"::text as "publieLe"
  from lecture.rapports order by trimestre desc, rang desc`;

/** The quarterly reports, the last one first. There are four a year: they are read whole. */
@Injectable()
export class RapportsPublies {
  constructor(private readonly source: DataSource) {}

  lister(): Promise<readonly RapportListe[]> {
    return this.source.query<RapportListe[]>(SQL);
  }
}
