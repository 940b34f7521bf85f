import { Controller } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { dateDeParis, DEPARTEMENTS } from '#libs/france';
import { AskedBy, Question } from '#libs/http';
import { lectureDuReseau } from '#modules/habilitations';
import { CouvertureDuDepartement } from './couverture.answer';
import { COUVERTURE, estEnZoneBlanche, type Couverture } from './couverture.decompte';

@ApiTags('Connecteurs')
@Controller('api/v1/couverture')
export class CouvertureController {
  constructor(private readonly source: DataSource) {}

  /** La couverture de son territoire, par département : offre, demande, délais et zones blanches. Mission, auditeurs, régions et leurs référents. */
  @Question('', lectureDuReseau, ...COUVERTURE.projections)
  @ApiOkResponse({ type: CouvertureDuDepartement, isArray: true })
  async lire(@AskedBy() { territoire }: Actor): Promise<CouvertureDuDepartement[]> {
    const jour = dateDeParis(new Date().toISOString());
    const region = territoire === 'FR' ? null : territoire;
    const lignes = await this.source.query<readonly Couverture[]>(COUVERTURE.sql('lecture'), [region, jour]);
    return lignes.filter(({ departement }) => departement !== '').map(montrer);
  }
}

const montrer = (couverture: Couverture): CouvertureDuDepartement => {
  const { departement, region, capacite, placesLibres, medianeJours, p90Jours } = couverture;
  return {
    departement,
    nom: DEPARTEMENTS[departement]?.nom ?? departement,
    region,
    connecteursActifs: couverture.actifs,
    capacite,
    placesLibres,
    demandesOuvertes: couverture.ouvertes,
    demandesSansConnecteur: couverture.sansConnecteur,
    prisesEnCharge: couverture.prises,
    medianeJours,
    p90Jours,
    zoneBlanche: estEnZoneBlanche(couverture),
  };
};
