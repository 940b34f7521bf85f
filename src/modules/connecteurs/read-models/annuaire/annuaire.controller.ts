import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { dateDeParis } from '#libs/france';
import { pageOf, type PageOf, PUBLIC, Question } from '#libs/http';
import { AnnuaireDesConnecteurs } from '../../annuaire-des-connecteurs';
import { RechercheDeConnecteurs } from '../connecteurs/connecteurs.query';
import { ConnecteurDeLAnnuaire } from './annuaire.answer';

@ApiTags('Connecteurs')
@Controller('api/v1/annuaire-des-connecteurs')
export class AnnuaireController {
  constructor(private readonly annuaire: AnnuaireDesConnecteurs) {}

  /** L'annuaire public : les connecteurs qui y consentent, ni suspendus ni sortis. Chaque lecture de leurs noms est inscrite au coffre. */
  @Question('', PUBLIC, 'connecteurs', 'labellisations')
  @ApiOkResponse({ type: pageOf(ConnecteurDeLAnnuaire) })
  async lister(
    @Query() { page, taille, ...recherche }: RechercheDeConnecteurs,
  ): Promise<PageOf<ConnecteurDeLAnnuaire>> {
    const jour = dateDeParis(new Date().toISOString());
    const { total, lignes } = await this.annuaire.chercher(recherche, jour, { page, taille });
    return { page, taille, total, lignes: lignes as ConnecteurDeLAnnuaire[] };
  }
}
