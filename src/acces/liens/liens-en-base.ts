import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LiensPersonnels, type LienPersonnel } from '#modules/messages';
import { AdressePublique } from './adresse-publique';

const OCTETS = 32;

const empreinteDe = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');

@Injectable()
export class LiensEnBase extends LiensPersonnels {
  constructor(
    private readonly source: DataSource,
    private readonly adresse: AdressePublique,
  ) {
    super();
  }

  /** In the query string, which no log holds. */
  async faireAdresse({ page, objet, numero }: LienPersonnel): Promise<string> {
    const secret = randomBytes(OCTETS).toString('base64url');
    await this.source.query('insert into coffre.liens (empreinte, objet, numero) values ($1, $2, $3)', [
      empreinteDe(secret),
      objet,
      numero,
    ]);
    return `${this.adresse.racine}${page}?lien=${objet}.${numero}.${secret}`;
  }

  async reconnait({ objet, numero }: Pick<LienPersonnel, 'objet' | 'numero'>, secret: string): Promise<boolean> {
    const lignes = await this.source.query<unknown[]>(
      'select from coffre.liens where empreinte = $1 and objet = $2 and numero = $3',
      [empreinteDe(secret), objet, numero],
    );
    return lignes.length > 0;
  }
}
