import { Injectable } from '@nestjs/common';
import { NomsDesConnecteurs } from '#modules/connecteurs';
import { CoffrePersonnes } from './coffre-personnes';

@Injectable()
export class NomsDuCoffre extends NomsDesConnecteurs {
  constructor(private readonly coffre: CoffrePersonnes) {
    super();
  }

  async lire(connecteurIds: readonly string[], motif: string): Promise<ReadonlyMap<string, string>> {
    if (connecteurIds.length === 0) return new Map();
    const lus = await this.coffre.lireNomsPourLeProgramme(connecteurIds, motif);
    return new Map(lus.map(({ personneId, nom }) => [personneId, nom]));
  }
}
