import { Injectable } from '@nestjs/common';
import { GabaritsDeRapport, type ContenuDeRapport } from '#modules/marque-mission';
import { rapportV1 } from './rapport.v1';

/** By version. A template that must change is a new one: those of published reports stay. */
const GABARITS: Readonly<Record<number, (contenu: ContenuDeRapport) => string>> = { 1: rapportV1 };

@Injectable()
export class Gabarits extends GabaritsDeRapport {
  rendre(contenu: ContenuDeRapport): string {
    const gabarit = GABARITS[contenu.gabarit];
    if (!gabarit) throw new Error(`Le gabarit ${contenu.gabarit} n’est pas dans cette version.`);
    return gabarit(contenu);
  }
}
