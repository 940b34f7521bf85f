import { Controller, NotFoundException, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { dateDeParis } from '#libs/france';
import { Page, PatternParameter } from '#libs/http';
import { FORME_DU_NUMERO_DE_LABELLISATION, RegistreDesLabelsDeConnecteurs } from '#modules/connecteurs';
import { Clock } from '../../../composition/clock';
import type { Vue } from '../../vue';
import { pageDuLabelDeConnecteur } from './label-de-connecteur.page';

const NUMERO = new PatternParameter(
  FORME_DU_NUMERO_DE_LABELLISATION,
  'numéro de label de connecteur de la forme CL-1-AZ5AYGWRB5D2',
);

/** Whoever holds a certificate checks it: nobody has to be identified. */
@ApiExcludeController()
@Controller()
export class PagesDesLabelsDeConnecteursController {
  constructor(
    private readonly registre: RegistreDesLabelsDeConnecteurs,
    private readonly clock: Clock,
  ) {}

  @Page('connecteurs/labels/:numero', 'labellisations', 'connecteurs')
  async label(@Param('numero', NUMERO) numero: string): Promise<Vue> {
    const label = await this.registre.lire(numero, dateDeParis(this.clock.now().toISOString()));
    if (!label) throw new NotFoundException();
    return pageDuLabelDeConnecteur(label);
  }
}
