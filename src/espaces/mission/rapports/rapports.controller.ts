import { Controller, NotFoundException, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { EventStore, load } from '#libs/event-sourcing';
import { Download, Page, PatternParameter } from '#libs/http';
import { FORME_DU_NUMERO_DE_RAPPORT, GabaritsDeRapport, rapports } from '#modules/marque-mission';
import { RapportsPublies } from '../../../pilotage';
import type { Vue } from '../../vue';
import { pageDesRapports } from './rapports.page';

const NUMERO = new PatternParameter(FORME_DU_NUMERO_DE_RAPPORT, 'numéro de rapport de la forme RT-2026-T1-1');

@ApiExcludeController()
@Controller('pilotage/rapports')
export class PagesDesRapportsController {
  constructor(
    private readonly publies: RapportsPublies,
    private readonly store: EventStore,
    private readonly gabarits: GabaritsDeRapport,
  ) {}

  @Page('', 'rapports')
  async lister(): Promise<Vue> {
    return pageDesRapports(await this.publies.lister());
  }

  /** The document itself, made again from its fact: its bytes have the hash that the fact names. */
  @Download(':numero', 'text/html; charset=utf-8')
  async lire(@Param('numero', NUMERO) numero: string): Promise<string> {
    const [, trimestre = ''] = FORME_DU_NUMERO_DE_RAPPORT.exec(numero) ?? [];
    const { state } = await load(this.store, rapports, trimestre);
    const publie = state.find((rapport) => rapport.numero === numero);
    if (!publie) throw new NotFoundException();
    return this.gabarits.rendre(publie);
  }
}
